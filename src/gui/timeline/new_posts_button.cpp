#include "gui/timeline/new_posts_button.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include "gui/controls/announcement.h"
#include "gui/text/text_line.h"
#include "gui/theme/icons.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int arrow = 14;

}  // namespace

NewPostsButton::NewPostsButton(QWidget* parent) : PillButton(parent) {
  setObjectName(QStringLiteral("newPosts"));
  setFocusPolicy(Qt::TabFocus);
  addShadow(*this);
  parent->installEventFilter(this);
  hide();
}

void NewPostsButton::setCount(int count, int most) {
  const QString before = text();
  setText(count < most ? tr("%Ln new post(s)", nullptr, count) : tr("%1+ new posts").arg(QLocale().toString(most - 1)));
  setAccessibleName(text());
  setVisible(count > 0);
  settle();
  if (count > 0 && text() != before) Announcement::of(*this);
}

QSize NewPostsButton::sizeHint() const {
  return {PillButton::sizeHint().width() + arrow + space::xs, type::scaled(font(), 30)};
}

void NewPostsButton::settle() {
  resize(sizeHint());
  move((parentWidget()->width() - width()) / 2, space::m);
  raise();
}

void NewPostsButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintPill(painter, rect(), {}, font(), palette(),
            {.hovered = underMouse(), .pressed = isDown(), .focused = hasFocus()});
  const Theme theme = Theme::of(palette());
  const QRect mark(space::m, (height() - arrow) / 2, arrow, arrow);
  lineIcon(QStringLiteral("arrow-up"), theme.onAccent).paint(&painter, mirrored(mark, width(), layoutDirection()));
  const QRect words(mark.right() + 1 + space::xs, 0, width() - mark.right() - space::m, height());
  paintLine(painter, mirrored(words, width(), layoutDirection()), text(), type::name(font()), theme.onAccent,
            layoutDirection());
}

bool NewPostsButton::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize && isVisible()) settle();
  return PillButton::eventFilter(watched, event);
}

}  // namespace roost
