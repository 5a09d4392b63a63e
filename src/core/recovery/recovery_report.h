#pragma once

#include "core/transfer/import_report.h"

namespace roost {

/// What was left of a damaged database.
class RecoveryReport {
  Q_DECLARE_TR_FUNCTIONS(roost::RecoveryReport)

 public:
  ImportReport::Counts recovered;
  ImportReport::Counts missing;  ///< Of the users who are left.
  qint64 leftOut = 0;            ///< Posts that nobody is left for, or that break a rule.
  bool isWhole = true;           ///< Whether every table could be read from end to end.

  /// Nothing but the username is left of somebody.
  void addOnlyName(const QString& username);
  /// Somebody is left, but not all of theirs.
  void addLoss(const QString& username, qint64 posts, qint64 follows);

  /// Lines of plain text, for a dialog, with a few examples.
  QString toText() const;
  bool hasList() const { return !m_lines.isEmpty(); }
  /// Writes the text and below it a line for everybody in question. Fails with ReadOnly or DiskFull.
  Result<Done> save(const QString& file) const { return m_lines.save(toText() + u'\n', file); }

 private:
  /// Of a kind that can have too many to show.
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
