#pragma once

#include <QFont>
#include <QList>
#include <QModelIndex>
#include <QPalette>
#include <QRect>
#include <optional>

#include "gui/text/relative_time.h"

class QPainter;

namespace roost {

/// A part of a row that can be pressed. `rect` is relative to the row.
struct RowTarget {
  enum Kind {
    None,
    Author,
    Mention,
    Tag,
    Link,
    FollowToggle,
    FoldToggle,
    Branch,
    Bookmark,
    Delete,
    Time,
    RepliedTo,
    Replies,
    Reply,
    Thread,
    Open,
    Picture
  };
  Kind kind = None;
  QRect rect = {};
  QString text = {};     ///< The address of a link, the name in a mention, the word of a tag.
  qsizetype start = -1;  ///< Where a link or a mention starts in the row's text, or which of its pictures it is.
  bool operator==(const RowTarget&) const = default;
  /// Whether both are parts of one target. A link that wraps has a rectangle on each line.
  bool isSameAs(const RowTarget& other) const { return kind == other.kind && start == other.start; }
};

/// What a delegate needs to know about a row besides its data.
struct RowContext {
  QRect rect;  ///< Relative to the viewport.
  QFont font;
  QPalette palette;
  Qt::LayoutDirection direction = Qt::LeftToRight;
  bool hovered = false;
  bool current = false;
  bool focused = false;
  bool pressed = false;
  RowTarget target = {};     ///< The row's target under the pointer.
  RowTarget keyTarget = {};  ///< The part of the row that has the keyboard focus; None if the whole row has it.
  QRect exposed = {};        ///< The part to paint, relative to the viewport.
};

/// Lays out and paints one kind of row. The layout is a pure function of the data and of the row's width, font and
/// colors, so it can be cached.
class RowDelegate {
 public:
  virtual ~RowDelegate() = default;
  /// In pixels. Only the width of `row.rect` is used.
  virtual int height(const RowContext& row, const QModelIndex& index) const = 0;
  virtual void paint(QPainter& painter, const RowContext& row, const QModelIndex& index) const = 0;

  /// The target at `point`, which is relative to the row.
  virtual RowTarget targetAt(const QPoint& point, const RowContext& row, const QModelIndex& index) const = 0;

  /// The parts that the arrow keys reach, in the order in which they are read.
  virtual QList<RowTarget> keyTargets(const RowContext&, const QModelIndex&) const { return {}; }

  /// The picture of the row's user or author, relative to the row.
  virtual QRect avatarRect(const RowContext& row, const QModelIndex& index) const = 0;

  /// Empty if there is no tooltip at `point`, which is relative to the row.
  virtual QString toolTip(const QPoint& point, const RowContext& row, const QModelIndex& index) const = 0;

  /// When the time shown in the row next reads differently, in UTC milliseconds; midnight is not counted.
  virtual qint64 timeChangesAt(const QModelIndex&) const { return noTimeChange; }

  /// Whether the time painted in the row is out of date.
  virtual bool isTimeOutdated(const QModelIndex&) const { return false; }

  /// Drops what is cached for the row with this id, or for every row, which has changed or is gone.
  virtual void forget(qint64) {}
  virtual void forgetAll() {}
};

/// The surface, hairline, hover fill, accent edge and focus ring that rows share.
void paintRowGround(QPainter& painter, const RowContext& row);
/// The accent edge and the focus ring alone.
void paintRowMarks(QPainter& painter, const RowContext& row);
/// Keeps stacked combining marks of a row's last text, which stands at `text`, from reaching into other rows or over
/// the name above it.
void clipToTextBelowName(QPainter& painter, const RowContext& row, const QRect& text);

}  // namespace roost
