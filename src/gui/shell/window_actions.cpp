#include "gui/shell/window_actions.h"

#include <QActionGroup>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <algorithm>

#include "gui/controls/action_registry.h"
#include "gui/pages/undo_steps.h"
#include "gui/text/plain_text.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

namespace roost {

WindowActions::WindowActions(QMainWindow* window, QWidget* owner, const QList<PageEntry>& table, UndoSteps& undoSteps)
    : m_table(table) {
  const auto make = [window, owner](const QString& name, const QString& text, const QList<QKeySequence>& keys = {}) {
    auto* action = new QAction(text, owner);
    // The text that Qt would derive by itself keeps the "(F)" of "文件(&F)".
    action->setIconText(withoutMnemonic(text));
    action->setToolTip(withoutMnemonic(text));
    action->setObjectName(name);
    action->setShortcuts(keys);
    // Shortcuts must work while the menu bar is hidden.
    window->addAction(action);
    return action;
  };
  newPost = make("newPost", tr("&New Post"), {QKeySequence::New, Qt::Key_N});
  importFile = make("importFile", tr("&Import…"), {Qt::CTRL | Qt::Key_I});
  importFolder = make("importFolder", tr("Import a &Folder…"));
  imports = make("imports", tr("I&mport History…"));
  exportData = make("exportData", tr("&Export…"), {Qt::CTRL | Qt::Key_E});
  recoverDatabase = make("recoverDatabase", tr("&Recover a Damaged Database…"));
  openSample = make("openSample", tr("Explore the &Sample Community"));
  openOwn = make("openOwn", tr("&Leave the Sample Community"));
  quit = make("quit", tr("&Quit"), {Qt::CTRL | Qt::Key_Q});
  quit->setMenuRole(QAction::QuitRole);
  undo = make("undo", tr("&Undo"), {QKeySequence::Undo});
  QObject::connect(undo, &QAction::triggered, &undoSteps, qOverload<>(&UndoSteps::undo));
  const auto showUndo = [action = undo, &undoSteps] {
    action->setText(undoSteps.canUndo() ? tr("&Undo “%1”").arg(menuTextOf(undoSteps.text())) : tr("&Undo"));
    action->setEnabled(undoSteps.canUndo());
  };
  QObject::connect(&undoSteps, &UndoSteps::changed, undo, showUndo);
  showUndo();
  markNotificationsRead = make("markNotificationsRead", tr("&Mark All Notifications as Read"));
  settings = make("settings", tr("&Settings…"), {Qt::CTRL | Qt::Key_Comma});
  settings->setMenuRole(QAction::PreferencesRole);
  settings->setIconText(tr("Settings"));
  back = make("back", tr("&Back"), {Qt::ALT | Qt::Key_Left, Qt::Key_Back});
  forward = make("forward", tr("&Forward"), {Qt::ALT | Qt::Key_Right, Qt::Key_Forward});
  for (const PageEntry& entry : table)
    if (!entry.action.isEmpty()) pages.insert(entry.kind, make(entry.action, entry.text, entry.keys));
  goToUser = make("goToUser", tr("&Go to User…"), {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L});
  search = make("search", tr("&Search Posts"), {QKeySequence::Find, Qt::Key_Slash});
  nextRow = make("nextRow", tr("N&ext Row"), {Qt::Key_J});
  previousRow = make("previousRow", tr("Previo&us Row"), {Qt::Key_K});
  newestPosts = make("newestPosts", tr("&Newest Posts"), {Qt::CTRL | Qt::Key_Home});
  goToDate = make("goToDate", tr("Go to &Date…"), {Qt::CTRL | Qt::Key_G});
  editProfile = make("editProfile", tr("&Edit Profile…"));
  signInAsOther = make("signInAsOther", tr("Add A&ccount…"));
  signOut = make("signOut", tr("Sign &Out"));
  followSystem = make("followSystem", tr("&System Default"));
  light = make("light", tr("&Light"));
  dark = make("dark", tr("&Dark"));
  largerText = make("largerText", tr("&Larger Text"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
  smallerText = make("smallerText", tr("&Smaller Text"), {QKeySequence::ZoomOut});
  usualText = make("usualText", tr("&Reset Text Size"), {Qt::CTRL | Qt::Key_0});
  showMenuBar = make("showMenuBar", tr("Show &Menu Bar"), {Qt::CTRL | Qt::Key_M});
  findAction = make("findAction", tr("&Find a Command…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
  showShortcuts = make("showShortcuts", tr("&Keyboard Shortcuts"), {Qt::Key_Question, Qt::Key_F1});
  reportProblem = make("reportProblem", tr("&Report a Problem…"));
  about = make("about", tr("&About Roost"));
  about->setMenuRole(QAction::AboutRole);
  for (QAction* action : std::as_const(pages)) action->setCheckable(true);
  for (QAction* action : {followSystem, light, dark, showMenuBar}) action->setCheckable(true);
  auto* schemes = new QActionGroup(owner);
  for (QAction* scheme : {followSystem, light, dark}) schemes->addAction(scheme);
  switchUser = new QMenu(tr("S&witch Account"), owner);
  m_selection = new QMenu(ActionRegistry::selectionTitle(), owner);
  setIcons(window->palette());
}

void WindowActions::buildMenus(QMenuBar* bar) {
  QMenu* file = bar->addMenu(tr("&File"));
  file->addActions({newPost, importFile, importFolder, imports, exportData, recoverDatabase});
  file->addSeparator();
  file->addActions({openSample, openOwn});
  file->addSeparator();
  file->addAction(quit);
  QMenu* edit = bar->addMenu(tr("&Edit"));
  edit->addAction(undo);
  edit->addSeparator();
  edit->addAction(markNotificationsRead);
  edit->addSeparator();
  edit->addAction(settings);
  QMenu* view = bar->addMenu(tr("&View"));
  QMenu* appearance = view->addMenu(tr("&Appearance"));
  appearance->addActions({followSystem, light, dark});
  view->addSeparator();
  view->addActions({largerText, smallerText, usualText});
  view->addSeparator();
  view->addAction(showMenuBar);
  QMenu* go = bar->addMenu(tr("&Go"));
  go->addActions({back, forward});
  go->addSeparator();
  for (const PageEntry& entry : m_table)
    if (QAction* action = pages.value(entry.kind)) go->addAction(action);
  go->addSeparator();
  go->addActions({newestPosts, goToDate, goToUser, search});
  go->addSeparator();
  go->addActions({nextRow, previousRow});
  bar->addMenu(m_selection);
  QMenu* account = bar->addMenu(tr("&Account"));
  account->addAction(editProfile);
  account->addSeparator();
  account->addMenu(switchUser);
  account->addActions({signInAsOther, signOut});
  QMenu* help = bar->addMenu(tr("&Help"));
  help->addActions({findAction, showShortcuts});
  help->addSeparator();
  help->addActions({reportProblem, about});
}

QMenu* WindowActions::makeAccountMenu(QWidget* parent) const {
  auto* menu = new QMenu(parent);
  menu->addActions({pages.value(PageKind::Profile), editProfile});
  menu->addSeparator();
  menu->addMenu(switchUser);
  menu->addActions({signInAsOther, signOut});
  menu->addSeparator();
  menu->addActions({settings, showMenuBar});
  return menu;
}

void WindowActions::setSignedIn(bool signedIn) {
  for (QAction* action : std::as_const(pages)) action->setEnabled(signedIn);
  for (QAction* action : {newPost, goToUser, search, nextRow, previousRow, newestPosts, goToDate, markNotificationsRead,
                          editProfile, signInAsOther, signOut, exportData})
    action->setEnabled(signedIn);
}

void WindowActions::setSample(bool sample) {
  openOwn->setVisible(sample);
  for (QAction* action : {openSample, importFile, importFolder, imports}) action->setVisible(!sample);
}

void WindowActions::setRowActions(const QList<QAction*>& actions) {
  m_selection->menuAction()->setEnabled(!actions.isEmpty());
  // Two empty lists can't be compared by ==, which hands null pointers to memcmp.
  if (std::ranges::equal(m_selection->actions(), actions)) return;
  m_selection->clear();
  m_selection->addActions(actions);
}

void WindowActions::setIcons(const QPalette& palette) {
  const Theme theme = Theme::of(palette);
  // In right-to-left layouts, the arrow for "back" points to the right.
  const bool mirrored = QGuiApplication::isRightToLeft();
  back->setIcon(lineIcon(mirrored ? QStringLiteral("forward") : QStringLiteral("back"), theme.text));
  forward->setIcon(lineIcon(mirrored ? QStringLiteral("back") : QStringLiteral("forward"), theme.text));
  for (const PageEntry& entry : m_table)
    if (QAction* action = pages.value(entry.kind)) action->setIcon(lineIcon(entry.icon, theme.text, theme.accent));
  settings->setIcon(lineIcon(QStringLiteral("settings"), theme.text));
}

}  // namespace roost
