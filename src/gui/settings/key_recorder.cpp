#include "gui/settings/key_recorder.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "gui/controls/key_caps.h"
#include "gui/controls/physical_keys.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int recorderHeight = 30, besideCaps = 5;
constexpr qsizetype mostKeys = 2;

/// The keys as a shortcut names them: a sign that is typed with Shift is named without it.
QKeyCombination combinationOf(const QKeyEvent& event) {
  // A key that other layouts may not have is recorded by its position.
  if (const auto keys = keysByPlace(event)) return *keys;
  Qt::KeyboardModifiers modifiers =
      event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier | Qt::MetaModifier);
  const QString text = event.text();
  const bool sign =
      !text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() && !text.front().isSpace();
  if (sign) modifiers &= ~Qt::ShiftModifier;
  return QKeyCombination(modifiers, static_cast<Qt::Key>(event.key()));
}

bool isPlain(QKeyCombination keys) {
  return !(keys.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
         keys.key() < Qt::Key_Escape;
}

}  // namespace

KeyRecorder::KeyRecorder(const QKeySequence& keys, const QString& command, QWidget* parent)
    : QAbstractButton(parent), m_keys(keys) {
  setObjectName(QStringLiteral("keyRecorder"));
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  if (keys.isEmpty()) {
    setAccessibleName(tr("Add a shortcut for %1").arg(command));
    setToolTip(tr("Add shortcut"));
  } else {
    setAccessibleName(tr("Shortcut for %1: %2").arg(command, keys.toString(QKeySequence::NativeText)));
    setToolTip(tr("Change shortcut (Backspace removes it)"));
  }
  m_waiting.setSingleShot(true);
  m_waiting.setInterval(nextKeyWithin);
  connect(&m_waiting, &QTimer::timeout, this, &KeyRecorder::finish);
  connect(this, &QAbstractButton::clicked, this, &KeyRecorder::record);
}

void KeyRecorder::record() {
  m_recording = true;
  m_pressed.clear();
  setFocus();
  updateGeometry();
  update();
  setAccessibleDescription(tr("Press the new shortcut"));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

void KeyRecorder::stop() {
  m_waiting.stop();
  m_recording = false;
  m_pressed.clear();
  setAccessibleDescription({});
  updateGeometry();
  update();
}

void KeyRecorder::finish() {
  const QKeySequence keys = shown().value(0);
  stop();
  if (!keys.isEmpty() && keys != m_keys) Q_EMIT recorded(keys);
}

QList<QKeySequence> KeyRecorder::shown() const {
  if (!m_recording) return m_keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{m_keys};
  if (m_pressed.isEmpty()) return {};
  return {m_pressed.size() == 1 ? QKeySequence(m_pressed[0]) : QKeySequence(m_pressed[0], m_pressed[1])};
}

bool KeyRecorder::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && m_recording) {
    event->accept();
    return true;
  }
  return QAbstractButton::event(event);
}

bool KeyRecorder::focusNextPrevChild(bool next) { return !m_recording && QAbstractButton::focusNextPrevChild(next); }

void KeyRecorder::keyPressEvent(QKeyEvent* event) {
  const bool bare = event->modifiers() == Qt::NoModifier;
  if (!m_recording) {
    const bool removes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (removes && bare && !m_keys.isEmpty()) return Q_EMIT removed();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return record();
    return QAbstractButton::keyPressEvent(event);
  }
  if (isModifier(event->key()) || event->key() == Qt::Key_unknown || event->key() == 0) return;
  if (event->key() == Qt::Key_Escape && bare) return stop();
  if (event->key() == Qt::Key_Backspace && bare) {
    stop();
    if (!m_keys.isEmpty()) Q_EMIT removed();
    return;
  }
  m_pressed.append(combinationOf(*event));
  updateGeometry();
  update();
  if (m_pressed.size() == mostKeys || !isPlain(m_pressed.last())) return finish();
  m_waiting.start();
}

void KeyRecorder::focusOutEvent(QFocusEvent* event) {
  QAbstractButton::focusOutEvent(event);
  if (m_recording) stop();
}

QSize KeyRecorder::sizeHint() const {
  const int height = type::scaled(font(), recorderHeight);
  if (m_recording && m_pressed.isEmpty())
    return {type::width(tr("Press keys…"), type::meta(font())) + 2 * space::m, height};
  return {std::max(height, keyCapsSize(shown(), font()).width() + 2 * besideCaps), height};
}

void KeyRecorder::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = Theme::of(palette());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(hasFocus() || m_recording ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
  painter.setBrush(m_recording ? theme.selected : underMouse() ? theme.hover : QColor(Qt::transparent));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
  if (const QList<QKeySequence> keys = shown(); !keys.isEmpty()) {
    const int width = keyCapsSize(keys, font()).width();
    return paintKeyCaps(painter, {(this->width() - width) / 2, 0, width, height()}, keys, font(), palette(),
                        layoutDirection());
  }
  painter.setPen(m_recording ? theme.text : theme.mutedText);
  painter.setFont(m_recording ? type::meta(font()) : type::name(font()));
  painter.drawText(rect(), Qt::AlignCenter, m_recording ? tr("Press keys…") : QStringLiteral("+"));
}

}  // namespace roost
