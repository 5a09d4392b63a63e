#include "gui/accounts/owner_button.h"

#include <QPainter>
#include <QStyle>

#include "core/text/plural.h"
#include "gui/controls/enter_key.h"
#include "gui/pictures/avatar.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int ownerRadius = 12;

}  // namespace

OwnerButton::OwnerButton(const User& owner, const QString& origin, AvatarCache& avatars, QWidget* parent)
    : QPushButton(parent), m_avatar(new Avatar(measure::avatarRow, avatars, this)) {
  setObjectName(QStringLiteral("continueAs"));
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  pressWithEnter(*this);
  m_avatar->showUser(owner.avatar(), owner.name());
  m_avatar->setFocusPolicy(Qt::NoFocus);
  m_avatar->setAttribute(Qt::WA_TransparentForMouseEvents);
  //: %1 is the name of somebody whose archive was imported.
  setText(tr("Continue as %1").arg(isolated(owner.name().simplified())));
  //: %1 is "Mastodon archive", %2 is "1,234 posts".
  m_detail = tr("%1 · %2").arg(origin, tr("%Ln post(s)", nullptr, pluralOf(owner.postCount)));
  setAccessibleName(spokenParts({text(), u'@' + isolated(owner.username), m_detail}));
  // The texts can be cut off.
  setToolTip(toolTipOf(accessibleName()));
}

QRect OwnerButton::textRect() const {
  const int beside = space::m + measure::avatarRow + space::m;
  const QRect logical(beside, 0, width() - beside - space::m, height());
  return QStyle::visualRect(layoutDirection(), rect(), logical);
}

QSize OwnerButton::sizeHint() const {
  const int lines = QFontMetrics(type::name(font())).height() + QFontMetrics(type::meta(font())).height();
  return {measure::avatarRow + 200, std::max(measure::avatarRow, lines) + 2 * space::m};
}

void OwnerButton::resizeEvent(QResizeEvent* event) {
  QPushButton::resizeEvent(event);
  const QRect place(space::m, (height() - measure::avatarRow) / 2, measure::avatarRow, measure::avatarRow);
  m_avatar->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void OwnerButton::paintEvent(QPaintEvent*) {
  const Theme theme = Theme::of(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() ? QPen(theme.dark ? theme.text : theme.accent, 2) : QPen(theme.line, 1));
  painter.setBrush(isDown() ? theme.selected : underMouse() ? theme.hover : theme.surface);
  const qreal inset = hasFocus() ? 1 : 0.5;
  painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), ownerRadius, ownerRadius);

  const QFont nameFont = type::name(font()), metaFont = type::meta(font());
  const int nameHeight = QFontMetrics(nameFont).height(), metaHeight = QFontMetrics(metaFont).height();
  QRect line = textRect();
  line.setTop((height() - nameHeight - metaHeight - 2) / 2);
  const auto draw = [&](const QString& text, const QFont& font, const QColor& color, int height) {
    line.setHeight(height);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(line,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    line.moveTop(line.bottom() + 3);
  };
  draw(text(), nameFont, theme.text, nameHeight);
  draw(m_detail, metaFont, theme.mutedText, metaHeight);
}

}  // namespace roost
