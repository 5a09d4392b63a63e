#pragma once

#include <QImage>
#include <QScrollBar>
#include <QWheelEvent>

#include "core/timeline/post_list_model.h"
#include "gui/rows/row_view.h"
#include "gui/timeline/post_delegate.h"
#include "gui/users/user_delegate.h"
#include "support/hands.h"

namespace roost::test {

/// The texts of a list's rows, as far as they have been loaded.
inline QStringList rowsOf(const RowView& view) {
  QStringList rows;
  for (int row = 0; row < view.model()->rowCount(); ++row) rows.append(view.model()->index(row, 0).data().toString());
  return rows;
}

/// The row that shows this text; invalid if there is none.
inline QModelIndex rowWith(const RowView& view, const QString& text) {
  return view.model()->index(static_cast<int>(rowsOf(view).indexOf(text)), 0);
}

/// The first point in a row, in viewport coordinates, that lies on a target of this kind. Points are tried as one
/// reads, from the top and line by line. Null if there is none.
inline QPoint pointIn(const RowView& view, const QModelIndex& row, const RowDelegate& delegate, RowTarget::Kind kind) {
  const QRect rect = view.visualRect(row);
  const RowContext context{
      .rect = rect, .font = view.font(), .palette = view.palette(), .direction = view.layoutDirection()};
  for (int y = 1; y < rect.height(); y += 3)
    for (int x = 1; x < rect.width(); x += 3)
      if (delegate.targetAt({x, y}, context, row).kind == kind) return rect.topLeft() + QPoint(x + 2, y + 2);
  return {};
}

/// The number of pixels in a row that have this colour.
inline int inked(const RowView& view, const QModelIndex& row, const QColor& color) {
  const QImage picture = view.viewport()->grab(view.visualRect(row)).toImage();
  int count = 0;
  for (int y = 0; y < picture.height(); ++y)
    for (int x = 0; x < picture.width(); ++x) count += picture.pixelColor(x, y) == color;
  return count;
}

/// Clicks a target in a row, which must be visible.
inline void clickIn(RowView& view, const QModelIndex& row, const RowDelegate& delegate, RowTarget::Kind kind) {
  const QPoint point = pointIn(view, row, delegate, kind);
  if (point.isNull()) qFatal("There is nothing of kind %d in the row", kind);
  if (!view.viewport()->rect().contains(point)) qFatal("The row is scrolled out of sight");
  clickAt(*view.viewport(), point);
}

/// Turns the wheel by this many pixels; positive numbers scroll down.
inline void scroll(RowView& view, int pixels) {
  const QPointF middle = view.viewport()->rect().center();
  QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {0, -pixels}, {0, -pixels}, Qt::NoButton,
                    Qt::NoModifier, Qt::NoScrollPhase, false);
  QCoreApplication::sendEvent(view.viewport(), &event);
  QCoreApplication::processEvents();
}

/// The first row whose top is visible.
inline QModelIndex firstWholeRow(const RowView& view) {
  for (int row = 0; row < view.model()->rowCount(); ++row)
    if (const QModelIndex index = view.model()->index(row, 0); view.visualRect(index).top() >= 0) return index;
  return {};
}

}  // namespace roost::test
