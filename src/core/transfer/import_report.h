#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include "core/transfer/report_lines.h"

namespace roost {

/// A row of the source that is worth knowing about.
struct ImportNote {
  enum class Outcome {
    Changed,
    LeftOut,
    Kept,  ///< Exactly as it was, although Roost itself would not let it be written.
  };

  QString table;  ///< The source's own name for it.
  QString id;     ///< The row's id in that table; for a link without an id its two ends.
  Outcome outcome = Outcome::Changed;
  QString reason;       ///< A sentence for the user, the same for all rows with the same reason.
  QString detail = {};  ///< What is to be known of this row in particular.
};

/// What an import did.
class ImportReport {
  Q_DECLARE_TR_FUNCTIONS(roost::ImportReport)

 public:
  static constexpr qsizetype mostExamples = 5;
  static constexpr qsizetype mostNames = 1'000;

  struct Counts {
    qint64 users = 0;
    qint64 posts = 0;
    qint64 follows = 0;
    bool operator==(const Counts&) const = default;
  };

  /// Notes that differ in nothing but the row.
  struct Group {
    QString table;
    ImportNote::Outcome outcome = ImportNote::Outcome::Changed;
    QString reason;
    qint64 count = 0;
    QStringList examples = {};  ///< The first rows, each with its detail.
  };

  Counts added;
  Counts alreadyHere;
  QList<Group> groups;   ///< In the order of their first notes. A source can hold millions of rows for a few reasons.
  qint64 notedRows = 0;  ///< Rows that were changed or left out, for one reason or several.
  /// Users whose password can't be verified here, by their usernames here; no more than `mostNames`.
  QStringList withoutPassword;
  qint64 withoutPasswordCount = 0;  ///< With those that are not kept.
  /// Users whose username a new user couldn't have, by their usernames here; no more than `mostNames`.
  QStringList unusualNames;
  qint64 unusualNamesCount = 0;  ///< With those that are not kept.

  void note(const ImportNote& note);
  void noteWithoutPassword(const QString& username);
  void noteUnusualName(const QString& username);

  /// Lines of plain text, for a terminal or a dialog: each reason with its number and a few examples.
  QString toText() const;

  bool hasList() const { return !m_lines.isEmpty(); }
  /// Whether the list tells more than `toText`.
  bool hasMore() const;

  /// Writes the text and below it the list, a line for each note. Fails with ReadOnly or DiskFull.
  Result<Done> save(const QString& file) const { return m_lines.save(toText() + u'\n', file); }

  /// `sentence` with the numbers of users, posts and follows.
  static QString counted(const QString& sentence, const Counts& counts);

 private:
  static QString namesOf(QStringList names, qint64 count);
  void appendGroups(QStringList& lines, bool kept) const;

  ReportLines m_lines;
  std::pair<QString, QString> m_lastNoted;  ///< The table and the id.
};

}  // namespace roost
