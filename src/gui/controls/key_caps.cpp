#include "gui/controls/key_caps.h"

#include <QPainter>
#include <algorithm>

#include "gui/controls/action_registry.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int capHeight = 22, besideKey = 7, betweenCaps = 3, betweenKeys = 10;

struct Cap {
  QRect rect;  ///< Laid out from left to right, starting at x = 0.
  QString text;
};

QList<Cap> layoutCaps(const QList<QKeySequence>& keys, const QFont& interface) {
  const QFont font = type::meta(interface);
  const int height = type::scaled(interface, capHeight);
  QList<Cap> caps;
  int x = 0;
  for (const QKeySequence& sequence : keys) {
    for (int at = 0; at < sequence.count(); ++at) {
      const QString text = QKeySequence(sequence[static_cast<uint>(at)]).toString(QKeySequence::NativeText);
      const int width = std::max(height, type::width(text, font) + 2 * besideKey);
      caps.append({{x, 0, width, height}, text});
      x += width + betweenCaps;
    }
    x += betweenKeys - betweenCaps;
  }
  return caps;
}

}  // namespace

QSize keyCapsSize(const QList<QKeySequence>& keys, const QFont& interface) {
  const QList<Cap> caps = layoutCaps(keys, interface);
  return caps.isEmpty() ? QSize(0, 0) : QSize(caps.last().rect.right() + 1, caps.last().rect.height());
}

void paintKeyCaps(QPainter& painter, const QRect& rect, const QList<QKeySequence>& keys, const QFont& interface,
                  const QPalette& palette, Qt::LayoutDirection direction) {
  const Theme theme = Theme::of(palette);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(type::meta(interface));
  // Keeps "Ctrl+," in this order in right-to-left languages.
  painter.setLayoutDirection(Qt::LeftToRight);
  for (const auto& [cell, text] : layoutCaps(keys, interface)) {
    const QRect cap =
        mirrored(cell, rect.width(), direction).translated(rect.x(), rect.y() + (rect.height() - cell.height()) / 2);
    painter.setPen(theme.line);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(theme.mutedText);
    painter.drawText(cap, Qt::AlignCenter, text);
  }
  painter.restore();
}

KeyCaps::KeyCaps(const QList<QKeySequence>& keys, QWidget* parent) : QWidget(parent), m_keys(keys) {
  setAccessibleName(keysText(keys));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCaps::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintKeyCaps(painter, rect(), m_keys, font(), palette(), layoutDirection());
}

}  // namespace roost
