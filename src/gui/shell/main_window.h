#pragma once

#include <QMainWindow>
#include <QSettings>

#include "gui/accounts/account_switcher.h"
#include "gui/common/action_list.h"
#include "gui/common/appearance.h"
#include "gui/common/avatar_cache.h"
#include "gui/common/languages.h"
#include "gui/common/visible_times.h"
#include "gui/settings/preferences.h"
#include "gui/shell/actions.h"
#include "gui/shell/commands.h"
#include "gui/shell/navigator.h"
#include "gui/shell/note_bar.h"
#include "gui/shell/page.h"
#include "gui/shell/services.h"
#include "gui/shell/start_places.h"
#include "gui/timeline/reading_places.h"

namespace roost {

class Aside;
class InputWatch;
class Pages;
class TopBar;
class WindowFrame;

/// The window on one database. It only wires: pages show, Commands act, the Navigator goes.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(std::unique_ptr<Store> store, const Clock& clock, PasswordCost cost, QSettings& settings,
             Appearance& appearance, Languages& languages);
  ~MainWindow() override;

  /// Signs in whoever stays signed in; otherwise shows the welcome or the sign-in page.
  void start();
  /// Signs this user in without asking.
  void signIn(UserId user);
  void importFrom(const QString& file);
  bool isSample() const { return m_isSample; }
  Store& store() { return *m_store; }
  NoteBar& notes() { return *m_notes; }

  /// Whether it may close: not, the first time it is asked, while something waits to be done.
  bool mayClose() { return m_commands.mayClose(); }
  void staysOpen() { m_commands.staysOpen(); }

 Q_SIGNALS:
  void sampleRequested();
  void ownDatabaseRequested();
  void recoveryRequested();
  void copyRequested();
  void reportRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  void build();
  /// Makes all that is in the window anew, in another language or size, and is where it was.
  void rebuild();
  void buildPages();
  void connectActions();
  void arrive(const Place& place, const std::optional<RowPlace>& rows);
  /// Where the viewer is, for when they are back.
  void keepPlace();
  void viewerChanged();
  void showViewer();
  void showTitle();
  void chooseImport();
  void editProfile();
  Place entrance();
  /// The page that is shown.
  Page& page() const;

  QSettings& m_settings;
  Appearance& m_appearance;
  Languages& m_languages;
  Preferences m_preferences;
  std::unique_ptr<Store> m_store;
  Services m_services;
  VisibleTimes m_times;
  Navigator m_navigator;
  bool m_isSample = false;
  WindowFrame* m_frame;
  NoteBar* m_notes;
  AvatarCache m_avatars;
  Commands m_commands;
  AccountSwitcher m_switcher;
  ReadingPlaces m_places;
  StartPlaces m_startPlaces;
  UserId m_shownTo = noUser;
  Actions m_actions;
  ActionList m_actionList;
  TopBar* m_topBar = nullptr;
  InputWatch* m_input = nullptr;
  Aside* m_aside = nullptr;
  Pages* m_pages = nullptr;
};

}  // namespace roost
