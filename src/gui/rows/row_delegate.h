#pragma once

#include <QFont>
#include <QModelIndex>
#include <QPalette>
#include <QRect>
#include <optional>

#include "gui/text/relative_time.h"

class QPainter;

namespace roost {

/// Something in a row that can be pressed. `rect` is where it is, relative to the row.
struct RowTarget {
  enum Kind { None, Author, Mention, Tag, Link, FollowToggle, FoldToggle, Delete };
  Kind kind = None;
  QRect rect = {};
  QString text = {};     ///< The address of a link, the name in a mention, the word of a tag.
  qsizetype start = -1;  ///< Where a link or a mention begins in the row's text.
  bool operator==(const RowTarget&) const = default;
  /// Whether pressing either does the same: what is written over two lines has two rectangles.
  bool isSameAs(const RowTarget& other) const { return kind == other.kind && start == other.start; }
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
  RowTarget target = {};  ///< What of the row is under the pointer.
  QRect exposed = {};     ///< What is to be drawn, relative to the viewport.
};

/// Lays out and draws one kind of row. Layout is a pure function of the data and of the row's width, font and colours,
/// so that what has been laid out may be kept.
class RowDelegate {
 public:
  virtual ~RowDelegate() = default;
  /// Of the row's rectangle only the width counts.
  virtual int height(const RowContext& row, const QModelIndex& index) const = 0;
  virtual void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const = 0;

  /// What is at `point`, relative to the row.
  virtual RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const = 0;

  /// The picture of whom the row is about or by, relative to the row.
  virtual QRect avatarRect(const RowContext& row, const QModelIndex& index) const = 0;

  /// Empty: no tooltip there.
  virtual QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const = 0;

  /// When what the row says of the time reads otherwise; midnight apart.
  virtual qint64 timeChangesAt(const QModelIndex&) const { return noTimeChange; }

  /// Whether what the row says of the time is no longer what was drawn.
  virtual bool isTimeOutdated(const QModelIndex&) const { return false; }

  /// The row with this id, or every row, has changed or gone: what was kept of it is of no use any more.
  virtual void forget(qint64) {}
  virtual void forgetAll() {}
};

/// The surface, hairline, hover fill, accent edge and focus ring that all rows share.
void paintRowGround(QPainter& painter, const RowContext& row);

}  // namespace roost
