#pragma once

#include "gui/notifications/notification_rows.h"
#include "gui/pages/list_page.h"

namespace roost {

class SeenRows;

/// Who has followed the viewer, replied to them or mentioned them. What has been seen for a moment is read.
class NotificationsPage : public ListPage {
  Q_OBJECT

 public:
  explicit NotificationsPage(const PageContext& context, QWidget* parent = nullptr);

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  void goToTop() override { m_view->goToStart(); }
  QString title() const override { return tr("Notifications"); }
  UserId subject() const override { return m_rows->currentUser(); }

 protected:
  void describeEmpty(EmptyState& empty) override;

 private:
  void markRead(const QList<int>& rows);
  /// Shows what was read elsewhere in the window, or made unread again.
  void adapt(UserId user, Notifications::Reading reading);

  NotificationRows* m_rows;
  SeenRows* m_seen;
  /// Rows that were made unread by undo stay so until the page is opened again.
  bool m_isPaused = false;
};

}  // namespace roost
