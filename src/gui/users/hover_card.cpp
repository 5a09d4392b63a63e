#include "gui/users/hover_card.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include "gui/controls/announcement.h"
#include "gui/controls/placement.h"
#include "gui/pages/navigator.h"
#include "gui/pages/operations.h"
#include "gui/pages/services.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"
#include "gui/users/profile_card.h"

namespace roost {
namespace {

/// Tells the card when the pointer enters or leaves a widget.
class Spot : public QObject {
 public:
  Spot(QWidget& widget, UserId user, HoverCard& card) : QObject(&widget), m_widget(widget), m_user(user), m_card(card) {
    widget.installEventFilter(this);
  }

  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Enter)
      m_card.pointAt({m_widget.mapToGlobal(QPoint()), m_widget.size()}, [user = m_user] { return user; });
    if (event->type() == QEvent::Leave) m_card.pointAway();
    return false;
  }

 private:
  QWidget& m_widget;
  UserId m_user;
  HoverCard& m_card;
};

}  // namespace

HoverCard::HoverCard(Services& services, Navigator& navigator, Operations& operations, AvatarCache& avatars,
                     QWidget* parent)
    : QWidget(parent), m_services(services), m_navigator(navigator), m_operations(operations), m_avatars(avatars) {
  setObjectName(QStringLiteral("hoverCard"));
  hide();
  for (QTimer* timer : {&m_rest, &m_leave}) timer->setSingleShot(true);
  m_rest.setInterval(restFor);
  m_leave.setInterval(leaveAfter);
  connect(&m_rest, &QTimer::timeout, this, [this] {
    if (const UserId user = m_who(); user != noUser) appear(user, m_nextSpot);
  });
  connect(&m_leave, &QTimer::timeout, this, [this] {
    // The card stays while its menu is open.
    if (QApplication::activePopupWidget()) return m_leave.start();
    dismiss();
  });
  connect(&navigator, &Navigator::arrived, this, &HoverCard::dismiss);
}

void HoverCard::build() {
  if (m_card) return;
  m_card = new ProfileCard(m_avatars, this);
  m_card->offerMenu(m_services, m_operations);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(m_card);
  setFixedWidth(measure::aside);
  addShadow(*this);
  connect(m_card, &ProfileCard::followRequested, this,
          [this](bool follow) { m_operations.setFollowed(m_user, follow); });
  connect(m_card, &ProfileCard::messageRequested, this,
          [this] { m_navigator.go({.page = PageKind::MessageThread, .user = m_user}); });
  connect(m_card, &ProfileCard::opened, this, [this](ProfileTab tab) {
    m_navigator.go({PageKind::Profile, m_user, tab});
  });
  const auto refreshIfShown = [this] {
    if (isVisible()) refresh();
  };
  connect(&m_services.follows, &Follows::changed, this, refreshIfShown);
  connect(&m_services.accounts, &Accounts::profileChanged, this, refreshIfShown);
  connect(&m_services.changes, &ChangeWatcher::changedElsewhere, this, refreshIfShown);
}

void HoverCard::watch(QWidget& spot, UserId user) { new Spot(spot, user, *this); }

void HoverCard::pointAt(const QRect& spot, std::function<UserId()> who) {
  if (m_byKey) return;
  if (isVisible() && spot == m_spot) {
    m_rest.stop();
    m_leave.stop();
    return;
  }
  if (isVisible() && !m_leave.isActive()) m_leave.start();
  m_nextSpot = spot;
  m_who = std::move(who);
  m_rest.start();
  listen();
}

void HoverCard::pointAway() {
  m_rest.stop();
  if (isVisible() && !m_byKey && !m_leave.isActive()) m_leave.start();
}

void HoverCard::open(UserId user, const QRect& spot) {
  dismiss();
  m_byKey = true;
  appear(user, spot);
  if (!isVisible()) return dismiss();
  m_card->takeFocus();
  Announcement::of(*this);
}

void HoverCard::appear(UserId user, const QRect& spot) {
  m_leave.stop();
  m_user = user;
  m_spot = spot;
  build();
  if (!refresh()) return;
  if (!isInside(QApplication::focusWidget())) m_focusBefore = QApplication::focusWidget();
  show();
  // The card gets its style only when it is first shown, which may change its size.
  settle();
  raise();
  listen();
}

bool HoverCard::refresh() {
  const auto user = m_services.users.find(m_services.viewer(), m_user);
  if (!user) {
    dismiss();
    m_operations.report(user.error());
    return false;
  }
  const auto known = m_services.users.knownFollowers(m_services.viewer(), *user, 2);
  m_card->showUser(*user, m_services.viewer(), known ? *known : KnownFollowers{});
  setAccessibleName(m_card->spoken());
  settle();
  return true;
}

void HoverCard::settle() {
  // While the card is hidden, its layouts aren't told that their contents have changed.
  m_card->layout()->invalidate();
  m_card->updateGeometry();
  layout()->invalidate();
  const int height =
      layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
  const QWidget* parent = parentWidget();
  QRect area = parent->rect();
  const QRect screen = parent->screen()->availableGeometry();
  if (const QRect seen = area & QRect(parent->mapFromGlobal(screen.topLeft()), screen.size()); !seen.isEmpty())
    area = seen;
  const QRect spot(parent->mapFromGlobal(m_spot.topLeft()), m_spot.size());
  setGeometry(
      placeBeside(spot, {width(), height}, area.adjusted(space::s, space::s, -space::s, -space::s), layoutDirection()));
}

void HoverCard::dismiss() {
  m_rest.stop();
  m_leave.stop();
  qApp->removeEventFilter(this);
  // A card opened by key returns the focus as Tab does, so that the row shows it.
  const auto reason = std::exchange(m_byKey, false) ? Qt::TabFocusReason : Qt::OtherFocusReason;
  if (!isVisible()) return;
  if (isInside(QApplication::focusWidget()) && m_focusBefore) m_focusBefore->setFocus(reason);
  hide();
}

void HoverCard::listen() {
  qApp->removeEventFilter(this);
  qApp->installEventFilter(this);
}

bool HoverCard::isInside(const QObject* object) const {
  const auto* widget = qobject_cast<const QWidget*>(object);
  return widget && (widget == this || isAncestorOf(widget));
}

bool HoverCard::event(QEvent* event) {
  if (event->type() == QEvent::Enter) m_leave.stop();
  if (event->type() == QEvent::Leave) pointAway();
  return QWidget::event(event);
}

bool HoverCard::eventFilter(QObject* watched, QEvent* event) {
  const auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget || widget->window() != window()) return false;
  switch (event->type()) {
    case QEvent::KeyPress:
      if (isVisible() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        dismiss();
        return true;
      }
      if (!isInside(widget)) dismiss();
      return false;
    case QEvent::Wheel:
    case QEvent::MouseButtonPress:
      if (!isInside(widget)) dismiss();
      return false;
    case QEvent::WindowDeactivate:
      dismiss();
      return false;
    case QEvent::Resize:
      if (widget == parentWidget()) dismiss();
      return false;
    default:
      return false;
  }
}

bool HoverCard::focusNextPrevChild(bool next) {
  QWidget* const from = window()->focusWidget();
  QWidget* to = from;
  do {
    to = next ? to->nextInFocusChain() : to->previousInFocusChain();
  } while (to != from && !(isInside(to) && to->isVisible() && (to->focusPolicy() & Qt::TabFocus)));
  to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

}  // namespace roost
