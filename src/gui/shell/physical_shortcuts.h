#pragma once

#include <QKeySequence>
#include <QObject>

class QKeyEvent;
class QWidget;

namespace roost {

/// Runs shortcuts by the position of their keys in layouts without Latin letters, such as Cyrillic, Greek, Hebrew and
/// Arabic ones. Qt does this only if a Latin layout is set up as well. Applies only to keys that neither run a shortcut
/// nor type text by themselves.
class PhysicalShortcuts : public QObject {
  Q_OBJECT

 public:
  explicit PhysicalShortcuts(QObject* parent);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void learnLayout(const QKeyEvent& event);
  bool press(const QKeyEvent& event);
  /// Returns whether the key was used up, as all or part of a shortcut or to open a menu.
  bool run(const QWidget& window, QKeyCombination keys, bool isRepeated);

  QList<QKeyCombination> m_pressed;  ///< The beginning of a longer shortcut.
  bool m_isLayoutForeign = false;
  bool m_isUnanswered = false;  ///< A ShortcutOverride came without a KeyPress: Qt ran a shortcut.
};

}  // namespace roost
