#pragma once

#include <memory>

#include "core/storage/clock.h"
#include "core/storage/result.h"
#include "core/survey/import_survey.h"
#include "core/transfer/import_report.h"
#include "gui/transfer/import_preview.h"
#include "gui/transfer/job_dialog.h"

class QCheckBox;
class QComboBox;

namespace roost {

class ImportSource;
class Store;

/// Imports whatever Roost can import: says what it is and what will come, asks whose it is, imports it on a thread and
/// a connection of its own, and shows the result.
class ImportDialog : public JobDialog {
  Q_OBJECT

 public:
  /// `viewer` is who is offered first as the archive's owner; noUser if nobody is signed in.
  ImportDialog(Store& store, QString path, UserId viewer, Clock clock, QWidget* parent);

 Q_SIGNALS:
  void imported(const roost::ImportReport& report);

 private:
  struct Found {
    std::shared_ptr<ImportSource> source;
    ImportSurvey survey;
    QList<ImportOwner> owners;
  };

  void survey();
  static Result<Found> look(const QString& path, const QString& database, UserId viewer,
                            const std::function<bool()>& isStopped);
  void offer(const Result<Found>& found);
  void addOwners(PillButton& start);
  /// Offers what only comes if it is asked for.
  void addDeleted();
  void import();
  void finish(const Result<ImportReport>& result);
  ImportProgress progress();
  JobState stateOf(const ImportState& state) const;
  QString name() const;

  Store& m_store;
  const QString m_path;
  const UserId m_viewer;
  const Clock m_clock;
  Found m_found;
  QComboBox* m_owner = nullptr;
  QCheckBox* m_deleted = nullptr;
};

}  // namespace roost
