#pragma once

#include "core/recovery/recovery.h"
#include "core/storage/clock.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Puts in the place of a damaged database what can be recovered of it, once the user agrees, and shows what is
/// missing.
class RecoveryDialog : public JobDialog {
  Q_OBJECT

 public:
  RecoveryDialog(QString file, Clock clock, QWidget* parent = nullptr);

  /// `claim` hears, before there is anything in it, of the file that will take the damaged one's place; it may refuse
  /// it.
  void setClaim(std::function<Result<Done>(const QString&)> claim) { m_claim = std::move(claim); }

 Q_SIGNALS:
  /// From here on `file` must not be open in this process.
  void started();

 private:
  struct Recovered {
    RecoveryReport report;
    QString damagedFile;  ///< Where it stands now.
  };

  void start();
  void showRows(qint64 rows);
  void finish(const Result<Recovered>& result);
  static QString recoveredFile(const QString& file) { return file + QStringLiteral(".recovered"); }
  static Result<Recovered> recoverInPlace(const QString& file, const Clock& clock, const RecoveryProgress& progress);

  const QString m_file;
  const Clock m_clock;
  std::function<Result<Done>(const QString&)> m_claim;
};

}  // namespace roost
