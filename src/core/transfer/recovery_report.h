#pragma once

#include "core/transfer/import_report.h"

namespace roost {

/// What was left of a damaged database.
class RecoveryReport {
  Q_DECLARE_TR_FUNCTIONS(roost::RecoveryReport)

 public:
  /// Somebody of whom not everything was left.
  struct Loss {
    QString username;
    qint64 posts = 0;
    qint64 follows = 0;
  };

  ImportReport::Counts recovered;
  QStringList onlyNames;      ///< Of users of whom nothing else was left.
  qint64 leftOut = 0;     ///< Posts that nobody is left for, or that break a rule.
  QList<Loss> losses;
  bool isWhole = true;  ///< Whether every table could be read from end to end.

  /// Lines of plain text, for a dialog.
  QString toText() const;
};

}  // namespace roost
