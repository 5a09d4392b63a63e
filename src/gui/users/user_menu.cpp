#include "gui/users/user_menu.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>

#include "gui/pages/operations.h"
#include "gui/text/plain_text.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/users/mute_operations.h"

namespace roost {
namespace {

constexpr int userMenuButtonSize = 34;

}  // namespace

UserMenuButton::UserMenuButton(QWidget* parent) : QToolButton(parent), m_menu(new QMenu(this)) {
  setObjectName(QStringLiteral("userMenuButton"));
  setPopupMode(QToolButton::InstantPopup);
  setAutoRaise(true);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  setMenu(m_menu);
  setFixedSize(userMenuButtonSize, userMenuButtonSize);
  m_menu->setObjectName(QStringLiteral("userMenu"));
  connect(m_menu, &QMenu::aboutToShow, this, &UserMenuButton::fill);
  setIcons();
}

void UserMenuButton::setUp(Services& services, Operations& operations) {
  m_services = &services;
  m_operations = &operations;
}

void UserMenuButton::showUser(const User& user, UserId viewer) {
  m_user = user;
  setAccessibleName(tr("More actions for @%1").arg(isolated(user.username)));
  setToolTip(tr("More"));
  setVisible(user.id != viewer && m_services);
}

void UserMenuButton::fill() {
  m_menu->clear();
  if (!m_services) return;
  const auto add = [this](const char* name, const QString& text, auto act) {
    m_menu->addAction(menuTextOf(text), this, act)->setObjectName(QLatin1String(name));
  };
  const auto mutes = [this](std::optional<std::chrono::hours> time) {
    return [this, time] { muteUser(*m_services, *m_operations, m_user.id, time); };
  };
  const auto mute = m_services->mutes.find(m_services->viewer(), m_user.id);
  if (mute && *mute) {
    add("menuUnmute", tr("Unmute"), [this] { unmuteUser(*m_services, *m_operations, m_user.id); });
  } else {
    add("menuMuteDay", tr("Mute for a Day"), mutes(muteDay));
    add("menuMuteWeek", tr("Mute for a Week"), mutes(muteWeek));
    add("menuMute", tr("Mute"), mutes(std::nullopt));
  }
  const auto isMergeable = m_services->merges.isPossible(m_services->viewer(), m_user.id);
  if (isMergeable && *isMergeable) {
    m_menu->addSeparator();
    add("menuMerge", tr("Merge Into My Profile…"), [this] { m_operations->requestMerge(m_user.id); });
  }
  m_menu->addSeparator();
  add("menuCopyName", tr("Copy @%1").arg(isolated(m_user.username)),
      [this] { QGuiApplication::clipboard()->setText(u'@' + m_user.username); });
}

void UserMenuButton::setIcons() { setIcon(lineIcon(QStringLiteral("more"), Theme::of(palette()).mutedText)); }

void UserMenuButton::changeEvent(QEvent* event) {
  QToolButton::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) setIcons();
}

}  // namespace roost
