#include "gui/shell/top_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include "gui/common/identicon.h"
#include "gui/common/theme.h"
#include "gui/shell/actions.h"
#include "gui/users/go_to_field.h"

namespace roost {
namespace {

constexpr int barHeight = 52, fieldWidth = 420, iconSize = 20;

QIcon avatarIcon(const QByteArray& digest, qreal scale) {
  QPixmap pixmap(QSizeF(measure::avatarBar * scale, measure::avatarBar * scale).toSize());
  pixmap.setDevicePixelRatio(scale);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintIdenticon(painter, QRectF(0, 0, measure::avatarBar, measure::avatarBar), digest);
  return QIcon(pixmap);
}

}  // namespace

TopBar::TopBar(Services& services, const Actions& actions, QWidget* parent)
    : QFrame(parent), m_goTo(new GoToField(services, this)), m_account(new QToolButton(this)) {
  setObjectName(QStringLiteral("topBar"));
  setFixedHeight(type::scaled(font(), barHeight));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::m, 0, space::m, 0);
  layout->setSpacing(space::s);
  for (QAction* action : {actions.back, actions.forward}) {
    auto* button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    button->setIconSize({iconSize, iconSize});
    m_wayButtons.append(button);
    layout->addWidget(button);
  }
  layout->addStretch(1);
  m_goTo->setMaximumWidth(fieldWidth);
  layout->addWidget(m_goTo, 6);
  layout->addStretch(1);
  m_account->setObjectName(QStringLiteral("accountButton"));
  m_account->setPopupMode(QToolButton::InstantPopup);
  m_account->setIconSize({measure::avatarBar, measure::avatarBar});
  m_account->setFont(type::name(font()));
  layout->addWidget(m_account);
}

void TopBar::showViewer(const std::optional<User>& viewer, QMenu* menu) {
  m_goTo->setVisible(viewer.has_value());
  m_account->setVisible(viewer.has_value());
  for (QToolButton* button : m_wayButtons) button->setVisible(viewer.has_value());
  m_account->setMenu(menu);
  if (!viewer) return;
  m_account->setIcon(avatarIcon(viewer->avatarDigest(), devicePixelRatioF()));
  m_name = viewer->name();
  m_account->setText(fontMetrics().elidedText(m_name, Qt::ElideRight, 160).replace(u'&', QStringLiteral("&&")));
  m_account->setAccessibleName(tr("Account of %1").arg(m_name));
  m_account->setToolTip(QStringLiteral("%1 @%2").arg(viewer->name(), viewer->username).toHtmlEscaped());
}

void TopBar::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  m_account->setToolButtonStyle(width() < measure::sideFrom ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

}  // namespace roost
