#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace roost {

/// A row of the source that is not here the way it is there.
struct ImportNote {
  enum class Outcome { Changed, LeftOut };

  QString table;  ///< The source's own name for it.
  QString id;     ///< The row's id in that table; for a link without an id its two ends.
  Outcome outcome = Outcome::Changed;
  QString reason;  ///< A sentence for the user.
  bool operator==(const ImportNote&) const = default;
};

/// What an import did.
class ImportReport {
  Q_DECLARE_TR_FUNCTIONS(roost::ImportReport)

 public:
  struct Counts {
    qint64 users = 0;
    qint64 posts = 0;
    qint64 follows = 0;
    bool operator==(const Counts&) const = default;
  };

  Counts added;
  Counts alreadyHere;
  QList<ImportNote> notes;  ///< In the order of the source's tables and rows.

  /// Lines of plain text, for a terminal or a dialog.
  QString toText() const;

  /// `sentence` with the numbers of users, posts and follows.
  static QString counted(const QString& sentence, const Counts& counts);
};

}  // namespace roost
