#pragma once

#include <QMainWindow>
#include <QSettings>

#include "gui/accounts/account_switcher.h"
#include "gui/controls/action_registry.h"
#include "gui/controls/visible_times.h"
#include "gui/notifications/news.h"
#include "gui/pages/navigator.h"
#include "gui/pages/note_bar.h"
#include "gui/pages/operations.h"
#include "gui/pages/page.h"
#include "gui/pages/page_badges.h"
#include "gui/pages/preferences.h"
#include "gui/pages/reading_positions.h"
#include "gui/pages/services.h"
#include "gui/pages/window_requests.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/pictures/thumbnail_cache.h"
#include "gui/shell/start_location.h"
#include "gui/shell/window_actions.h"
#include "gui/text/languages.h"
#include "gui/theme/appearance.h"
#include "gui/transfer/import_flow.h"

namespace roost {

class Aside;
class InputWatch;
class Pages;
class TopBar;
class WindowFrame;

/// The window on one database. It only connects its parts: pages show, Operations act, the Navigator changes the page.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(std::unique_ptr<Store> store, const Clock& clock, PasswordCost cost, QSettings& settings,
             Appearance& appearance, Languages& languages);
  ~MainWindow() override;

  /// Signs in the user who stays signed in. If there is none, shows the welcome or the sign-in page.
  void start() {
    if (!m_switcher.resume()) viewerChanged();
  }
  /// Signs this user in without asking for a password.
  void signIn(UserId user) { m_services.session.setViewer(user); }
  /// Goes to a place in this window.
  void go(const Location& location) { m_navigator.go(location); }
  void importFrom(const QString& path) { m_importFlow.importFrom(path); }
  Store& store() { return *m_store; }
  NoteBar& notes() { return *m_notes; }
  const Location& location() const { return m_navigator.current(); }

  /// Whether the window may close. While changes wait to be saved, the first call shows a note and returns false.
  bool mayClose() { return m_operations.mayClose(); }
  void staysOpen() { m_operations.staysOpen(); }

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
  /// Rebuilds everything in the window for another language, text size or time format, and returns to the same place.
  void rebuild();
  void buildPages();
  void connectActions();
  void arrive(const Location& location, const std::optional<ListPosition>& rows);
  /// Saves the viewer's page and position for their next visit.
  void keepLocation();
  void viewerChanged();
  void showViewer();
  void showTitle();
  /// Users and posts have come or gone.
  void showImported();
  void editProfile();
  Location entrance();
  /// The current page.
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
  ThumbnailCache m_thumbnails{*m_store};
  Operations m_operations;
  AccountSwitcher m_switcher;
  ReadingPositions m_readingPositions;
  PageBadges m_badges;
  WindowRequests m_requests;
  News m_news;
  QList<PageEntry> m_table;
  StartLocation m_startLocation;
  UserId m_shownTo = noUser;
  WindowActions m_actions;
  ActionRegistry m_actionRegistry;
  ImportFlow m_importFlow;
  TopBar* m_topBar = nullptr;
  InputWatch* m_input = nullptr;
  Aside* m_aside = nullptr;
  Pages* m_pages = nullptr;
};

}  // namespace roost
