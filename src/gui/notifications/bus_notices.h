#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QList>

#include "gui/notifications/desktop_notices.h"

namespace roost {

/// Shows notifications through the service org.freedesktop.Notifications.
/// https://specifications.freedesktop.org/notification-spec/latest/
class BusNotices : public DesktopNotices {
  Q_OBJECT

 public:
  explicit BusNotices(QDBusConnection bus);
  void show(int number, const QString& title, const QString& text) override;
  void withdrawAll() override;

 private Q_SLOTS:
  void keepToken(uint id, const QString& token);
  void invoke(uint id, const QString& action);
  void forget(uint id, uint reason);

 private:
  struct Notice {
    int number;
    QString title, text;
  };
  void askWhatItCan();
  void send(const Notice& notice);

  QDBusConnection m_bus;
  QList<Notice> m_waiting;  ///< Until it is known what the service can do.
  bool m_hasAsked = false, m_knows = false, m_readsMarkup = false;
  QHash<uint, int> m_numbers;  ///< By the service's own numbers.
  QByteArray m_token;
};

}  // namespace roost
