#pragma once

#include <QKeySequence>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace roost {

/// Runs shortcuts by where their keys are on the keyboard where the layout has no such letters, as the Cyrillic, Greek,
/// Hebrew and Arabic ones. Qt does so only if a Latin layout is set up as well. Comes into play for keys that run
/// nothing and write nothing as they are.
class PhysicalShortcuts : public QObject {
  Q_OBJECT

 public:
  explicit PhysicalShortcuts(QObject* parent);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void learnLayout(const QKeyEvent& event);
  bool press(const QKeyEvent& event);
  /// Whether it was taken, as the whole or the beginning of a shortcut.
  bool run(const QWidget& window, QKeyCombination keys, bool isRepeated);

  QList<QKeyCombination> m_pressed;  ///< The beginning of a longer shortcut.
  bool m_isLayoutForeign = false;
  bool m_isUnanswered = false;  ///< The last key was asked about and has not been pressed: it was a shortcut.
};

}  // namespace roost
