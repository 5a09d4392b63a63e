#pragma once

#include "core/transfer/import_report.h"

namespace roost {

/// What could be recovered from a damaged database.
class RecoveryReport {
  Q_DECLARE_TR_FUNCTIONS(roost::RecoveryReport)

 public:
  ImportReport::Counts recovered;
  ImportReport::Counts missing;  ///< Of the users who are left.
  qint64 leftOut = 0;            ///< Posts whose author is lost, or that break a rule.
  bool isWhole = true;           ///< Whether every table could be read from end to end.

  /// Only the username is left of this user.
  void addOnlyName(const QString& username);
  /// This user is left, but some of their posts or follows are missing.
  void addLoss(const QString& username, qint64 posts, qint64 follows);

  /// Lines of plain text, for a dialog, with a few examples.
  QString toText() const;
  bool hasList() const { return !m_lines.isEmpty(); }
  /// Writes the text, followed by one line for each affected user. Fails with ReadOnly or DiskFull.
  Result<Done> save(const QString& file) const { return m_lines.save(toText() + u'\n', file); }

 private:
  /// Entries of one kind, of which there can be too many to show.
  struct Some {
    qint64 count = 0;
    QStringList examples = {};
    void add(const QString& example);
    bool hasMore() const { return count > examples.size(); }
  };

  Some m_onlyNames;
  Some m_losses;
  ReportLines m_lines;
};

}  // namespace roost
