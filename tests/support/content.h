#pragma once

#include "core/storage/store.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"
#include "core/users/user.h"

namespace roost::test {

/// What a failed operation says, for QVERIFY2; empty if it succeeded.
template <typename T>
QByteArray why(const Result<T>& result) {
  return result ? QByteArray() : (result.error().message + " | " + result.error().detail).toUtf8();
}

/// The value of a result without which the test makes no sense. Ends the program if it is an error.
template <typename T>
T need(Result<T> result) {
  if (!result) qFatal("%s", why(result).constData());
  return std::move(*result);
}

/// Adds a user with an address at example.com. Without a password hash they can't sign in.
inline UserId addUser(Store& store, const QString& username, const QString& displayName = {},
                      const QString& passwordHash = {}, qint64 createdAt = 0) {
  const QString email = username + QStringLiteral("@example.com");
  const UserId user =
      need(store.insert("insert_user", {{":username", username},
                                        {":username_folded", folded(username)},
                                        {":display_name", displayName},
                                        {":name_folded", folded(displayName.isEmpty() ? username : displayName)},
                                        {":email", email},
                                        {":email_folded", folded(email)},
                                        {":password_hash", passwordHash},
                                        {":about_me", QString()},
                                        {":created_at", createdAt},
                                        {":last_seen", createdAt},
                                        {":imported_username", QVariant()}}));
  return user;
}

inline qint64 addPost(Store& store, UserId author, qint64 createdAt, const QString& body = QStringLiteral("a post")) {
  return need(store.insert("insert_post", {{":author", author},
                                           {":created_at", createdAt},
                                           {":body", body},
                                           {":reply_to", QVariant()},
                                           {":reply_to_author", QVariant()}}));
}

inline void addFollow(Store& store, UserId follower, UserId followed, qint64 createdAt = 0) {
  need(store.write("insert_follow", {{":follower", follower}, {":followed", followed}, {":created_at", createdAt}}));
}

/// Runs `work` in one transaction, which makes many writes fast.
template <typename Work>
void together(Store& store, Work work) {
  auto transaction = need(Transaction::begin(store));
  work();
  need(transaction.commit());
}

}  // namespace roost::test
