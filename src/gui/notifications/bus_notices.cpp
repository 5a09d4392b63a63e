#include "gui/notifications/bus_notices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace roost {
namespace {

QString notificationService() { return QStringLiteral("org.freedesktop.Notifications"); }
QString notificationPath() { return QStringLiteral("/org/freedesktop/Notifications"); }

QDBusMessage callOf(const QString& method, const QVariantList& arguments = {}) {
  QDBusMessage call =
      QDBusMessage::createMethodCall(notificationService(), notificationPath(), notificationService(), method);
  call.setArguments(arguments);
  return call;
}

}  // namespace

BusNotices::BusNotices(QDBusConnection bus) : m_bus(std::move(bus)) {
  const auto listen = [this](const char* signal, const char* slot) {
    m_bus.connect(notificationService(), notificationPath(), notificationService(), QLatin1String(signal), this, slot);
  };
  listen("ActivationToken", SLOT(keepToken(uint, QString)));
  listen("ActionInvoked", SLOT(invoke(uint, QString)));
  listen("NotificationClosed", SLOT(forget(uint, uint)));
}

void BusNotices::show(int number, const QString& title, const QString& text) {
  const Notice notice{number, title, text};
  if (m_knows) return send(notice);
  m_waiting.append(notice);
  if (!std::exchange(m_hasAsked, true)) askWhatItCan();
}

void BusNotices::askWhatItCan() {
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(QStringLiteral("GetCapabilities"))), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
    const QDBusPendingReply<QStringList> reply = *watcher;
    watcher->deleteLater();
    m_readsMarkup = !reply.isError() && reply.value().contains(QStringLiteral("body-markup"));
    m_knows = true;
    for (const Notice& notice : std::exchange(m_waiting, {})) send(notice);
  });
}

void BusNotices::send(const Notice& notice) {
  const QString text = m_readsMarkup ? notice.text.toHtmlEscaped() : notice.text;
  const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("roost")},
                          {QStringLiteral("category"), QStringLiteral("im.received")}};
  const QVariantList arguments{QStringLiteral("Roost"), 0U, QStringLiteral("roost"), notice.title, text,
                               // The action "default" is a press on the notification itself.
                               QStringList{QStringLiteral("default"), tr("Open")}, hints, -1};
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(QStringLiteral("Notify"), arguments)), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number = notice.number] {
    const QDBusPendingReply<uint> reply = *watcher;
    watcher->deleteLater();
    if (!reply.isError()) m_numbers.insert(reply.value(), number);
  });
}

void BusNotices::withdrawAll() {
  m_waiting.clear();
  for (auto shown = m_numbers.cbegin(); shown != m_numbers.cend(); ++shown)
    m_bus.send(callOf(QStringLiteral("CloseNotification"), {shown.key()}));
  m_numbers.clear();
}

void BusNotices::keepToken(uint id, const QString& token) {
  if (m_numbers.contains(id)) m_token = token.toUtf8();
}

void BusNotices::invoke(uint id, const QString& action) {
  const auto found = m_numbers.constFind(id);
  if (found != m_numbers.cend() && action == u"default") Q_EMIT pressed(*found, std::exchange(m_token, {}));
}

void BusNotices::forget(uint id, uint) { m_numbers.remove(id); }

}  // namespace roost
