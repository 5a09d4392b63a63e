#pragma once

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace roost {

/// A short message that floats over the foot of its parent and goes by itself; a screen reader hears it. It can
/// carry one action, such as Undo. It waits while the pointer or the keyboard is on it.
class NoteBar : public QFrame {
  Q_OBJECT

 public:
  static constexpr int plainSeconds = 5, actionSeconds = 10;

  explicit NoteBar(QWidget* parent);

  void say(const QString& text);
  void say(const QString& text, const QString& actionText, std::function<void()> action);
  /// Stays until something else is said, or it is dismissed. Said once, however often it is asked for.
  void keepSaying(const QString& text, const QString& actionText, std::function<void()> action);
  /// Takes back what is said by `keepSaying`, if it still is.
  void stopSaying();
  void dismiss();
  /// Goes, and will float over another parent.
  void moveTo(QWidget* parent);
  QString text() const;

 Q_SIGNALS:
  void said(const QString& text);

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void settle();
  void appear(const QString& text, int seconds);

  QLabel* m_text;
  QPushButton* m_actionButton;
  std::function<void()> m_action;
  QTimer m_timer;
  bool m_stays = false;
};

}  // namespace roost
