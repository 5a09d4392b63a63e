#include "gui/shell/launcher.h"

#include <QApplication>
#include <QFileDialog>
#include <QStandardPaths>

#include "core/transfer/sample_community.h"
#include "gui/shell/open_trouble.h"
#include "gui/shell/report_dialog.h"
#include "gui/transfer/copy_dialog.h"
#include "gui/transfer/recovery_dialog.h"
#include "gui/transfer/upgrade_dialog.h"

namespace roost {

Launcher::Launcher(QSettings& settings, Appearance& appearance, Languages& languages, const LogFile& log, Clock clock)
    : m_settings(settings), m_appearance(appearance), m_languages(languages), m_log(log), m_clock(std::move(clock)) {}

Launcher::~Launcher() = default;

QString Launcher::ownFile() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/roost.db");
}

QString Launcher::sampleFile() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample.db");
}

Result<Done> Launcher::open(const QString& file, SharedPlace shared) {
  auto store = openStore(file, shared);
  if (!store) return store.error();
  auto shown = show(std::move(*store));
  if (shown) m_window->start();
  return shown;
}

Result<Done> Launcher::openSample(SharedPlace shared) {
  auto store = openStore(sampleFile(), shared);
  if (!store) return store.error();
  const auto kind = (*store)->property("kind");
  if (!kind) return kind.error();
  if (*kind != u"sample")
    // Its one password is told to everybody, so a dear hash would protect nothing.
    if (auto loaded = loadSampleCommunity(**store, m_clock, PasswordCost::Least); !loaded) return loaded.error();
  Users users(**store, m_clock);
  const auto viewer = users.findByUsername(noUser, sampleViewer);
  auto shown = show(std::move(*store));
  if (!shown) return shown;
  if (viewer)
    m_window->signIn(viewer->id);
  else
    m_window->start();
  return shown;
}

Result<Done> Launcher::openOrAsk(const QString& file, SharedPlace shared) {
  for (;;) {
    auto opened = file == sampleFile() ? openSample(shared) : open(file, shared);
    if (opened || opened.error().code == ErrorCode::OpenElsewhere || opened.error().code == ErrorCode::Interrupted) return opened;
    const WayOn way = askForWayOn(opened.error(), file);
    if (way == WayOn::None) return opened;
    if (way == WayOn::OpenAnyway) shared = SharedPlace::Accept;
    if (way == WayOn::Recover) recover(file);
  }
}

void Launcher::recover(const QString& file) {
  if (!claim(file)) return;
  RecoveryDialog dialog(file, m_clock);
  connect(&dialog, &RecoveryDialog::started, this, [this] { letGo(); });
  dialog.exec();
}

void Launcher::orSay(const Result<Done>& opened) {
  if (opened) return;
  m_window->notes().say(opened.error().message);
  m_window->staysOpen();
}

void Launcher::saveCopy() {
  if (!m_window->mayClose()) return;
  const QString file = QFileDialog::getSaveFileName(m_window.get(), tr("Save a copy of the database"), m_window->store().file());
  if (file.isEmpty()) return m_window->staysOpen();
  // What another window shows is not to be replaced under it.
  if (const auto claimed = claim(file); !claimed) return orSay(claimed);
  // It goes before the window that it belongs to.
  if (CopyDialog(m_window->store(), file, m_window.get()).exec() != QDialog::Accepted) {
    m_nextClaim.reset();
    return m_window->staysOpen();
  }
  // The copy may have the old name, and with it that of the old log.
  letGo();
  reopen(file);
}

void Launcher::letGo() {
  if (m_window) m_geometry = m_window->saveGeometry();
  m_window.reset();
}

void Launcher::reopen(const QString& file) {
  if (!openOrAsk(file, SharedPlace::Accept)) QCoreApplication::quit();
}

Result<Done> Launcher::claim(const QString& file) {
  m_nextClaim.reset();
  if (m_claim && m_claim->name() == DatabaseClaim::nameOf(file)) return Done{};
  auto next = std::make_unique<DatabaseClaim>(file);
  if (!next->take()) {
    if (next->askHolder()) return makeError(ErrorCode::OpenElsewhere, file);
    auto error = makeError(ErrorCode::Busy, file);
    error.message = tr("Another Roost has this database open and does not answer. Close it and try again.");
    return error;
  }
  connect(next.get(), &DatabaseClaim::shownRequested, this, &Launcher::comeToFront);
  m_nextClaim = std::move(next);
  return Done{};
}

Result<std::unique_ptr<Store>> Launcher::openStore(const QString& file, SharedPlace shared) {
  if (auto claimed = claim(file); !claimed) return claimed.error();
  auto store = Store::open(file, busyTimeout, shared, {.older = OlderSchema::Refuse});
  if (!store && store.error().code == ErrorCode::OlderSchema) {
    if (const auto done = UpgradeDialog(file, shared, m_window.get()).upgrade(); !done)
      store = done.error();
    else
      store = Store::open(file, busyTimeout, shared);
  }
  if (!store) m_nextClaim.reset();
  return store;
}

void Launcher::comeToFront() {
  if (!m_window) return;
  m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
  m_window->raise();
  m_window->activateWindow();
  // Where the system lets no program come to the front by itself, it is at least marked as calling.
  QApplication::alert(m_window.get());
}

Result<Done> Launcher::show(std::unique_ptr<Store> store) {
  const QString file = store->file();
  auto window = std::make_unique<MainWindow>(std::move(store), m_clock, PasswordCost::Moderate, m_settings, m_appearance, m_languages);
  // The window that asks is gone once the next one stands, so the answer waits for its turn.
  connect(window.get(), &MainWindow::sampleRequested, this, [this] {
    if (m_window->mayClose()) orSay(openSample());
  }, Qt::QueuedConnection);
  connect(window.get(), &MainWindow::ownDatabaseRequested, this, [this] {
    if (m_window->mayClose()) orSay(open(ownFile()));
  }, Qt::QueuedConnection);
  connect(window.get(), &MainWindow::recoveryRequested, this, [this, file] {
    if (!m_window->mayClose()) return;
    recover(file);
    if (!m_window) return reopen(file);
    m_window->staysOpen();
  }, Qt::QueuedConnection);
  connect(window.get(), &MainWindow::copyRequested, this, &Launcher::saveCopy, Qt::QueuedConnection);
  connect(window.get(), &MainWindow::reportRequested, this, [this] {
    auto* dialog = new ReportDialog(m_log, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  const std::unique_ptr<MainWindow> before = std::exchange(m_window, std::move(window));
  if (before) m_geometry = before->saveGeometry();
  if (!m_geometry.isEmpty()) m_window->restoreGeometry(m_geometry);
  m_window->show();
  if (before) before->close();
  if (m_nextClaim) m_claim = std::move(m_nextClaim);
  return Done{};
}

}  // namespace roost
