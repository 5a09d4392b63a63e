#include "gui/shell/account_button.h"

#include <QPainter>
#include <algorithm>

#include "gui/pictures/avatar_cache.h"
#include "gui/text/plain_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/icons.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int accountNameWidth = 160, chevronWidth = 16;

}  // namespace

AccountButton::AccountButton(AvatarCache& avatars, QWidget* parent) : QToolButton(parent), m_avatars(avatars) {
  setObjectName(QStringLiteral("accountButton"));
  setPopupMode(InstantPopup);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::TabFocus);
  connect(&avatars, &AvatarCache::ready, this, qOverload<>(&QWidget::update));
}

void AccountButton::showUser(const User& user) {
  m_avatar = user.avatar();
  m_name = user.name();
  describe();
  const QString names = nameAndUsername(m_name, user.username);
  setToolTip(toolTipOf(names));
  // Screen readers would otherwise read the tool tip, including its markup.
  setAccessibleDescription(names);
  updateGeometry();
  update();
}

void AccountButton::showNewsElsewhere(int count) {
  if (std::exchange(m_newsElsewhere, count) == count) return;
  describe();
  update();
}

void AccountButton::describe() {
  const QString account = tr("Account of %1").arg(isolated(m_name));
  setAccessibleName(m_newsElsewhere == 0 ? account
                                         //: %1 is "Account of Susan".
                                         : tr("%1, %Ln new in other accounts", nullptr, m_newsElsewhere).arg(account));
}

void AccountButton::setCompact(bool compact) {
  m_compact = compact;
  updateGeometry();
}

int AccountButton::nameWidth() const {
  return m_compact ? 0 : std::min(type::width(m_name, type::name(font())), accountNameWidth);
}

QSize AccountButton::sizeHint() const {
  const int name = m_compact ? 0 : nameWidth() + space::s;
  return {space::xs + measure::avatarBar + name + space::s + chevronWidth + space::xs,
          measure::avatarBar + 2 * space::xs};
}

void AccountButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = Theme::of(palette());
  const auto mirror = [this](const QRect& rect) { return mirrored(rect, width(), layoutDirection()); };
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
  painter.setBrush(isDown() ? theme.selected : underMouse() ? theme.hover : QColor(Qt::transparent));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);
  int x = space::xs;
  const QRect avatar = mirror({x, (height() - measure::avatarBar) / 2, measure::avatarBar, measure::avatarBar});
  m_avatars.paint(painter, avatar, m_avatar);
  if (m_newsElsewhere > 0) paintNewsDot(painter, avatar, theme.accent);
  x += measure::avatarBar + space::s;
  if (!m_compact) {
    paintLine(painter, mirror({x, 0, nameWidth(), height()}), m_name, type::name(font()), theme.text,
              layoutDirection());
    x += nameWidth() + space::s;
  }
  lineIcon(QStringLiteral("chevron-down"), theme.text)
      .paint(&painter, mirror({x, (height() - chevronWidth) / 2, chevronWidth, chevronWidth}));
}

}  // namespace roost
