#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include "core/archives/archive_file.h"
#include "core/archives/import_source.h"

namespace roost {

/// The lists of people and bookmarks that Mastodon exports as CSV files, which can be put into an archive or into its
/// folder.
class MastodonLists {
  Q_DECLARE_TR_FUNCTIONS(roost::MastodonLists)

 public:
  enum class Kind { Follows, Mutes, Blocks, BlockedDomains, Lists, Bookmarks };

  /// More follows, mutes and bookmarks than anybody has; they are in memory.
  static constexpr qsizetype mostPeople = 200'000;
  /// Of all lists together.
  static constexpr qint64 mostCharacters = qint64{8} * 1024 * 1024;

  /// What kind of list a file in an archive is, by its name.
  static std::optional<Kind> kindOf(const QString& file);

  /// The paths of the lists in the folder in which an archive is. Mastodon offers them one by one, beside the archive.
  static QStringList beside(const QString& archive);

  /// Reads a list. Fails with Damaged, and with Refused when it has more rows than any honest one.
  Result<Done> read(const QString& file, ArchiveReader& reader, const ArchiveFile::GoOn& goOn);

  /// Gives the people keys after `owner`'s. Names without a server are of `host`.
  void number(const SourceUser& owner, const QString& host);

  struct Entry {
    std::optional<SourceKey> key;  ///< Empty when the file has no name there.
    QString text;                  ///< As the file has it.
  };
  qsizetype peopleCount() const { return m_people.size(); }
  SourceUser person(qsizetype index) const;
  const QList<Entry>& follows() const { return m_follows; }
  const QList<Entry>& mutes() const { return m_mutes; }
  /// The addresses of posts.
  const QStringList& bookmarks() const { return m_bookmarks; }
  /// One for each list that Roost doesn't support.
  QList<SourceExtra> leftOut() const;

 private:
  void number(QList<Entry>& entries, const QString& host, QHash<QString, SourceKey>& keys);
  void leaveOut(const QString& file, Kind kind, qint64 count);

  QList<Entry> m_follows, m_mutes;
  QStringList m_bookmarks;
  QStringList m_people;  ///< Their names.
  qint64 m_rows = 0, m_characters = 0;
  QList<SourceExtra> m_leftOut;
};

}  // namespace roost
