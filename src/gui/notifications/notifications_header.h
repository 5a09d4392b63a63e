#pragma once

#include <QWidget>

namespace roost {

class PageBadges;
class PillButton;

/// The heading of the notifications, with what is unread.
class NotificationsHeader : public QWidget {
  Q_OBJECT

 public:
  explicit NotificationsHeader(const PageBadges& badges, QWidget* parent = nullptr);

 Q_SIGNALS:
  void markAllReadRequested();
  void messagesRequested();

 private:
  void showCounts();

  const PageBadges& m_badges;
  PillButton* m_markAllRead;
  PillButton* m_messages;
  QWidget* m_messagesLine;
};

}  // namespace roost
