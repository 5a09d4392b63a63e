#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include "core/transfer/report_lines.h"

namespace roost {

/// A row of the source that the report mentions.
struct ImportNote {
  enum class Outcome {
    Changed,
    LeftOut,
    Kept,  ///< Imported unchanged, although Roost wouldn't let a user write it.
  };

  QString table;  ///< The source's own name for the table.
  QString id;     ///< The row's id in that table; a follow has no id and is named by its two users.
  Outcome outcome = Outcome::Changed;
  QString reason;       ///< A sentence for the user, the same for all rows that it applies to.
  QString detail = {};  ///< What the reason can't say because it differs from row to row.
  qint64 count = 1;     ///< How many such rows there are, where one stands for all of its kind.
};

/// What an import did.
class ImportReport {
  Q_DECLARE_TR_FUNCTIONS(roost::ImportReport)

 public:
  static constexpr qsizetype mostExamples = 5;
  static constexpr qsizetype mostNames = 1'000;
  /// In characters. What is longer is cut: it was made to fill the report.
  static constexpr qsizetype longestId = 200;

  struct Counts {
    qint64 users = 0;
    qint64 posts = 0;
    qint64 follows = 0;
    qint64 messages = 0;
    qint64 savedAddresses = 0;
    qint64 mutes = 0;
    qint64 pictures = 0;
    qint64 edits = 0;  ///< Of posts that were here before.
    bool operator==(const Counts&) const = default;
    /// What is left when `others` are taken away.
    Counts without(const Counts& others) const;
  };

  /// Notes that differ only in the row and its detail.
  struct Group {
    QString table;
    ImportNote::Outcome outcome = ImportNote::Outcome::Changed;
    QString reason;
    qint64 count = 0;
    QStringList examples = {};  ///< The first `mostExamples` rows, each with its detail.
  };

  Counts added;
  Counts alreadyHere;
  QStringList filesBeside;  ///< The names of files beside the archive that were read, too.
  QList<Group> groups;      ///< In the order of their first notes. A few reasons can apply to millions of rows.
  qint64 notedRows = 0;     ///< Rows that were changed or left out; a row with several reasons counts once.
  /// The usernames, as they are in Roost, of users whose password Roost can't verify; `mostNames` at most.
  QStringList withoutPassword;
  qint64 withoutPasswordCount = 0;  ///< With those that are not kept.
  /// Usernames in Roost that a new user couldn't choose; `mostNames` at most.
  QStringList unusualNames;
  qint64 unusualNamesCount = 0;  ///< With those that are not kept.

  void note(const ImportNote& note);
  void noteWithoutPassword(const QString& username);
  void noteUnusualName(const QString& username);

  /// Plain text for a terminal or a dialog: each reason with its number of rows and a few examples.
  QString toText() const;

  bool hasList() const { return !m_lines.isEmpty(); }
  /// Whether the list has rows that `toText` leaves out.
  bool hasMore() const;

  /// Writes `toText` followed by the list, one line for each note. Fails with ReadOnly or DiskFull.
  Result<Done> save(const QString& file) const { return m_lines.save(toText() + u'\n', file); }

  /// `sentence` with the numbers of users, posts, follows and messages in place of %1, %2, %3 and %4.
  static QString counted(const QString& sentence, const Counts& counts);
  /// "3 posts" and so on, of those that aren't 0.
  static QStringList partsOf(const Counts& counts);
  /// Sentences of the report that its preview has, too; empty where there is nothing to say.
  static QString knownText(const Counts& alreadyHere);
  static QString besideText(const QStringList& files);
  /// The names in a list, and how many others there are of `count`.
  static QString namesOf(QStringList names, qint64 count);

 private:
  void appendGroups(QStringList& lines, bool kept) const;

  ReportLines m_lines;
  std::pair<QString, size_t> m_lastNoted;  ///< The table, and the hash of the id.
};

}  // namespace roost
