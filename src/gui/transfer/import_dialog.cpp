#include "gui/transfer/import_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>

#include "core/storage/read_rows.h"
#include "core/text/plural.h"
#include "core/transfer/import.h"
#include "core/transfer/import_file.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/pill_combo_box.h"
#include "gui/text/plain_text.h"
#include "gui/transfer/import_preview.h"
#include "pictures/profile_picture.h"
#include "pictures/stored_picture.h"

namespace roost {
namespace {

// How much work is left is only told roughly.
constexpr double rowsPerIndexedPost = 0.5, rowsPerPicture = 2'000;
constexpr int leastOwnerWidth = 160, mostOwnerWidth = 420;

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
  const qint64 files = state.allFiles > 0 ? state.allFiles : survey.found.pictures;
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
  run([this, there = m_store.checkPlace(), database = m_store.file(), path = m_path,
       viewer = m_viewer]() -> std::function<void()> {
    // The import must not go into a file that has replaced the open database.
    const auto found =
        there ? look(path, database, viewer, [this] { return isStopped(); }) : Result<Found>(there.error());
    return [this, found] { offer(found); };
  });
}

Result<ImportDialog::Found> ImportDialog::look(const QString& path, const QString& database, UserId viewer,
                                               const std::function<bool()>& isStopped) {
  ROOST_TRY(store, Store::openAgain(database));
  const auto goOn = [isStopped](const ImportState&) { return !isStopped(); };
  ROOST_TRY(source, openForImport(**store, path, goOn));
  ROOST_TRY(survey, surveySource(**source, **store, goOn));
  ROOST_TRY(owners, readAll((*store)->read("import_owners", {{":known", survey->knownOwner}, {":viewer", viewer}}),
                            [](const Rows& row) {
                              return ImportOwner{row.integer(0), row.text(1), row.text(2)};
                            }));
  return Found{std::move(*source), std::move(*survey), std::move(*owners)};
}

void ImportDialog::offer(const Result<Found>& found) {
  if (isStopped()) return QDialog::reject();
  if (!found) return end(tr("Nothing was imported"), found.error().message, {}, tr("Close"));
  m_found = *found;
  const ImportSurvey& survey = m_found.survey;
  PillButton* start = addStartButton(tr("Import"));
  start->setObjectName(QStringLiteral("startImport"));
  connect(start, &QPushButton::clicked, this, &ImportDialog::import);
  addOwners(*start);
  addDeleted();
  ask(importTitle(survey), importSummary(survey), importOmissions(survey));
  showTop(start->isEnabled() ? static_cast<QWidget&>(*start) : *m_owner);
}

/// Whose archive it is: never guessed from names, so it stays open unless there is only one answer.
void ImportDialog::addOwners(PillButton& start) {
  const ImportSurvey& survey = m_found.survey;
  const bool isList = survey.kind == SourceKind::FollowList;
  if (survey.ownerName.isEmpty() && !isList) return;
  m_owner = new PillComboBox(this);
  m_owner->setObjectName(QStringLiteral("importOwner"));
  m_owner->setPlaceholderText(tr("Choose…"));
  // It elides what doesn't fit.
  m_owner->setMinimumWidth(leastOwnerWidth);
  m_owner->setMaximumWidth(mostOwnerWidth);
  const bool isKnown = survey.knownOwner != noUser;
  for (const ImportOwner& owner : std::as_const(m_found.owners)) {
    if (isKnown && owner.user != survey.knownOwner) continue;
    const QString name = importOwnerName(owner);
    m_owner->addItem(owner.user == m_viewer ? tr("My account, %1", "Susan (@susan)").arg(name) : name, owner.user);
  }
  if (!isKnown && !isList) {
    const int afterViewer = m_owner->findData(m_viewer) + 1;
    m_owner->insertItem(afterViewer, tr("A separate person, %1").arg(isolated(survey.ownerName)), noUser);
  }
  m_owner->setCurrentIndex(m_owner->count() == 1 ? 0 : -1);
  start.setEnabled(m_owner->currentIndex() >= 0);
  connect(m_owner, &QComboBox::currentIndexChanged, &start, [&start](int index) { start.setEnabled(index >= 0); });
  addField(isList ? tr("Follow as:") : tr("Import as:"), m_owner);
}

void ImportDialog::addDeleted() {
  if (m_found.survey.deletedThere == 0) return;
  m_deleted =
      new QCheckBox(tr("Also import %Ln deleted post(s)", nullptr, pluralOf(m_found.survey.deletedThere)), this);
  m_deleted->setObjectName(QStringLiteral("importDeleted"));
  addField(QString(), m_deleted);
}

void ImportDialog::import() {
  const UserId into = m_owner ? m_owner->currentData().toLongLong() : noUser;
  const bool withDeleted = m_deleted && m_deleted->isChecked();
  if (m_owner) hideField(*m_owner);
  if (m_deleted) hideField(*m_deleted);
  say(tr("Importing %1…").arg(name()), tr("If you cancel or something fails, nothing is imported."));
  begin(stateOf({}));
  const ImportRequest request{.name = name(),
                              .into = into,
                              .viewer = m_viewer,
                              .withDeleted = withDeleted,
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
