#pragma once

#include <QAction>
#include <QCoreApplication>

class QMainWindow;
class QMenu;
class QMenuBar;

namespace roost {

class UndoSteps;

/// Everything that can be done from the window, each once; menus, bars and keys all use these.
struct WindowActions {
  Q_DECLARE_TR_FUNCTIONS(roost::WindowActions)

 public:
  /// They belong to `owner` and work everywhere in its window.
  WindowActions(QMainWindow* window, QWidget* owner, UndoSteps& undoSteps);

  QAction *newPost, *importDatabase, *recoverDatabase, *openSample, *openOwn, *quit;
  QAction *undo;
  QAction *back, *forward, *home, *allPosts, *people, *profile, *goToUser, *search, *newestPosts, *goToDate, *nextRow, *previousRow;
  QAction *editProfile, *signInAsOther, *signOut, *settings;
  QAction *followSystem, *light, *dark, *showMenuBar;
  QAction *largerText, *smallerText, *usualText;
  QAction *findAction, *showShortcuts, *reportProblem, *about;

  void buildMenus(QMenuBar* bar);
  QMenu* makeAccountMenu(QWidget* parent) const;
  /// What needs somebody to be signed in.
  void setSignedIn(bool signedIn);
  /// What can be done with the current row of the page that is shown.
  void setRowActions(const QList<QAction*>& actions);
  void setIcons(const QPalette& palette);

  /// Those who stay signed in, to switch to; filled by the window.
  QMenu* switchUser;

 private:
  QMenu* m_selection;
};

}  // namespace roost
