#pragma once

#include <functional>

#include "core/lists/paged_list_model.h"
#include "core/users/name_index.h"
#include "core/users/user.h"

namespace roost {

enum class UserOrder { Name, Followers, LastPost };

/// Lists of users: everyone, a user's followers, or the people that a user follows.
class UserListModel : public PagedListModel {
  Q_OBJECT

 public:
  enum Role { UserRole = Qt::UserRole };

  /// `speak` describes a user in one sentence, which a screen reader reads out for the row.
  UserListModel(Store& store, std::function<QString(const User&)> speak, QObject* parent = nullptr);

  /// Everyone, or people who have `prefix` at the start of any word of their username or display name, folded as in
  /// search. Until the index for that is complete, only the start of the whole name counts, ignoring case. When sorted
  /// by name, people whose shown name starts with the prefix come first. Like the functions below, this opens the list
  /// at `at`, or at the top, and returns the row of `at`.
  int showPeople(UserId viewer, UserOrder order, const QString& prefix = {}, const PageKey& at = {});

  /// Latest follow first.
  int showFollowers(UserId viewer, UserId user, const PageKey& at = {});
  int showFollowing(UserId viewer, UserId user, const PageKey& at = {});

  QVariant data(const QModelIndex& index, int role) const override;
  User userAt(int row) const;

  /// Reads these users again and updates their rows. The rows stay where they are until the list is reloaded.
  Result<Done> readAgain(const QSet<UserId>& users);
  /// The same for every loaded row.
  Result<Done> readAgain();

 protected:
  Result<Page> read(Direction direction, const PageKey& key, int limit) override;

 private:
  /// From this many matching names on, the list is searched for matches in its own order, because sorting all matches
  /// would take longer. In the index of names, matches are read faster, so the second limit is higher.
  static constexpr int broad = 4'000, broadInIndex = 7'000;

  /// `among` is the list's query for a broad prefix; empty if the prefix isn't broad.
  int show(UserId viewer, PageSource source, const PageKey& at, const QString& among = {});
  bool isBroad(const QString& countQuery, const Bindings& prefix, int from);

  std::function<QString(const User&)> m_speak;
  UserId m_viewer = noUser;
  NameIndex m_names;
  QString m_among;
};

}  // namespace roost
