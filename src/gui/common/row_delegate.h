#pragma once

#include <QFont>
#include <QModelIndex>
#include <QPalette>
#include <QRect>
#include <optional>

class QPainter;

namespace roost {

/// Something in a row that can be pressed. `rect` is where it is, relative to the row.
struct RowTarget {
  enum Kind { None, Author, Mention, Link, FollowToggle, Delete };
  Kind kind = None;
  QRect rect = {};
  QString text = {};  ///< The address of a link, the name in a mention.
};

/// What a delegate needs to know of a row besides its data.
struct RowContext {
  QRect rect;  ///< Relative to the viewport.
  QFont font;
  QPalette palette;
  Qt::LayoutDirection direction = Qt::LeftToRight;
  bool hovered = false;
  bool current = false;
  bool focused = false;
  bool pressed = false;
  QPoint pointer = {-1, -1};  ///< Relative to the row.
};

/// Lays out and draws one kind of row. Layout is a pure function of the data, the width and the font.
class RowDelegate {
 public:
  virtual ~RowDelegate() = default;
  virtual int height(const QModelIndex& index, int width, const QFont& font) const = 0;
  virtual void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const = 0;

  /// What is at `point`, relative to the row.
  virtual RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const = 0;

  /// The picture of whom the row is about or by, relative to the row.
  virtual QRect avatarRect(const RowContext& row, const QModelIndex& index) const = 0;

  /// Empty: no tooltip there.
  virtual QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const = 0;
};

/// The surface, hairline, hover fill, accent edge and focus ring that all rows share.
void paintRowGround(QPainter& painter, const RowContext& row);

/// Draws text in one line, cut with an ellipsis, in the direction of its own script but at the leading edge.
void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& color,
               Qt::LayoutDirection direction);

/// Mirrors a rectangle laid out from left to right where the window reads from right to left.
QRect mirrored(const QRect& rect, int width, Qt::LayoutDirection direction);

}  // namespace roost
