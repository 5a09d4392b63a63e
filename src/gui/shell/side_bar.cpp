#include "gui/shell/side_bar.h"

#include <QBoxLayout>
#include <algorithm>

#include "gui/pages/page_badges.h"
#include "gui/shell/page_button.h"
#include "gui/shell/window_actions.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int between = 2;

}  // namespace

SideBar::SideBar(const QList<PageEntry>& table, const WindowActions& actions, const PageBadges& badges, QWidget* parent)
    : QFrame(parent), m_badges(badges), m_layout(new QVBoxLayout(this)) {
  setObjectName(QStringLiteral("sideBar"));
  setProperty("mirrored", isRightToLeft());
  for (const PageEntry& entry : table)
    if (QAction* action = actions.pages.value(entry.kind)) m_pages.append({entry.kind, add(action)});
  m_layout->addStretch();
  add(actions.settings);
  setShape(Words);
  connect(&badges, &PageBadges::changed, this, &SideBar::showBadges);
  showBadges();
}

void SideBar::showBadges() {
  for (const auto& [page, button] : m_pages) button->setBadge(m_badges.count(page));
}

PageButton* SideBar::add(QAction* action) {
  auto* button = new PageButton(action, this);
  m_buttons.append(button);
  m_layout->addWidget(button);
  return button;
}

int SideBar::heightBeside() const {
  int height = 2 * space::l;
  for (const PageButton* button : m_buttons) height += button->sizeHint().height() + between;
  return height;
}

int SideBar::widthWithWords() const {
  int width = measure::side;
  for (const PageButton* button : m_buttons) width = std::max(width, button->widthWithText() + 2 * space::m);
  return width;
}

void SideBar::setShape(Shape shape) {
  m_shape = shape;
  const bool bar = isBelow();
  m_layout->setDirection(bar ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_layout->setContentsMargins(space::m, bar ? space::xs : space::l, space::m, bar ? space::xs : space::l);
  m_layout->setSpacing(bar ? space::xs : between);
  for (int item = 0; item < m_layout->count(); ++item) {
    const bool isGap = m_layout->itemAt(item)->spacerItem();
    m_layout->setStretch(item, bar != isGap ? 1 : 0);
  }
  for (PageButton* button : m_buttons) {
    button->setToolButtonStyle(shape == Words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setSizePolicy(shape == Icons ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
  }
  setMinimumSize(0, 0);
  setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
  if (bar)
    setFixedHeight(type::scaled(font(), 52));
  else
    setFixedWidth(shape == Words ? widthWithWords() : type::scaled(font(), measure::sideIcons));
  setStyleProperty(*this, "bar", bar);
}

}  // namespace roost
