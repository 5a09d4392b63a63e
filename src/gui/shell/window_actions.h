#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QMap>

#include "gui/pages/page_entry.h"

class QMainWindow;
class QMenu;
class QMenuBar;

namespace roost {

class UndoSteps;

/// The actions of the window. Menus, bars and shortcuts all share these.
struct WindowActions {
  Q_DECLARE_TR_FUNCTIONS(roost::WindowActions)

 public:
  /// The actions are children of `owner` and work everywhere in `window`.
  WindowActions(QMainWindow* window, QWidget* owner, const QList<PageEntry>& table, UndoSteps& undoSteps);

  QAction *newPost, *importFile, *importFolder, *imports, *exportData, *recoverDatabase, *openSample, *openOwn, *quit;
  QAction *undo, *markNotificationsRead;
  QAction *back, *forward, *goToUser, *search, *newestPosts, *goToDate, *nextRow, *previousRow;
  QAction *editProfile, *signInAsOther, *signOut, *settings;
  QAction *followSystem, *light, *dark, *showMenuBar;
  QAction *largerText, *smallerText, *usualText;
  QAction *findAction, *showShortcuts, *reportProblem, *about;

  /// The actions that go to pages.
  QMap<PageKind, QAction*> pages;

  void buildMenus(QMenuBar* bar);
  QMenu* makeAccountMenu(QWidget* parent) const;
  /// Enables the actions that need a signed-in user, or disables them.
  void setSignedIn(bool signedIn);
  /// Shows the actions for the sample community, or those for the user's own database.
  void setSample(bool sample);
  /// Fills the menu of actions on the current row of the current page.
  void setRowActions(const QList<QAction*>& actions);
  void setIcons(const QPalette& palette);

  /// The users who stay signed in, to switch to; filled by the window.
  QMenu* switchUser;

 private:
  QList<PageEntry> m_table;
  QMenu* m_selection;
};

}  // namespace roost
