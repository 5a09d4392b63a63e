#include "gui/startup/launcher.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/sample/sample_community.h"
#include "gui/controls/bring_to_front.h"
#include "gui/startup/open_trouble.h"
#include "gui/startup/report_dialog.h"
#include "gui/transfer/copy_dialog.h"
#include "gui/transfer/recovery_dialog.h"
#include "gui/transfer/upgrade_dialog.h"

namespace roost {
namespace {

bool isOpenElsewhere(const Error& error) {
  return error.code == ErrorCode::OpenElsewhere || error.code == ErrorCode::Busy;
}

}  // namespace

Launcher::Launcher(QSettings& settings, Appearance& appearance, Languages& languages, const LogFile& log, Clock clock)
    : m_settings(settings), m_appearance(appearance), m_languages(languages), m_log(log), m_clock(std::move(clock)) {
  connect(&m_claims, &DatabaseClaims::shownRequested, this, &Launcher::comeToFront);
}

Launcher::~Launcher() = default;

QString Launcher::ownFile() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/roost.db");
}

QString Launcher::sampleFile() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/sample.db");
}

Result<Done> Launcher::open(const QString& file, SharedFolder shared) {
  if (isShownByAnotherName(file)) return Done{};
  ROOST_TRY(store, openStore(file, shared));
  auto shown = show(std::move(*store));
  if (shown) m_window->start();
  return shown;
}

Result<Done> Launcher::openSample(SharedFolder shared) {
  if (isShownByAnotherName(sampleFile())) return Done{};
  ROOST_TRY(store, openStore(sampleFile(), shared));
  const auto kind = (*store)->property("kind");
  // All sample users share one published password, so an expensive hash would protect nothing.
  const auto loaded = kind && *kind != u"sample" ? loadSampleCommunity(**store, m_clock, PasswordCost::Least) : Done{};
  if (!kind || !loaded) {
    m_claims.giveUpNew();
    return kind ? loaded.error() : kind.error();
  }
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

Result<Done> Launcher::openOrAsk(const QString& file, SharedFolder shared) {
  for (;;) {
    auto opened = file == sampleFile() ? openSample(shared) : open(file, shared);
    if (opened || opened.error().code == ErrorCode::OpenElsewhere || opened.error().code == ErrorCode::Interrupted)
      return opened;
    const WayOn way = askForWayOn(opened.error(), file);
    if (way == WayOn::None) return opened;
    if (way == WayOn::OpenAnyway) shared = SharedFolder::Accept;
    if (way == WayOn::Recover) recover(file);
  }
}

void Launcher::recover(const QString& file) {
  if (!m_claims.add(file, SharedFolder::Accept)) return;
  RecoveryDialog dialog(file, m_clock);
  dialog.setClaim([this](const QString& made) -> Result<Done> {
    // A file left by an earlier attempt may be open in another window.
    ROOST_CHECK(m_claims.add(made, SharedFolder::Accept));
    QFile::remove(made);
    return m_claims.add(made, SharedFolder::Accept);
  });
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
  const QString file =
      QFileDialog::getSaveFileName(m_window.get(), tr("Save a copy of the database"), m_window->store().file());
  if (file.isEmpty()) return m_window->staysOpen();
  // A database that another window shows must not be replaced.
  if (const auto claimed = m_claims.add(file, SharedFolder::Accept); !claimed && isOpenElsewhere(claimed.error()))
    return orSay(claimed);
  const auto claim = [this](const QString& part) { return m_claims.add(part, SharedFolder::Accept); };
  // The dialog is a temporary, so it is destroyed before its parent window.
  if (CopyDialog(m_window->store(), file, claim, m_window.get()).exec() != QDialog::Accepted) {
    m_claims.giveUpNew();
    return m_window->staysOpen();
  }
  // The copy may have replaced the open database. That one is closed first, since both would use the same log file.
  letGo();
  reopen(file);
}

void Launcher::letGo() {
  if (m_window) m_geometry = m_window->saveGeometry();
  m_window.reset();
}

void Launcher::reopen(const QString& file) {
  if (!openOrAsk(file, SharedFolder::Accept)) QCoreApplication::quit();
}

bool Launcher::isShownByAnotherName(const QString& file) {
  if (!m_window || !m_claims.isShown(file)) return false;
  const auto pathOf = [](const QString& name) { return QFileInfo(name).canonicalFilePath(); };
  if (pathOf(file) == pathOf(m_window->store().file())) return false;
  comeToFront({});
  return true;
}

Result<std::unique_ptr<Store>> Launcher::openStore(const QString& file, SharedFolder shared) {
  for (;;) {
    ROOST_CHECK(m_claims.add(file, shared));
    auto store = Store::open(file, busyTimeout, shared, {.older = OlderSchema::Refuse});
    if (!store && store.error().code == ErrorCode::OlderSchema) {
      if (const auto done = UpgradeDialog(file, shared, m_window.get()).upgrade(); !done)
        store = done.error();
      else
        store = Store::open(file, busyTimeout, shared);
    }
    if (!store) m_claims.giveUpNew();
    // The file may have been replaced after it was claimed. The new one then has to be claimed, too.
    if (!store || m_claims.holds(file)) return store;
  }
}

void Launcher::comeToFront(const QByteArray& activationToken) {
  if (m_window) bringToFront(*m_window, activationToken);
}

Result<Done> Launcher::show(std::unique_ptr<Store> store) {
  const QString file = store->file();
  auto window = std::make_unique<MainWindow>(std::move(store), m_clock, PasswordCost::Moderate, m_settings,
                                             m_appearance, m_languages);
  // The connections are queued because opening another database deletes the window that sends the signal.
  connect(
      window.get(), &MainWindow::sampleRequested, this,
      [this] {
        if (m_window->mayClose()) orSay(openSample());
      },
      Qt::QueuedConnection);
  connect(
      window.get(), &MainWindow::ownDatabaseRequested, this,
      [this] {
        if (m_window->mayClose()) orSay(open(ownFile()));
      },
      Qt::QueuedConnection);
  connect(
      window.get(), &MainWindow::recoveryRequested, this,
      [this, file] {
        if (!m_window->mayClose()) return;
        recover(file);
        if (!m_window) return reopen(file);
        m_window->staysOpen();
      },
      Qt::QueuedConnection);
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
  m_claims.keepOnly(file);
  // The token from the desktop is meant for this first window. `comeToFront` uses and clears it, so that programs
  // started by Roost don't inherit it.
  if (qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN")) comeToFront({});
  return Done{};
}

}  // namespace roost
