#include "gui/notifications/desktop_notifier.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include "gui/controls/bring_to_front.h"
#include "gui/notifications/notification_text.h"
#include "gui/pages/page_badges.h"
#include "gui/pages/preferences.h"
#include "gui/pages/services.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"

namespace roost {
namespace {

/// More at once are shown as one.
constexpr int mostShownApart = 3;
constexpr int mostTaken = 100;
constexpr qsizetype mostOfTextShown = 300;  // UTF-16 code units.

Location locationOf(const DesktopNews& news) {
  switch (news.kind) {
    case DesktopNews::Reply:
    case DesktopNews::Mention:
      return {.page = PageKind::Conversation, .post = news.post};
    case DesktopNews::Message:
      return {PageKind::MessageThread, news.person};
    case DesktopNews::Follow:
      break;
  }
  return {PageKind::Profile, news.person};
}

QString titleOf(const DesktopNews& news) {
  if (news.kind == DesktopNews::Message) return DesktopNotifier::tr("Message from %1").arg(isolated(news.name));
  Notification notification;
  notification.people = {{news.person, {}, news.name, {}, false}};
  notification.run.kind = news.kind == DesktopNews::Reply     ? NotificationKind::Reply
                          : news.kind == DesktopNews::Mention ? NotificationKind::Mention
                                                              : NotificationKind::Follow;
  return headlineOf(notification);
}

}  // namespace

DesktopNotifier::DesktopNotifier(Services& services, const Preferences& preferences, Navigator& navigator,
                                 QWidget& window)
    : m_services(services), m_preferences(preferences), m_navigator(navigator), m_window(window) {
  if (const auto kind = services.store.property(QStringLiteral("kind"))) m_isSample = *kind == u"sample";
  window.installEventFilter(this);
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::eventFilter(QObject* watched, QEvent* event) {
  // The window itself shows them now.
  if (event->type() == QEvent::WindowActivate && m_notices) m_notices->withdrawAll();
  return QObject::eventFilter(watched, event);
}

bool DesktopNotifier::isWanted(const DesktopNews& news) const {
  const DesktopPreferences wanted = m_preferences.desktop();
  switch (news.kind) {
    case DesktopNews::Follow:
      return wanted.follows;
    case DesktopNews::Reply:
      return wanted.replies;
    case DesktopNews::Mention:
      return wanted.mentions;
    case DesktopNews::Message:
      return wanted.messages;
  }
  return false;
}

void DesktopNotifier::look() {
  const UserId viewer = m_services.viewer();
  if (viewer == noUser) return;
  // Taken even if it isn't shown, so that it isn't shown after the next start. If the database is busy, the next look
  // takes it.
  const auto taken = takeDesktopNews(m_services.store, viewer, mostTaken);
  if (!taken || m_isSample || QApplication::activeWindow()) return;
  QList<DesktopNews> wanted;
  for (const DesktopNews& news : *taken)
    if (isWanted(news)) wanted.prepend(news);
  if (!wanted.isEmpty()) show(wanted);
}

void DesktopNotifier::show(const QList<DesktopNews>& news) {
  if (!std::exchange(m_isTried, true)) {
    m_notices = DesktopNotices::make();
    if (m_notices) connect(m_notices.get(), &DesktopNotices::pressed, this, &DesktopNotifier::open);
  }
  if (!m_notices) return;
  if (news.size() > mostShownApart) {
    const int count = static_cast<int>(news.size());
    return show(tr("%1 new notification(s)", nullptr, count).arg(PageBadges::text(count)), {},
                {PageKind::Notifications});
  }
  const bool hidesText = m_preferences.desktop().hidesText;
  for (const DesktopNews& each : news) {
    const QString text = each.pictures > 0 ? picturesText(each.pictures, each.picture) : each.text;
    show(titleOf(each), hidesText ? QString() : text.left(mostOfTextShown).simplified(), locationOf(each));
  }
}

void DesktopNotifier::show(const QString& title, const QString& text, const Location& location) {
  m_places.insert(++m_lastNumber, {m_services.viewer(), location});
  m_notices->show(m_lastNumber, title, text);
}

void DesktopNotifier::open(int number, const QByteArray& activationToken) {
  const Place place = m_places.value(number);
  bringToFront(m_window, activationToken);
  // Somebody else may have signed in since.
  if (place.viewer != noUser && place.viewer == m_services.viewer()) m_navigator.go(place.location);
}

}  // namespace roost
