#include "gui/transfer/restore_dialog.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include "core/transfer/import_report.h"
#include "gui/controls/pill_button.h"
#include "gui/text/plain_text.h"

namespace roost {

RestoreDialog::RestoreDialog(const Store& store, QString file, QWidget* parent)
    : JobDialog(tr("Import"), parent), m_store(store), m_file(std::move(file)) {
  setObjectName(QStringLiteral("RestoreDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  survey();
}

void RestoreDialog::survey() {
  say(tr("Reading %1…").arg(QFileInfo(m_file).fileName()), tr("Nothing is imported yet."));
  begin({.done = 0, .counted = JobState::Counted::Bytes});
  run([this, there = m_store.checkPlace(), database = m_store.file(), file = m_file]() -> std::function<void()> {
    auto found = [&]() -> Result<ExportSurvey> {
      if (!there) return there.error();
      ROOST_TRY(ownStore, Store::openAgain(database));
      return surveyExport(**ownStore, file, [this](qint64 done, qint64 total) {
        setProgress(countedJob(JobState::Counted::Bytes, done, total));
        return !isStopped();
      });
    }();
    return [this, found] { offer(found); };
  });
}

void RestoreDialog::offer(const Result<ExportSurvey>& found) {
  if (isStopped()) return QDialog::reject();
  if (!found) return end(tr("Nothing was imported"), found.error().message, {}, tr("Close"));
  m_survey = *found;
  QStringList sentences;
  if (m_survey.createdAt != 0)
    sentences << tr("Created on %1.")
                     .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_survey.createdAt), QLocale::ShortFormat));
  const QStringList parts =
      ImportReport::partsOf({.users = m_survey.users, .posts = m_survey.posts, .pictures = m_survey.pictures});
  if (!parts.isEmpty()) sentences << tr("It has %1.", "It has 3 posts.").arg(QLocale().createSeparatedList(parts));
  PillButton* start = addStartButton(tr("Import"));
  start->setObjectName(QStringLiteral("startRestore"));
  connect(start, &QPushButton::clicked, this, &RestoreDialog::restore);
  //: %1 is the name of the user.
  ask(m_survey.isOfUser ? tr("Roost export of %1").arg(isolated(m_survey.userName.simplified()))
                        : tr("Roost export of a whole database"),
      sentences.join(u' '), {});
  start->setFocus();
}

void RestoreDialog::restore() {
  say(tr("Importing %1…").arg(QFileInfo(m_file).fileName()),
      tr("If you cancel or something fails, nothing is imported."));
  begin({.done = 0, .counted = JobState::Counted::Bytes});
  run([this, there = m_store.checkPlace(), database = m_store.file(), file = m_file]() -> std::function<void()> {
    const auto progress = [this](qint64 done, qint64 total) {
      setProgress(countedJob(JobState::Counted::Bytes, done, total));
      return !isStopped();
    };
    auto result = [&]() -> Result<RestoreReport> {
      // The export must not go into a file that has replaced the open database.
      if (!there) return there.error();
      ROOST_TRY(ownStore, Store::openAgain(database));
      return restoreDatabase(**ownStore, file, progress);
    }();
    return [this, result] { finish(result); };
  });
}

void RestoreDialog::finish(const Result<RestoreReport>& result) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("Nothing was imported"), result.error().message, {}, tr("Close"));
  QString said = result->toText();
  if (result->needsPasswords())
    said += QStringLiteral("\n\n") +
            tr("The export has no passwords. To sign in, choose “Continue as …” on the next page and set one.");
  end(tr("Import complete"), said, {}, tr("Close"));
  Q_EMIT restored();
}

}  // namespace roost
