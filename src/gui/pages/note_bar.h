#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace roost {

/// A short message that floats over the bottom of its parent and hides by itself; screen readers announce it. It can
/// carry one action, such as Undo. It stays while the pointer is over it or its button has the focus, and its time
/// restarts when they leave.
class NoteBar : public QFrame {
  Q_OBJECT

 public:
  static constexpr int plainSeconds = 5, actionSeconds = 10;

  explicit NoteBar(QWidget* parent);
  ~NoteBar() override;

  /// Each returns the note's number, for `withdraw`.
  int say(const QString& text);
  int say(const QString& text, const QString& actionText, std::function<void()> action);
  /// Stays until another note replaces it or it is dismissed. While it shows, calls with the same text are ignored.
  void keepSaying(const QString& text, const QString& actionText, std::function<void()> action);
  /// Dismisses the note shown by `keepSaying`, if it still shows.
  void stopSaying();
  /// Dismisses the note with this number, if it still shows.
  void withdraw(int number);
  void dismiss();
  /// Dismisses the note; the next one floats over `parent`.
  void moveTo(QWidget* parent);
  /// Notes float above this widget at the foot of their parent, as long as it is visible.
  void keepAbove(QWidget* foot);
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
  /// Starts the time until the note hides; stops it while the note is held or hidden.
  void countDown();

  QLabel* m_text;
  QPushButton* m_actionButton;
  std::function<void()> m_action;
  QTimer m_timer{this};
  int m_seconds = 0;
  int m_number = 0;
  bool m_stays = false;
  QPointer<QWidget> m_foot;
  QPointer<QWidget> m_focusBefore;  ///< The widget that had the focus before the action button.
};

}  // namespace roost
