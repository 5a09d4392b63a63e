#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QMenuBar;
class QSettings;

namespace roost {

/// Shows or hides a window's menu bar and remembers the choice. While the bar is hidden, pressing Alt alone, F10
/// or Alt and the letter of a menu shows it with a menu open, until the user leaves it.
class MenuBarVisibility : public QObject {
  Q_OBJECT

 public:
  /// `toggle` is checked while the bar is not hidden.
  MenuBarVisibility(QMenuBar& bar, QAction& toggle, QSettings& settings);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Opens a menu if the key is one of those that do. Returns whether it is.
  bool openWith(const QKeyEvent& key);
  bool openMenu(QAction* menu);
  void hideWhenLeft();
  void showMore();

  QMenuBar& m_bar;
  QAction& m_toggle;
  bool m_onlyAlt = false;  ///< Alt is down and no other key has been pressed since.
};

}  // namespace roost
