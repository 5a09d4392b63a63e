#pragma once

#include <QObject>
#include <QScrollBar>

#include "core/lists/paged_list_model.h"

namespace roost {

/// The scroll bar of a list that is read a page at a time. It stands for the whole list, loaded or not, if the model
/// knows how far down the list a row is, and otherwise for the loaded rows.
class ListScrollBar : public QObject {
  Q_OBJECT

 public:
  explicit ListScrollBar(QScrollBar& bar);

  /// The visible part of the loaded rows, in pixels.
  struct Extent {
    int offset = 0, most = 0, page = 0, step = 0;
  };
  /// Shows where the list is scrolled to. `top` is the row at the top of the viewport, -1 at the very top.
  void showAt(const Extent& extent, PagedListModel* rows, int top);
  /// Whether the bar's value is being changed by `showAt` rather than by the user.
  bool isShowing() const { return m_isShowing; }

  /// Emits the signal for what the user did with the bar.
  void obey(PagedListModel& rows);

 Q_SIGNALS:
  void scrolledBy(int pixels);
  void scrolledTo(int offset);
  void startRequested();
  void endRequested();
  void keyRequested(const roost::PageKey& key);

 private:
  QScrollBar& m_bar;
  QAbstractSlider::SliderAction m_action = QAbstractSlider::SliderNoAction;
  bool m_isWhole = false;  ///< The bar stands for the whole list, not for the loaded rows.
  bool m_isShowing = false;
};

}  // namespace roost
