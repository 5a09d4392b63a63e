#pragma once

#include <functional>

#include "core/lists/paged_list_model.h"
#include "core/users/name_index.h"
#include "core/users/user.h"

namespace roost {

enum class UserOrder { Name, Followers, LastPost };

/// Lists of users: everybody, somebody's followers, or those whom somebody follows.
class UserListModel : public PagedListModel {
  Q_OBJECT

 public:
  enum Role { UserRole = Qt::UserRole };

  /// `speak` says a user in one sentence; it is what a screen reader hears for the row.
  UserListModel(Store& store, std::function<QString(const User&)> speak, QObject* parent = nullptr);

  /// Everybody, or those whose username or display name begins with `prefix`, from any of its words on, folded as
  /// search does; until the index for that is complete only from the first word on, and without regard to case. By
  /// name, those whose name as it is shown begins with it come first. Each shows the list from `at`, or from the top,
  /// and returns the row of `at`.
  int showPeople(UserId viewer, UserOrder order, const QString& prefix = {}, const PageKey& at = {});

  /// Latest follow first.
  int showFollowers(UserId viewer, UserId user, const PageKey& at = {});
  int showFollowing(UserId viewer, UserId user, const PageKey& at = {});

  QVariant data(const QModelIndex& index, int role) const override;
  User userAt(int row) const;

  /// Reads what rows show of these users anew. The rows stay where they are until the list is read anew.
  Result<Done> readAgain(const QSet<UserId>& users);
  /// The same for every row that is loaded.
  Result<Done> readAgain();

 protected:
  Result<Page> read(Direction direction, const PageKey& key, int limit) override;

 private:
  /// From so many matching names on, those that match are looked for in the list's order instead of being sorted; in
  /// the index of names, where they are read faster, from so many on.
  static constexpr int broad = 4'000, broadInIndex = 7'000;

  /// `among`: the list's query for a broad prefix; empty where there is none.
  int show(UserId viewer, PageSource source, const PageKey& at, const QString& among = {});
  bool isBroad(const QString& countQuery, const Bindings& prefix, int from);

  std::function<QString(const User&)> m_speak;
  UserId m_viewer = noUser;
  NameIndex m_names;
  QString m_among;
};

}  // namespace roost
