#pragma once

#include <QMainWindow>
#include <QSettings>

#include "gui/accounts/remembered_sign_ins.h"
#include "gui/common/appearance.h"
#include "gui/shell/actions.h"
#include "gui/shell/commands.h"
#include "gui/shell/navigator.h"
#include "gui/shell/note_bar.h"
#include "gui/shell/page.h"
#include "gui/shell/services.h"

class QBoxLayout;
class QStackedWidget;

namespace roost {

class Aside;
class SideBar;
class TimelinePage;
class TopBar;

/// The window on one database. It only wires: pages show, Commands act, the Navigator goes.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow(std::unique_ptr<Store> store, const Clock& clock, PasswordCost cost, QSettings& settings,
             Appearance& appearance);
  ~MainWindow() override;

  /// Signs in whoever stays signed in; otherwise shows the welcome or the sign-in page.
  void start();
  /// Signs this user in without asking.
  void signIn(UserId user);
  void importFrom(const QString& file);
  bool isSample() const { return m_isSample; }
  NoteBar& notes() { return *m_notes; }

 Q_SIGNALS:
  void sampleRequested();
  void ownDatabaseRequested();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildPages();
  void buildFrame();
  void connectActions();
  void arrive(const Place& place, const std::optional<RowPlace>& rows);
  void signedIn(UserId user, bool stay, const QString& greeting);
  void signOut();
  void viewerChanged();
  void showViewer();
  void fillSwitchUser();
  void chooseImport();
  void editProfile();
  Place entrance();

  QSettings& m_settings;
  Appearance& m_appearance;
  std::unique_ptr<Store> m_store;
  Services m_services;
  Navigator m_navigator;
  RememberedSignIns m_remembered;
  bool m_isSample = false;
  QWidget* m_frame;
  QWidget* m_center;
  NoteBar* m_notes;
  Commands m_commands;
  Actions m_actions;
  TopBar* m_topBar;
  SideBar* m_sideBar;
  QStackedWidget* m_stack;
  Aside* m_aside = nullptr;
  QBoxLayout* m_middle = nullptr;
  TimelinePage* m_timeline = nullptr;
  QHash<PageKind, Page*> m_pages;
};

}  // namespace roost
