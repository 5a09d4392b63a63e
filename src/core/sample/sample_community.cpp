#include "core/sample/sample_community.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>
#include <algorithm>

#include "core/posts/mentions.h"
#include "core/sample/sample_files.h"
#include "core/storage/transaction.h"
#include "core/text/text.h"
#include "core/users/users.h"

namespace roost {
namespace {

constexpr qint64 sampleMinute = 60'000;
constexpr qint64 sampleDay = sampleMinute * 60 * 24;
/// Older notifications have been read.
constexpr qint64 sampleNewsAge = sampleDay / 2;

/// A pseudo-random number from 0 up to but not including `range`, always the same for the same text.
qint64 scatter(const QString& text, qint64 range) {
  const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
  const auto number = qFromBigEndian<quint32>(digest.constData());
  return range > 0 ? static_cast<qint64>(number) % range : 0;
}

/// When a user of the sample signed up and was last seen.
struct SampleStay {
  UserId id = noUser;
  qint64 createdAt = 0;
  qint64 lastSeen = 0;
};

class SampleCommunity {
 public:
  SampleCommunity(Store& store, qint64 now, SampleFiles files)
      : m_store(store), m_now(now), m_files(std::move(files)) {}

  Result<Done> write(const QString& passwordHash) {
    datePosts();
    ROOST_CHECK(insertUsers(passwordHash));
    ROOST_CHECK(insertPosts());
    ROOST_CHECK(insertFollows());
    ROOST_CHECK(insertMessages());
    ROOST_CHECK(insertSaved());
    ROOST_CHECK(m_store.write("mark_old_notifications_read", {{":now", m_now}, {":before", m_now - sampleNewsAge}}));
    return Done{};
  }

 private:
  struct DatedPost {
    qint64 createdAt = 0;
    SamplePost post;
  };
  struct NamedPost {
    PostId id = noPost;
    UserId author = noUser;
  };

  /// An instant within the unit of the age.
  qint64 timeOf(const SampleAge& age, const QString& text) const { return m_now - age.age - scatter(text, age.unit); }

  void datePosts() {
    for (const SamplePost& post : std::as_const(m_files.posts)) {
      const qint64 createdAt = timeOf(post.age, post.body);
      m_posts.append({createdAt, post});
      SampleStay& stay = m_stays[post.username];
      stay.createdAt = stay.createdAt == 0 ? createdAt : std::min(stay.createdAt, createdAt);
      stay.lastSeen = std::max(stay.lastSeen, createdAt);
    }
    std::stable_sort(m_posts.begin(), m_posts.end(),
                     [](const DatedPost& a, const DatedPost& b) { return a.createdAt < b.createdAt; });
    for (const SampleUser& user : std::as_const(m_files.users)) {
      SampleStay& stay = m_stays[user.username];
      if (stay.createdAt == 0) stay.createdAt = stay.lastSeen = m_now - scatter(user.email, sampleDay * 365 * 2);
      stay.createdAt -= sampleMinute + scatter(user.username, 14 * sampleDay);
      stay.lastSeen = std::min(m_now, stay.lastSeen + scatter(user.username, 30 * sampleMinute));
    }
  }

  Result<Done> insertUsers(const QString& passwordHash) {
    for (const SampleUser& user : std::as_const(m_files.users)) {
      SampleStay& stay = m_stays[user.username];
      ROOST_TRY(id,
                m_store.insert("insert_user",
                               {{":username", user.username},
                                {":username_folded", folded(user.username)},
                                {":display_name", user.displayName},
                                {":name_folded", folded(user.displayName.isEmpty() ? user.username : user.displayName)},
                                {":email", user.email},
                                {":email_folded", folded(user.email)},
                                {":password_hash", passwordHash},
                                {":about_me", tidied(user.aboutMe)},
                                {":created_at", stay.createdAt},
                                {":last_seen", stay.lastSeen},
                                {":imported_username", QVariant()}}));
      stay.id = *id;
    }
    return Done{};
  }

