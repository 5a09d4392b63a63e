#include "gui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLayout>
#include <QMenuBar>
#include <QStackedWidget>

#include "gui/controls/field_contents.h"
#include "gui/controls/screen_fit.h"
#include "gui/profile/edit_profile_dialog.h"
#include "gui/search/search_page.h"
#include "gui/shell/aside.h"
#include "gui/shell/input_watch.h"
#include "gui/shell/menu_bar_visibility.h"
#include "gui/shell/page_actions.h"
#include "gui/shell/page_table.h"
#include "gui/shell/pages.h"
#include "gui/shell/sample_banner.h"
#include "gui/shell/side_bar.h"
#include "gui/shell/top_bar.h"
#include "gui/shell/window_dialogs.h"
#include "gui/shell/window_frame.h"
#include "gui/shell/window_title.h"
#include "gui/timeline/timeline_page.h"
#include "gui/transfer/merge_flow.h"
#include "gui/users/hover_card.h"

namespace roost {

MainWindow::MainWindow(std::unique_ptr<Store> store, const Clock& clock, PasswordCost cost, QSettings& settings,
                       Appearance& appearance, Languages& languages)
    : m_settings(settings),
      m_appearance(appearance),
      m_languages(languages),
      m_preferences(settings),
      m_store(std::move(store)),
      m_services(*m_store, clock, cost),
      m_times(*this, clock),
      m_frame(new WindowFrame(this)),
      m_notes(new NoteBar(m_frame->center())),
      m_avatars(m_services.pictures),
      m_operations(m_services, *m_notes),
      m_switcher(m_services, m_operations, m_avatars, settings),
      m_readingPositions(settings, m_store->file()),
      m_news(m_services, m_badges, m_preferences, m_navigator, *this,
             [this] { return m_switcher.remembered().users(m_services.session); }),
      m_table(pageTable()),
      m_startLocation(settings, m_preferences, m_services, m_table),
      m_actions(this, m_frame, m_table, m_operations.undoSteps()),
      m_actionRegistry(settings, this),
      m_importFlow(
          *m_store, clock, [this] { return m_services.viewer(); }, *this) {
  setObjectName(QStringLiteral("mainWindow"));
  if (const auto kind = m_store->property("kind")) m_isSample = *kind == u"sample";
  build();
  m_navigator.setListPositionSource([this] { return page().listPosition(); });
  connect(&m_navigator, &Navigator::arrived, this, &MainWindow::arrive);
  connect(&m_navigator, &Navigator::topRequested, this, [this] { page().goToTop(); });
  connect(&m_requests, &WindowRequests::importRequested, &m_importFlow, &ImportFlow::chooseFile);
  connect(&m_importFlow, &ImportFlow::changed, this, &MainWindow::showImported);
  connect(&m_importFlow, &ImportFlow::refused, this, [this](const QString& why) { m_notes->say(why); });
  new MergeFlow(m_services, m_operations, m_navigator, *this);
  connect(&m_requests, &WindowRequests::sampleRequested, this, &MainWindow::sampleRequested);
  connect(&m_requests, &WindowRequests::editProfileRequested, this, &MainWindow::editProfile);
  connect(&m_requests, &WindowRequests::signedIn, &m_switcher, &AccountSwitcher::signIn);
  connect(&m_requests, &WindowRequests::signedUp, this, [this](UserId user, bool stay) {
    m_switcher.signIn(user, stay);
    m_notes->say(tr("Congratulations, you are now a registered user!"));
  });
  connect(&m_operations, &Operations::recoveryRequested, this, &MainWindow::recoveryRequested);
  connect(&m_operations, &Operations::copyRequested, this, &MainWindow::copyRequested);
  connect(&m_services.session, &Session::viewerChanged, this, &MainWindow::viewerChanged);
  connect(&m_badges, &PageBadges::changed, this, &MainWindow::showTitle);
  connect(&m_services.accounts, &Accounts::profileChanged, this, &MainWindow::showViewer);
  connect(&m_services.changes, &ChangeWatcher::changedElsewhere, this, &MainWindow::showViewer);
  connect(&m_appearance, &Appearance::textSizeChanged, this, &MainWindow::rebuild);
  connect(&m_preferences, &Preferences::timeFormatChanged, this, &MainWindow::rebuild);
  m_input = new InputWatch(*this, m_services, m_navigator);
  restoreOnScreen(*this, m_settings.value("window/geometry").toByteArray(), {1200, 800}, {480, 480});
}

MainWindow::~MainWindow() {
  delete m_input;
  // Pages use members of this window until they are destroyed, if only to save their position. They are deleted first.
  delete takeCentralWidget();
}

void MainWindow::build() {
  m_actions.buildMenus(menuBar());
  m_actionRegistry.addMenus(*menuBar());
  new MenuBarVisibility(*menuBar(), *m_actions.showMenuBar, m_settings);
  buildPages();
  m_frame->furnish(m_topBar, m_isSample ? new SampleBanner(m_actions.openOwn, m_frame) : nullptr,
                   new SideBar(m_table, m_actions, m_badges, m_frame), m_aside, &m_pages->composer(), m_services.jobs);
  setCentralWidget(m_frame);
  connectActions();
  new PageActions(m_table, m_actions, m_navigator, m_services, m_frame);
  new WindowDialogs(*this, m_actions,
                    {m_appearance, m_languages, m_preferences, m_actionRegistry, m_services, m_operations,
                     m_switcher.remembered(), m_times, startPages(m_table)},
                    m_settings, m_navigator, m_frame);
}

void MainWindow::rebuild() {
  setUpdatesEnabled(false);
  const FieldContents written(*m_frame);
  const Pages::State state = m_pages->state();
  m_navigator.renew([&] {
    auto* frame = new WindowFrame(this);
    m_notes->moveTo(frame->center());
    delete takeCentralWidget();
    setMenuBar(new QMenuBar(this));
    m_frame = frame;
    m_table = pageTable();
    m_actions = WindowActions(this, m_frame, m_table, m_operations.undoSteps());
    m_actionRegistry.clear();
    build();
    m_pages->restore(state);
    m_frame->show();
    layout()->activate();
    // Before the page opens, because it may use what its fields hold; and again afterwards, because opening a page as
    // if for the first time clears some fields.
    written.putBack(*m_frame);
  });
  written.putBack(*m_frame);
  setUpdatesEnabled(true);
}

void MainWindow::buildPages() {
  auto* hoverCard = new HoverCard(m_services, m_navigator, m_operations, m_avatars, m_frame);
  const PageContext context{m_services,    m_navigator, m_operations,       m_actionRegistry, *hoverCard, m_avatars,
                            m_preferences, m_times,     m_readingPositions, m_badges,         m_requests, m_thumbnails};
  m_topBar = new TopBar(context, m_actions, m_frame);
  m_aside = new Aside(context, m_frame);
  m_pages = new Pages(m_table, context, m_frame->pages());
  m_pages->setParent(m_frame);
  connect(m_pages, &Pages::subjectChanged, m_aside, &Aside::showSubject);
  // A search shows rows of one kind or another.
  connect(m_pages, &Pages::subjectChanged, this, [this] { m_actions.setRowActions(page().rowActions()); });
  connect(m_pages, &Pages::titleChanged, this, &MainWindow::showTitle);
}

void MainWindow::connectActions() {
  const auto on = [this](QAction* action, auto act) { connect(action, &QAction::triggered, this, act); };
  on(m_actions.goToUser, [this] { m_topBar->askWhereTo(); });
  on(m_actions.search, [this] {
    if (m_navigator.current().page != PageKind::Search) m_navigator.go({PageKind::Search});
    m_pages->search().focusField();
  });
  on(m_actions.nextRow, [this] { page().goToNextRow(); });
  on(m_actions.previousRow, [this] { page().goToPreviousRow(); });
  on(m_actions.newPost, [this] { m_pages->compose(); });
  on(m_actions.newestPosts, [this] { m_navigator.go({PageKind::Timeline}), m_pages->timeline().goToTop(); });
  on(m_actions.goToDate, [this] { m_pages->timeline().askForDate(); });
  on(m_actions.importFile, [this] { m_importFlow.chooseFile(); });
  on(m_actions.importFolder, [this] { m_importFlow.chooseFolder(); });
  on(m_actions.imports, [this] { m_importFlow.listImports(); });
  on(m_actions.openSample, [this] { Q_EMIT sampleRequested(); });
  on(m_actions.openOwn, [this] { Q_EMIT ownDatabaseRequested(); });
  on(m_actions.recoverDatabase, [this] { Q_EMIT recoveryRequested(); });
  on(m_actions.reportProblem, [this] { Q_EMIT reportRequested(); });
  on(m_actions.markNotificationsRead, [this] { m_operations.markNotificationsRead(); });
  on(m_actions.quit, [] { QApplication::closeAllWindows(); });
  on(m_actions.editProfile, [this] { editProfile(); });
  on(m_actions.signOut, [this] { m_switcher.signOut(); });
  on(m_actions.signInAsOther, [this] { m_switcher.leave(); });
  m_actions.setSample(m_isSample);
  connect(m_actions.switchUser, &QMenu::aboutToShow, this,
          [this] { m_switcher.fill(*m_actions.switchUser, m_actions.signInAsOther); });
}

Location MainWindow::entrance() {
  const auto anybody = m_services.users.anybodyWithPassword();
  if (!anybody) m_operations.report(anybody.error());
  return {anybody && !*anybody ? PageKind::Welcome : PageKind::SignIn};
}

void MainWindow::keepLocation() {
  if (m_shownTo != noUser) m_startLocation.keep(m_shownTo, m_navigator.current(), page().listPosition());
}

void MainWindow::viewerChanged() {
  keepLocation();
  m_shownTo = m_services.viewer();
  m_operations.undoSteps().clear();
  m_notes->dismiss();
  m_importFlow.leave();
  if (m_services.session.isSignedIn()) (void)m_services.users.markSeen(m_services.viewer());
  if (!m_services.session.isSignedIn()) return m_navigator.restart(entrance());
  const auto [location, rows] = m_startLocation.start(m_services.viewer());
  m_navigator.restart(location, rows);
}

Page& MainWindow::page() const { return m_pages->at(m_navigator.current().page); }

void MainWindow::showViewer() {
  const bool signedIn = m_services.session.isSignedIn();
  if (signedIn)
    if (const auto viewer = m_services.users.find(m_services.viewer(), m_services.viewer()))
      m_topBar->showViewer(*viewer);
  m_actions.setSignedIn(signedIn);
  m_frame->setSignedIn(signedIn);
}

void MainWindow::arrive(const Location& location, const std::optional<ListPosition>& rows) {
  m_pages->open(location, rows);
  m_frame->orderParts();
  page().takeFocus(m_input && m_input->isKeyboardUsed() ? Qt::ShortcutFocusReason : Qt::OtherFocusReason);
  m_actions.setRowActions(page().rowActions());
  showViewer();
  m_aside->showSubject(page().subject());
  showTitle();
}

void MainWindow::showTitle() {
  setWindowTitle(windowTitleFor(page().title(), m_badges.count(PageKind::Notifications), m_isSample));
}

void MainWindow::showImported() {
  if (m_services.session.isSignedIn())
    m_navigator.replace(m_navigator.current());
  else
    m_navigator.restart(entrance());
}

void MainWindow::editProfile() {
  EditProfileDialog dialog(m_services, m_avatars, this);
  if (m_switcher.staysSignedIn())
    connect(&dialog, &EditProfileDialog::passwordChanged, &m_switcher, &AccountSwitcher::keepViewer);
  if (dialog.exec() == QDialog::Accepted) m_notes->say(tr("Your changes have been saved."));
}

void MainWindow::changeEvent(QEvent* event) {
  QMainWindow::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) m_actions.setIcons(palette());
  if (event->type() == QEvent::LanguageChange) rebuild();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!m_operations.mayClose()) return event->ignore();
  m_settings.setValue("window/geometry", saveGeometry());
  keepLocation();
  QMainWindow::closeEvent(event);
}

}  // namespace roost
