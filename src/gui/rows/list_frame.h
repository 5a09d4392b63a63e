#pragma once

#include <QPointer>
#include <QWidget>

namespace roost {

class RowView;

/// The widgets that scroll with the rows of a RowView: a header above them, and a placeholder that is shown while there
/// are no rows. The view's viewport owns them.
class ListFrame {
 public:
  explicit ListFrame(RowView& view) : m_view(view) {}

  void setHeader(QWidget* header);
  void setPlaceholder(QWidget* placeholder);
  bool hasHeader() const { return m_header; }
  bool contains(const QObject* widget) const { return widget && (widget == m_header || widget == m_placeholder); }
  /// Makes Tab go through the header, the rows and the placeholder in this order.
  void orderFocus() const;

  /// In pixels at this width; 0 if there is none.
  int headerHeight(int width) const;
  int placeholderHeight(int width) const;

  /// Places the header, or hides it if its height is 0, and shows the placeholder below it if the list `isEmpty`.
  /// `column` is where the rows are, and `offset` how far they are scrolled; in pixels of the viewport.
  void place(const QRect& column, int headerHeight, int offset, bool isEmpty) const;

 private:
  void adopt(QWidget* widget) const;
  void setShown(QWidget& widget, bool shown) const;

  RowView& m_view;
  QPointer<QWidget> m_header;
  QPointer<QWidget> m_placeholder;
};

}  // namespace roost
