#pragma once

#include <functional>

#include "core/notifications/local_days.h"
#include "core/notifications/notification.h"
#include "core/users/post_authors.h"

namespace roost {

/// A user's notifications, newest first. Neighbors of one kind and one local day are joined into one row, until that
/// is unfolded. A row's key is that of its oldest notification.
class NotificationListModel : public PagedListModel {
  Q_OBJECT

 public:
  enum Role { NotificationRole = Qt::UserRole };
  static constexpr int mostCounted = 100;  ///< In a row.

  /// `speak` describes a notification in one sentence, which a screen reader reads out for the row.
  NotificationListModel(Store& store, std::function<QString(const Notification&)> speak, QObject* parent = nullptr);

  /// Shows the viewer's notifications from `at`, or from the top, and returns the row of `at`. What is read from
  /// `since` on, in UTC milliseconds, still counts as unread.
  int show(UserId viewer, qint64 since, const PageKey& at = {});

  Notification notificationAt(int row) const;
  QVariant data(const QModelIndex& index, int role) const override;

  /// From the next `reload` on, shows each of a row's notifications in a row of its own.
  void unfold(const Notification& row);
  /// From the next `reload` on, joins again what was joined in the row to which this one belonged. Returns what was
  /// unfolded; nothing if this row is no part of anything.
  std::optional<NotificationRun> fold(const Notification& row);

 protected:
  Result<Page> read(Direction direction, const PageKey& key, int limit) override;
  Result<Done> complete(const Page& page) override;
  void aboutToReadAnew() override { m_people.beginAnew(); }

 private:
  struct Nearest {
    PageKey key;
    NotificationKind kind;
  };
  /// A stretch of the list that one query can read.
  struct Stretch {
    LocalDays days;
    bool isUnfolded = false;
    PageKey before, after;  ///< The keys outside, at its newer and at its older end.
  };
  Result<std::optional<Nearest>> nearest(Direction direction, const PageKey& key);
  /// The stretch with this notification, and with more of the list beyond it in this direction.
  Stretch stretchOf(const PageKey& key, Direction direction) const;
  Result<Page> readStretch(const Stretch& stretch, Direction direction, const PageKey& key, int limit);
  /// Where to begin so that no part of a run is read as if it were all of it.
  Result<PageKey> beginning(Direction direction, const PageKey& key);
  const NotificationRun* unfoldedWith(const PageKey& key) const;

  std::function<QString(const Notification&)> m_speak;
  UserId m_viewer = noUser;
  QList<NotificationRun> m_unfolded;
  PostAuthors m_people;
};

}  // namespace roost
