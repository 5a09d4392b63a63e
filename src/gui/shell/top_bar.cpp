#include "gui/shell/top_bar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "gui/controls/focus_order.h"
#include "gui/controls/under_pointer.h"
#include "gui/pages/page_badges.h"
#include "gui/shell/account_button.h"
#include "gui/shell/window_actions.h"
#include "gui/theme/theme.h"
#include "gui/users/go_to_field.h"

namespace roost {
namespace {

constexpr int barHeight = 52, fieldWidth = 420, iconSize = 20;

}  // namespace

TopBar::TopBar(const PageContext& context, const WindowActions& actions, QWidget* parent)
    : QFrame(parent),
      m_goTo(new GoToField(context.services, context.avatars, actions.goToUser, this)),
      m_account(new AccountButton(context.avatars, this)) {
  setObjectName(QStringLiteral("topBar"));
  setFixedHeight(type::scaled(font(), barHeight));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::m, 0, space::m, 0);
  layout->setSpacing(space::s);
  for (QAction* action : {actions.back, actions.forward}) {
    auto* button = new QToolButton(this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setDefaultAction(action);
    const int edge = type::scaled(font(), iconSize);
    button->setIconSize({edge, edge});
    layout->addWidget(button);
  }
  layout->addStretch(1);
  m_goTo->setMaximumWidth(fieldWidth);
  QMenu* menu = actions.makeAccountMenu(this);
  m_account->setMenu(menu);
  connect(menu, &QMenu::aboutToHide, m_account, [button = m_account] { lookForPointer(*button); });
  layout->addWidget(m_goTo, 6);
  layout->addStretch(1);
  layout->addWidget(m_account);
  QWidgetList inOrder;
  for (int item = 0; item < layout->count(); ++item)
    if (QWidget* widget = layout->itemAt(item)->widget()) inOrder.append(widget);
  orderFocus(inOrder);
  const auto showNews = [this, badges = &context.badges] { m_account->showNewsElsewhere(badges->elsewhere()); };
  connect(&context.badges, &PageBadges::changed, m_account, showNews);
  showNews();
  Navigator* navigator = &context.navigator;
  connect(m_goTo, &GoToField::userChosen, navigator, [navigator](UserId user) {
    navigator->go({PageKind::Profile, user});
  });
  connect(m_goTo, &GoToField::searchRequested, navigator,
          [navigator](const QString& query) { navigator->go({.page = PageKind::Search, .query = query}); });
  Operations* operations = &context.operations;
  connect(m_goTo, &GoToField::failed, operations, [operations](const Error& error) { operations->report(error); });
}

void TopBar::askWhereTo() {
  m_goTo->setFocus(Qt::ShortcutFocusReason);
  m_goTo->selectAll();
}

void TopBar::showViewer(const User& viewer) { m_account->showUser(viewer); }

void TopBar::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  m_account->setCompact(width() < measure::sideFrom);
}

}  // namespace roost
