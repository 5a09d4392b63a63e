#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QTimer>

namespace roost {

/// A button that shows one shortcut of an action. Once pressed, it records the next keys as the new shortcut, which may
/// be two plain keys in a row. Escape keeps the old shortcut, Backspace removes it.
class KeyRecorder : public QAbstractButton {
  Q_OBJECT

 public:
  /// How long the recorder waits for a second key after a plain one.
  static constexpr std::chrono::milliseconds nextKeyWithin{900};

  /// `keys` may be empty, to add a shortcut. `command` is the text of the action.
  KeyRecorder(const QKeySequence& keys, const QString& command, QWidget* parent = nullptr);
  void record();
  QSize sizeHint() const override;

 Q_SIGNALS:
  void recorded(const QKeySequence& keys);
  void removed();

 protected:
  bool event(QEvent* event) override;
  bool focusNextPrevChild(bool next) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent*) override;

 private:
  void stop();
  void finish();
  QList<QKeySequence> shown() const;

  const QKeySequence m_keys;
  QList<QKeyCombination> m_pressed;
  bool m_recording = false;
  QTimer m_waiting;
};

}  // namespace roost
