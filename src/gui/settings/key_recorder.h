#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QTimer>

namespace roost {

/// The keys of an action as a button: pressed, it takes the next keys for new ones. Plain keys may be two, one after
/// the other. Escape leaves them as they are, Backspace takes them away.
class KeyRecorder : public QAbstractButton {
  Q_OBJECT

 public:
  /// How long a plain key waits for another.
  static constexpr std::chrono::milliseconds nextKeyWithin{900};

  /// `keys` may be empty, to take more. `command` is what they run.
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
