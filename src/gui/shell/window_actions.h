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

/// Everything that can be done from the window, each once; menus, bars and keys all use these.
struct WindowActions {
  Q_DECLARE_TR_FUNCTIONS(roost::WindowActions)

 public:
  /// They belong to `owner` and work everywhere in its window.
  WindowActions(QMainWindow* window, QWidget* owner, const QList<PageEntry>& table, UndoSteps& undoSteps);

  QAction *newPost, *importDatabase, *recoverDatabase, *openSample, *openOwn, *quit;
  QAction* undo;
  QAction *back, *forward, *goToUser, *search, *newestPosts, *goToDate, *nextRow, *previousRow;
  QAction *editProfile, *signInAsOther, *signOut, *settings;
  QAction *followSystem, *light, *dark, *showMenuBar;
  QAction *largerText, *smallerText, *usualText;
  QAction *findAction, *showShortcuts, *reportProblem, *about;

  /// Those that go to pages.
  QMap<PageKind, QAction*> pages;

  void buildMenus(QMenuBar* bar);
  QMenu* makeAccountMenu(QWidget* parent) const;
  /// What needs somebody to be signed in.
  void setSignedIn(bool signedIn);
  /// Whether the window shows the sample community.
  void setSample(bool sample);
  /// What can be done with the current row of the page that is shown.
  void setRowActions(const QList<QAction*>& actions);
  void setIcons(const QPalette& palette);

  /// Those who stay signed in, to switch to; filled by the window.
  QMenu* switchUser;

 private:
  QList<PageEntry> m_table;
  QMenu* m_selection;
};

}  // namespace roost
