#include "gui/transfer/drop_hint.h"

#include <QMainWindow>
#include <QPainter>

#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int frameRadius = 12, frameWidth = 2;
constexpr int coverage = 230;  // Of 255.

}  // namespace

DropHint::DropHint(QWidget& window) : QWidget(&window), m_window(window) {
  setObjectName(QStringLiteral("dropHint"));
  // What is dragged still goes to the widgets below.
  setAttribute(Qt::WA_TransparentForMouseEvents);
  hide();
}

void DropHint::showText(const QString& text) {
  m_text = text;
  const auto* main = qobject_cast<QMainWindow*>(&m_window);
  setGeometry(main && main->centralWidget() ? main->centralWidget()->geometry() : m_window.rect());
  setAccessibleName(text);
  show();
  raise();
  update();
}

void DropHint::paintEvent(QPaintEvent*) {
  const Theme theme = Theme::of(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QColor ground = theme.surface;
  ground.setAlpha(coverage);
  painter.fillRect(rect(), ground);
  painter.setPen(QPen(theme.accent, frameWidth, Qt::DashLine));
  const QRect frame = rect().adjusted(space::l, space::l, -space::l, -space::l);
  painter.drawRoundedRect(frame, frameRadius, frameRadius);
  painter.setPen(theme.text);
  painter.setFont(type::title(font()));
  painter.drawText(frame.adjusted(space::l, space::l, -space::l, -space::l),
                   Qt::AlignCenter | Qt::TextWrapAnywhere | Qt::TextWordWrap, m_text);
}

}  // namespace roost
