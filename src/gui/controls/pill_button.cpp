#include "gui/controls/pill_button.h"

#include <QPainter>
#include <algorithm>

#include "gui/controls/enter_key.h"
#include "gui/controls/spoken_button.h"
#include "gui/text/plain_text.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int sidePadding = 14;

QColor blended(const QColor& over, const QColor& under, qreal share) {
  return QColor::fromRgbF(static_cast<float>(over.redF() * share + under.redF() * (1 - share)),
                          static_cast<float>(over.greenF() * share + under.greenF() * (1 - share)),
                          static_cast<float>(over.blueF() * share + under.blueF() * (1 - share)));
}

}  // namespace

void paintPill(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QPalette& palette,
               const PillState& state) {
  const Theme theme = Theme::of(palette);
  const bool filled = state.look == PillLook::Filled;
  QColor fill = filled ? theme.accent : theme.surface;
  QColor ink = filled ? theme.onAccent : state.look == PillLook::Quiet ? theme.mutedText : theme.text;
  if (!state.enabled) {
    fill = filled ? blended(theme.accent, theme.surface, 0.25) : theme.surface;
    ink = theme.mutedText;
  } else if (state.pressed) {
    fill = filled ? blended(theme.accent, theme.text, 0.78) : theme.selected;
  } else if (state.hovered) {
    fill = filled ? blended(theme.accent, theme.text, 0.88) : theme.hover;
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QRectF shape = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
  if (state.focused) {
    painter.setPen(QPen(theme.dark ? theme.text : theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = QRectF(rect).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    shape = QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5);
  }
  painter.setPen(filled ? QPen(Qt::NoPen) : QPen(theme.edge, 1));
  painter.setBrush(fill);
  if (state.look != PillLook::Quiet) painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
  painter.setPen(ink);
  painter.setFont(font);
  painter.drawText(rect, Qt::AlignCenter, text);
  painter.restore();
}

QString followText(bool following) { return following ? FollowButton::tr("Unfollow") : FollowButton::tr("Follow"); }

QString followText(bool following, const QString& username) {
  return following ? FollowButton::tr("Unfollow %1").arg(isolated(username))
                   : FollowButton::tr("Follow %1").arg(isolated(username));
}

int followToggleWidth(const QFont& font) {
  return std::max(type::width(followText(true), font), type::width(followText(false), font)) + 2 * sidePadding;
}

PillButton::PillButton(QWidget* parent) : QPushButton(parent) {
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  pressWithEnter(*this);
}

void PillButton::setLook(PillLook look) {
  m_look = look;
  update();
}

void PillButton::setSymbol(const QString& icon) {
  m_symbol = icon;
  updateGeometry();
  update();
}

QSize PillButton::sizeHint() const {
  const int height = type::scaled(font(), 34);
  if (!m_symbol.isEmpty()) return {height, height};
  return {type::width(text(), type::name(font())) + 2 * sidePadding, height};
}

void PillButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintPill(
      painter, rect(), text(), type::name(font()), palette(),
      {.look = m_look, .hovered = underMouse(), .pressed = isDown(), .focused = hasFocus(), .enabled = isEnabled()});
  if (m_symbol.isEmpty()) return;
  const Theme theme = Theme::of(palette());
  const int edge = type::scaled(font(), 18);
  const QRect icon((width() - edge) / 2, (height() - edge) / 2, edge, edge);
  lineIcon(m_symbol, m_look == PillLook::Filled ? theme.onAccent : theme.text).paint(&painter, icon);
}

FollowButton::FollowButton(QWidget* parent) : PillButton(parent) {
  setObjectName(QStringLiteral("followToggle"));
  setCheckable(true);
  // The name says what pressing it does; "checked" after "Unfollow susan" would say the opposite.
  speakAs(*this, QAccessible::Button);
}

void FollowButton::showState(const QString& username, bool following) {
  setText(followText(following));
  setAccessibleName(followText(following, username));
  setLook(following ? PillLook::Outlined : PillLook::Filled);
  setChecked(following);
  updateGeometry();
}

QSize FollowButton::sizeHint() const { return {followToggleWidth(type::name(font())), type::scaled(font(), 34)}; }

}  // namespace roost
