#include "gui/transfer/import_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>

#include "core/storage/read_rows.h"
#include "core/transfer/import.h"
#include "core/transfer/import_file.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/pill_combo_box.h"
#include "gui/transfer/import_preview.h"
#include "pictures/profile_picture.h"
#include "pictures/stored_picture.h"

namespace roost {
namespace {

// How much work is left is only told roughly.
constexpr double rowsPerIndexedPost = 0.5, rowsPerPicture = 2'000;

}  // namespace

ImportDialog::ImportDialog(Store& store, QString path, UserId viewer, Clock clock, QWidget* parent)
    : JobDialog(tr("Import"), parent),
      m_store(store),
      m_path(std::move(path)),
      m_viewer(viewer),
      m_clock(std::move(clock)) {
  setObjectName(QStringLiteral("ImportDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  survey();
}

QString ImportDialog::name() const { return QFileInfo(QDir::cleanPath(m_path)).fileName(); }

ImportProgress ImportDialog::progress() {
  return [this](const ImportState& state) {
    setProgress(stateOf(state));
    return !isStopped();
  };
}

JobState ImportDialog::stateOf(const ImportState& state) const {
  const ImportSurvey& survey = m_found.survey;
  const qint64 toIndex = std::max(state.toIndex, state.indexed == 0 ? survey.found.posts : 0);
  const qint64 files = state.allFiles > 0 ? state.allFiles : survey.found.pictures - survey.missingPictures;
  const auto work = [](qint64 rows, qint64 indexed, qint64 pictures) {
    return static_cast<double>(rows) + rowsPerIndexedPost * static_cast<double>(indexed) +
           rowsPerPicture * static_cast<double>(pictures);
  };
  JobState job = state.allFiles > 0 ? countedJob(JobState::Counted::Pictures, state.files, state.allFiles)
                                    : countedJob(JobState::Counted::Posts, state.posts, survey.found.posts);
  job.done = work(state.rows, state.indexed, state.files) / std::max(1., work(state.allRows, toIndex, files));
  // Pictures take as long as they are large.
  job.canBeTimed = state.allFiles > 0 || files == 0;
  return job;
}

void ImportDialog::survey() {
  say(tr("Reading %1…").arg(name()), tr("Nothing is imported yet."));
  begin({});
  run([this, there = m_store.checkPlace(), database = m_store.file(), path = m_path]() -> std::function<void()> {
    // The import must not go into a file that has replaced the open database.
    const auto found = there ? look(path, database, [this] { return isStopped(); }) : Result<Found>(there.error());
    return [this, found] { offer(found); };
  });
}

Result<ImportDialog::Found> ImportDialog::look(const QString& path, const QString& database,
                                               const std::function<bool()>& isStopped) {
  ROOST_TRY(store, Store::openAgain(database));
  const auto goOn = [isStopped](const ImportState&) { return !isStopped(); };
  ROOST_TRY(source, openForImport(**store, path, goOn));
  ROOST_TRY(survey, surveySource(**source, **store, goOn));
  return Found{std::move(*source), std::move(*survey)};
}

void ImportDialog::offer(const Result<Found>& found) {
  if (isStopped()) return QDialog::reject();
  if (!found) return end(tr("Nothing was imported"), found.error().message, {}, tr("Close"));
  m_found = *found;
  const ImportSurvey& survey = m_found.survey;
  addOwners(survey);
  PillButton* start = addStartButton(tr("Import"));
  start->setObjectName(QStringLiteral("startImport"));
  connect(start, &QPushButton::clicked, this, &ImportDialog::import);
  ask(importTitle(survey), importSummary(survey), importOmissions(survey));
  start->setFocus();
}

/// Whose archive it is: never guessed from names.
void ImportDialog::addOwners(const ImportSurvey& survey) {
  const bool isList = survey.kind == SourceKind::FollowList;
  if (survey.ownerName.isEmpty() && !isList) return;
  m_owner = new PillComboBox(this);
  m_owner->setObjectName(QStringLiteral("importOwner"));
  if (survey.knownOwner == noUser && !isList) m_owner->addItem(tr("A new user, %1").arg(survey.ownerName), noUser);
  const auto users = readAll(m_store.read("import_owners", {{":known", survey.knownOwner}, {":viewer", m_viewer}}),
                             [](const Rows& row) { return std::pair(row.integer(0), row.text(1)); });
  if (users)
    for (const auto& [user, username] : std::as_const(*users))
      if (survey.knownOwner == noUser || user == survey.knownOwner)
        m_owner->addItem(QStringLiteral("@") + username, user);
  addField(isList ? tr("Follow as:") : tr("Import as:"), m_owner);
}

void ImportDialog::import() {
  const UserId into = m_owner ? m_owner->currentData().toLongLong() : noUser;
  if (m_owner) hideField(*m_owner);
  say(tr("Importing %1…").arg(name()), tr("If you cancel or something fails, nothing is imported."));
  begin(stateOf({}));
  const ImportRequest request{.name = name(),
                              .into = into,
                              .viewer = m_viewer,
                              .decodePicture = storedPicture,
                              .decodeProfilePicture = profilePicture};
  run([this, there = m_store.checkPlace(), database = m_store.file(), source = m_found.source, request,
       clock = m_clock]() -> std::function<void()> {
    auto result = [&]() -> Result<ImportReport> {
      if (!there) return there.error();
      ROOST_TRY(store, Store::openAgain(database));
      return importFrom(*source, **store, request, clock, progress());
    }();
    return [this, result] { finish(result); };
  });
}

void ImportDialog::finish(const Result<ImportReport>& result) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("Nothing was imported"), result.error().message, {}, tr("Close"));
  QString hint = tr("The import history keeps this report, and can undo the import: File ▸ Import History.");
  if (m_found.survey.kind == SourceKind::Microblog)
    hint = result->withoutPassword.isEmpty()
               ? tr("Everyone can sign in with their old username and password.")
               : tr("Everyone except the users listed below can sign in with their old username and password.");
  end(tr("Import complete"), hint, result->toText(), tr("Close"));
  if (result->hasList())
    offerToSave(tr("import-report.txt"), [report = *result](const QString& file) { return report.save(file); });
  Q_EMIT imported(*result);
}

}  // namespace roost
