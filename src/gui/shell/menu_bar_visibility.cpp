#include "gui/shell/menu_bar_visibility.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QToolButton>
#include <utility>

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr QLatin1String menuBarKey("window/menuBar");

}  // namespace

MenuBarVisibility::MenuBarVisibility(QMenuBar& bar, QAction& toggle, QSettings& settings)
    : QObject(&toggle), m_bar(bar), m_toggle(toggle) {
  toggle.setChecked(settings.value(menuBarKey, true).toBool());
  bar.setVisible(toggle.isChecked());
  connect(&toggle, &QAction::triggered, this, [this, &settings](bool shown) {
    m_bar.setVisible(shown);
    settings.setValue(menuBarKey, shown);
  });
  for (const QAction* menu : bar.actions())
    connect(menu->menu(), &QMenu::aboutToHide, this, &MenuBarVisibility::hideWhenLeft);
  bar.installEventFilter(this);
  qApp->installEventFilter(this);
}

bool MenuBarVisibility::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::FocusOut:
      if (watched == &m_bar) hideWhenLeft();
      break;
    case QEvent::PaletteChange:
      if (watched == &m_bar) showMore();
      break;
    case QEvent::KeyPress:
      if (openWith(*static_cast<QKeyEvent*>(event))) return true;
      [[fallthrough]];
    case QEvent::ShortcutOverride:
      m_onlyAlt = static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
      break;
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
      m_onlyAlt = false;
      break;
    case QEvent::KeyRelease:
      if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Alt || !std::exchange(m_onlyAlt, false)) break;
      if (m_bar.isVisible() || !m_bar.window()->isActiveWindow()) break;
      openMenu(m_bar.actions().constFirst());
      break;
    default:
      break;
  }
  return false;
}

bool MenuBarVisibility::openWith(const QKeyEvent& key) {
  if (!m_bar.window()->isActiveWindow() || m_bar.activeAction()) return false;
  if (key.key() == Qt::Key_F10 && key.modifiers() == Qt::NoModifier) return openMenu(m_bar.actions().constFirst());
  // While the bar is hidden, Qt ignores the letters of its menus.
  if (m_bar.isVisible() || key.modifiers() != Qt::AltModifier) return false;
  for (QAction* menu : m_bar.actions())
    if (QKeySequence::mnemonic(menu->text()) == QKeySequence(key.keyCombination())) return openMenu(menu);
  return false;
}

bool MenuBarVisibility::openMenu(QAction* menu) {
  m_bar.show();
  // A bar that was hidden a moment ago ignores keys until one of its menus is open.
  m_bar.setActiveAction(menu);
  return true;
}

void MenuBarVisibility::showMore() {
  // The bar asks the style for the icon of its button for menus that don't fit only when it is made.
  if (auto* more = m_bar.findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button")))
    more->setIcon(lineIcon(QStringLiteral("chevron-down"), Theme::of(m_bar.palette()).text));
}

void MenuBarVisibility::hideWhenLeft() {
  // Queued, because a menu also closes when the user moves on to the next one.
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (!m_toggle.isChecked() && !m_bar.activeAction()) m_bar.hide();
      },
      Qt::QueuedConnection);
}

}  // namespace roost
