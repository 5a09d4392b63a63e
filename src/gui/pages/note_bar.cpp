#include "gui/pages/note_bar.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "gui/controls/announcement.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"

namespace roost {

NoteBar::NoteBar(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)), m_actionButton(new QPushButton(this)) {
  setObjectName(QStringLiteral("note"));
  m_text->setObjectName(QStringLiteral("noteText"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_actionButton->setObjectName(QStringLiteral("noteAction"));
  m_actionButton->setCursor(Qt::PointingHandCursor);
  // A click hides the note. If it had focused the button, hiding would send the focus to some other widget.
  m_actionButton->setFocusPolicy(Qt::TabFocus);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::l, space::s, space::l, space::s);
  layout->setSpacing(space::l);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_actionButton);
  addShadow(*this);
  m_timer.setSingleShot(true);
  connect(&m_timer, &QTimer::timeout, this, &NoteBar::dismiss);
  connect(m_actionButton, &QPushButton::clicked, this, [this] {
    const auto action = std::exchange(m_action, nullptr);
    dismiss();
    if (action) action();
  });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
    if (now == m_actionButton && before) m_focusBefore = before;
    if (now == m_actionButton || before == m_actionButton) countDown();
  });
  parent->installEventFilter(this);
  hide();
}

NoteBar::~NoteBar() {
  // The button is destroyed after this object and may have the focus; focusChanged must not reach the lambda then.
  disconnect(qApp, nullptr, this, nullptr);
}

QString NoteBar::text() const { return m_text->text(); }

int NoteBar::say(const QString& text) {
  m_action = nullptr;
  giveFocusBack();
  m_actionButton->hide();
  return appear(text, plainSeconds);
}

int NoteBar::say(const QString& text, const QString& actionText, std::function<void()> action) {
  m_action = std::move(action);
  m_actionButton->setText(actionText);
  m_actionButton->show();
  return appear(text, actionSeconds);
}

void NoteBar::keepSaying(const QString& text, const QString& actionText, std::function<void()> action) {
  if (m_stays && isVisible() && text == m_text->text()) return;
  say(text, actionText, std::move(action));
  m_stays = true;
  m_timer.stop();
}

void NoteBar::stopSaying() {
  if (m_stays) dismiss();
}

void NoteBar::withdraw(int number) {
  if (number == m_number) dismiss();
}

int NoteBar::appear(const QString& text, int seconds) {
  m_stays = false;
  m_seconds = seconds;
  ++m_number;
  m_text->setText(text);
  setAccessibleName(text);
  settle();
  show();
  raise();
  countDown();
  Announcement::of(*this);
  Q_EMIT said(text);
  return m_number;
}

bool NoteBar::isHeld() const { return m_stays || underMouse() || window()->focusWidget() == m_actionButton; }

void NoteBar::countDown() {
  if (!isVisible() || isHeld())
    m_timer.stop();
  else
    m_timer.start(m_seconds * 1000);
}

void NoteBar::giveFocusBack() {
  // Otherwise hiding the button moves the focus to the next widget in the tab order.
  if (window()->focusWidget() == m_actionButton && m_focusBefore) m_focusBefore->setFocus(Qt::BacktabFocusReason);
}

void NoteBar::dismiss() {
  m_timer.stop();
  giveFocusBack();
  hide();
}

void NoteBar::moveTo(QWidget* parent) {
  dismiss();
  parentWidget()->removeEventFilter(this);
  setParent(parent);
  parent->installEventFilter(this);
}

void NoteBar::keepAbove(QWidget* foot) {
  if (foot == m_foot) return;
  if (m_foot) m_foot->removeEventFilter(this);
  m_foot = foot;
  m_foot->installEventFilter(this);
  if (!isHidden()) settle();
}

void NoteBar::settle() {
  QRect area = parentWidget()->rect();
  if (m_foot && m_foot->isVisible() && parentWidget()->isAncestorOf(m_foot))
    area.setBottom(m_foot->mapTo(parentWidget(), QPoint(0, -1)).y());
  const int most = std::min(560, area.width() - 2 * space::l);
  const int action = m_action ? m_actionButton->sizeHint().width() + space::l : 0;
  const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text()) + action + 2 * space::l + 8;
  const int width = std::clamp(wanted, std::min(200, most), most);
  const int height = std::max(layout()->heightForWidth(width), type::scaled(font(), 44));
  setGeometry((area.width() - width) / 2, area.height() - height - space::xl, width, height);
}

bool NoteBar::event(QEvent* event) {
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) countDown();
  return QFrame::event(event);
}

bool NoteBar::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  const bool isFootMoved = watched == m_foot && (type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide);
  const bool isResized = type == QEvent::Resize && (watched == parent() || watched == m_foot);
  // Showing the note lays out what is around it first, and the note isn't visible yet when its parent grows then.
  if ((isFootMoved || isResized) && !isHidden()) settle();
  return QFrame::eventFilter(watched, event);
}

}  // namespace roost
