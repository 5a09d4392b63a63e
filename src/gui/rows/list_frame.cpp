#include "gui/rows/list_frame.h"

#include <QApplication>

#include "gui/controls/focus_order.h"
#include "gui/controls/height_at.h"
#include "gui/rows/row_view.h"

namespace roost {

void ListFrame::adopt(QWidget* widget) const {
  widget->setParent(m_view.viewport());
  // The view lays out again when the widget's preferred height has changed.
  widget->installEventFilter(&m_view);
}

void ListFrame::setHeader(QWidget* header) {
  m_header = header;
  adopt(header);
  header->show();
}

void ListFrame::setPlaceholder(QWidget* placeholder) {
  delete m_placeholder;
  m_placeholder = placeholder;
  adopt(placeholder);
  placeholder->hide();
}

void ListFrame::orderFocus() const {
  QWidgetList parts{&m_view};
  if (m_header) parts.prepend(m_header);
  if (m_placeholder) parts.append(m_placeholder);
  roost::orderFocus(parts);
}

int ListFrame::headerHeight(int width) const { return m_header ? heightAt(*m_header, width) : 0; }

int ListFrame::placeholderHeight(int width) const { return m_placeholder ? heightAt(*m_placeholder, width) : 0; }

void ListFrame::place(const QRect& column, int headerHeight, int offset, bool isEmpty) const {
  if (m_header) {
    setShown(*m_header, headerHeight > 0);
    m_header->setGeometry(column.x(), -offset, column.width(), headerHeight);
  }
  if (!m_placeholder) return;
  setShown(*m_placeholder, isEmpty);
  if (isEmpty)
    m_placeholder->setGeometry(column.x(), headerHeight - offset, column.width(), placeholderHeight(column.width()));
}

void ListFrame::setShown(QWidget& widget, bool shown) const {
  // Hiding a part that has the focus would move the focus to the next widget in the tab order.
  if (!shown && widget.isAncestorOf(QApplication::focusWidget())) m_view.takeFocus(Qt::ShortcutFocusReason);
  widget.setVisible(shown);
}

}  // namespace roost
