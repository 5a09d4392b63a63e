#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace roost {

/// A short message that floats over the foot of its parent and goes by itself; a screen reader hears it. It can
/// carry one action, such as Undo. It stays while the pointer or the keyboard is on it, and its time begins anew when
/// they leave it.
class NoteBar : public QFrame {
  Q_OBJECT

 public:
  static constexpr int plainSeconds = 5, actionSeconds = 10;

  explicit NoteBar(QWidget* parent);
  ~NoteBar() override;

  /// Each returns the number of what is said, for `withdraw`.
  int say(const QString& text);
  int say(const QString& text, const QString& actionText, std::function<void()> action);
  /// Stays until something else is said, or it is dismissed. Said once, however often it is asked for.
  void keepSaying(const QString& text, const QString& actionText, std::function<void()> action);
  /// Takes back what is said by `keepSaying`, if it still is.
  void stopSaying();
  /// Takes back what has this number, if it is still what is said.
  void withdraw(int number);
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
  int appear(const QString& text, int seconds);
  bool isHeld() const;
  void giveFocusBack();
  /// Has it go in a while, unless something holds it.
  void countDown();

  QLabel* m_text;
  QPushButton* m_actionButton;
  std::function<void()> m_action;
  QTimer m_timer{this};
  int m_seconds = 0;
  int m_number = 0;
  bool m_stays = false;
  QPointer<QWidget> m_focusBefore;  ///< What had the focus before the action was given it.
};

}  // namespace roost
