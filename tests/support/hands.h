#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTest>
#include <QTimer>
#include <QWindow>
#include <functional>

namespace roost::test {

/// The one visible widget with this name. Ends the program if there is none, or more than one.
template <typename Widget = QWidget>
Widget& find(const QWidget& within, const char* name) {
  Widget* found = nullptr;
  for (auto* widget : within.findChildren<Widget*>(QLatin1String(name))) {
    if (!widget->isVisible()) continue;
    if (found) qFatal("More than one “%s” can be seen", name);
    found = widget;
  }
  if (!found) qFatal("No “%s” can be seen", name);
  return *found;
}

inline bool isShown(const QWidget& within, const char* name) {
  const auto all = within.findChildren<QWidget*>(QLatin1String(name));
  return std::any_of(all.cbegin(), all.cend(), [](const QWidget* widget) { return widget->isVisible(); });
}

/// The text of a label or a button; empty if it isn't visible.
inline QString textOf(const QWidget& within, const char* name) {
  if (!isShown(within, name)) return {};
  return find(within, name).property("text").toString();
}

inline QString noteIn(const QWidget& window) { return textOf(window, "noteText"); }

/// Clicks as the window system does: the topmost widget at that point receives it.
inline void clickAt(QWidget& widget, const QPoint& point, Qt::MouseButton button = Qt::LeftButton) {
  QWidget* window = widget.window();
  QTest::mouseClick(window->windowHandle(), button, {}, widget.mapTo(window, point));
}

/// Scrolls the areas that a widget is in until it can be seen.
inline void scrollIntoView(QWidget& widget) {
  for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
    if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(&widget);
}

/// Clicks the middle of a widget, which must not be covered by another one or lie outside the window.
inline void click(QWidget& widget) {
  const QPoint middle = widget.rect().center();
  QWidget* window = widget.window();
  QWidget* hit = window->childAt(widget.mapTo(window, middle));
  if (hit != &widget && !(hit && widget.isAncestorOf(hit)))
    qFatal("“%s” is covered by %s", qPrintable(widget.objectName()),
           hit ? qPrintable(hit->metaObject()->className() + QStringLiteral(" ") + hit->objectName()) : "nothing");
  clickAt(widget, middle);
}

inline void click(const QWidget& within, const char* name) { click(find(within, name)); }

/// Presses a key as the window system does: shortcuts, popups and the focus decide which widget receives it.
inline void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
  QTest::keyClick(window.windowHandle(), key, modifiers);
  QCoreApplication::processEvents();
}

inline void type(QWidget& window, const QString& text) {
  for (qsizetype at = 0; at < text.size(); ++at) {
    const QString character = text.mid(at, text.at(at).isHighSurrogate() ? 2 : 1);
    const char ascii = character.front().toLatin1();
    const Qt::Key key = ascii == '\n' ? Qt::Key_Return : ascii > 0 ? QTest::asciiToKey(ascii) : Qt::Key_unknown;
    QTest::sendKeyEvent(QTest::Click, window.windowHandle(), key, character, {});
    at += character.size() - 1;
  }
  QCoreApplication::processEvents();
}

/// Replaces the text of a field.
inline void fill(const QWidget& within, const char* name, const QString& text) {
  QWidget& field = find(within, name);
  click(field);
  press(*field.window(), Qt::Key_A, Qt::ControlModifier);
  press(*field.window(), Qt::Key_Delete);
  type(*field.window(), text);
}

/// Calls `open`, which must open a dialog or a menu, and `inside` with that popup. Closes the popup if `inside` leaves
/// it open, so that a failed test still ends.
template <typename Popup>
void within(const std::function<void()>& open, const std::function<void(Popup&)>& inside) {
  bool opened = false;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, [&] {
    auto* popup = qobject_cast<Popup*>(QApplication::activePopupWidget());
    if (!popup) popup = qobject_cast<Popup*>(QApplication::activeModalWidget());
    if (!popup) return;
    opened = true;
    look.stop();
    if (!QTest::qWaitForWindowExposed(popup)) qFatal("It opens, but can't be seen");
    const QPointer<Popup> still = popup;
    inside(*popup);
    if (still) still->close();
  });
  look.start();
  open();
  if (!opened) qFatal("Nothing has opened");
}

/// Opens the menus that lead to an action and clicks it.
inline void choose(const QMainWindow& window, const char* name) {
  for (QAction* top : window.menuBar()->actions()) {
    QMenu* menu = top->menu();
    for (QAction* action : menu->actions()) {
      if (action->objectName() != QLatin1String(name) || !action->isVisible()) continue;
      clickAt(*window.menuBar(), window.menuBar()->actionGeometry(top).center());
      if (!menu->isVisible()) qFatal("The menu of “%s” does not open", name);
      clickAt(*menu, menu->actionGeometry(action).center());
      return;
    }
  }
  qFatal("“%s” is in no menu", name);
}

}  // namespace roost::test