  Result<Done> insertPosts() {
    for (const auto& [createdAt, post] : std::as_const(m_posts)) {
      const NamedPost answered = m_named.value(post.answers);
      const UserId author = m_stays[post.username].id;
      const bool isReply = answered.id != noPost;
      ROOST_TRY(id, m_store.insert("insert_post", {{":author", author},
                                                   {":created_at", createdAt},
                                                   {":body", post.body},
                                                   {":reply_to", isReply ? answered.id : QVariant()},
                                                   {":reply_to_author", isReply ? answered.author : QVariant()}}));
      ROOST_CHECK(Mentions(m_store).record(*id, post.body));
      if (!post.name.isEmpty()) m_named.insert(post.name, {*id, author});
    }
    return Done{};
  }

  Result<Done> insertFollows() {
    for (const auto& [follower, followed] : std::as_const(m_files.follows)) {
      const SampleStay& one = m_stays[follower];
      const SampleStay& other = m_stays[followed];
      const qint64 since = std::max(one.createdAt, other.createdAt);
      const qint64 minutes = (m_now - since) / sampleMinute;
      ROOST_CHECK(m_store.write(
          "insert_follow", {{":follower", one.id},
                            {":followed", other.id},
                            {":created_at", since + scatter(follower + u' ' + followed, minutes) * sampleMinute}}));
    }
    return Done{};
  }

  Result<Done> insertMessages() {
    QList<std::pair<qint64, SampleMessage>> messages;
    for (const SampleMessage& message : std::as_const(m_files.messages))
      messages.append({timeOf(message.age, message.body), message});
    std::stable_sort(messages.begin(), messages.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [createdAt, message] : std::as_const(messages)) {
      const UserId sender = m_stays[message.sender].id, recipient = m_stays[message.recipient].id;
      ROOST_TRY(id, m_store.insert("put_message", {{":message", QVariant()},
                                                   {":sender", sender},
                                                   {":recipient", recipient},
                                                   {":created_at", createdAt},
                                                   {":body", message.body},
                                                   {":imported", 0}}));
      // Whoever writes has seen what was there.
      for (const auto& [user, other, hasSeen] :
           {std::tuple(sender, recipient, true), std::tuple(recipient, sender, message.isRead)})
        if (hasSeen)
          ROOST_CHECK(m_store.write(
              "move_last_look", {{":user", user}, {":other", other}, {":created_at", createdAt}, {":message", *id}}));
    }
    return Done{};
  }

  Result<Done> insertSaved() {
    for (const SampleSavedPost& saved : std::as_const(m_files.saved))
      ROOST_CHECK(m_store.write("insert_saved_post", {{":entry", QVariant()},
                                                      {":viewer", m_stays[saved.username].id},
                                                      {":post", m_named[saved.post].id},
                                                      {":address", QVariant()},
                                                      {":note", saved.note},
                                                      {":saved_at", timeOf(saved.age, saved.post)}}));
    return Done{};
  }

  Store& m_store;
  qint64 m_now;
  SampleFiles m_files;
  QList<DatedPost> m_posts;
  QHash<QString, SampleStay> m_stays;
  QHash<QString, NamedPost> m_named;
};

}  // namespace

Result<Done> loadSampleCommunity(Store& store, const Clock& clock, PasswordCost cost, const QString& folder) {
  ROOST_TRY(files, readSampleFiles(folder));
  const QString passwordHash = hashPassword(samplePassword, cost);
  if (passwordHash.isEmpty()) return makeError(ErrorCode::Internal, "not enough memory to hash a password");

  ROOST_TRY(transaction, Transaction::begin(store));
  ROOST_TRY(anybody, Users(store, clock).anybody());
  if (*anybody) return makeError(ErrorCode::Refused, "a sample community among people who are here already");
  ROOST_CHECK(SampleCommunity(store, clock(), std::move(*files)).write(passwordHash));
  ROOST_CHECK(store.setProperty(QStringLiteral("kind"), QStringLiteral("sample")));
  return transaction->commit();
}

}  // namespace roost
