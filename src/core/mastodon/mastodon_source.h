#pragma once

#include <QCoreApplication>
#include <QSet>

#include "core/mastodon/mastodon_lists.h"
#include "core/mastodon/mastodon_media.h"
#include "core/mastodon/mastodon_person.h"

namespace roost {

/// An archive that a Mastodon server makes of somebody's posts, or the outbox of another server that speaks
/// ActivityPub. Posts are read one at a time; in memory are the names of the archive's files and of the people on its
/// lists.
class MastodonSource : public ImportSource {
  Q_DECLARE_TR_FUNCTIONS(roost::MastodonSource)

 public:
  /// The folder in which the archive has its outbox.json, with "/" at the end or empty; nothing if it has none. A lone
  /// file may have any name if it begins like an outbox.
  static std::optional<QString> folderOf(const ArchiveFile& file);

  /// Reads everything once, for the profile, which may come last, and to find damage before anything is imported.
  /// `goOn` is called for as long as the source exists. Fails with CannotOpen, DiskFails, Damaged or Refused, and with
  /// the error that `goOn` returns.
  static Result<std::unique_ptr<MastodonSource>> open(std::unique_ptr<ArchiveFile> file, const QString& folder,
                                                      const ArchiveFile::GoOn& goOn);

  SourceKind kind() const override { return SourceKind::Mastodon; }
  SourceTables tables() const override;
  Result<qint64> rowCount() override;
  Result<Done> eachUser(const RowVisitor<SourceUser>& visit) override;
  Result<Done> eachPost(const RowVisitor<SourcePost>& visit) override;
  Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) override;
  /// What the owner has liked, then their bookmarks.
  Result<Done> eachSavedAddress(const RowVisitor<SourceSavedAddress>& visit) override;
  Result<Done> eachMute(const RowVisitor<SourceMute>& visit) override;
  Result<Done> eachExtra(const RowVisitor<SourceExtra>& visit) override;
  QStringList filesBeside() const override { return m_listsBeside; }
  qint64 fileSize(const QString& file) const override { return m_file->sizeOf(file); }
  Result<Done> eachFile(const std::function<bool(const QString& file)>& wants, const FileVisitor& visit) override;

 private:
  using TakeFile = std::function<Result<bool>(const QString& name, ArchiveReader& reader)>;
  using TakeValue = std::function<Result<bool>(const JsonValue& value)>;

  MastodonSource(std::unique_ptr<ArchiveFile> file, const QString& folder, ArchiveFile::GoOn goOn);
  Result<Done> readOnce();
  Result<Done> readPerson(ArchiveReader& reader);
  Result<Done> readListsBeside(const QSet<MastodonLists::Kind>& inArchive);
  void learnOwner(const JsonValue& activity);
  QString picture() const;
  QList<SourceExtra> extras() const;
  /// The files with these names, each once.
  Result<Done> eachOf(QSet<QString> names, const TakeFile& take) const;
  /// Fails with NotFound when the file may be without entries, and is.
  Result<Done> readValues(const QString& name, ArchiveReader& reader, const TakeValue& take) const;
  Result<bool> eachValue(const QString& name, ArchiveReader& reader, const TakeValue& take) const;
  /// Whether the archive is whole without entries in this file.
  bool isOptional(const QString& name) const;
  static Error damaged(const QString& name, const QString& detail);

  std::unique_ptr<ArchiveFile> m_file;
  ArchiveFile::GoOn m_goOn;
  QString m_outbox, m_actor, m_likes, m_bookmarks;  ///< The names of these files in the archive.
  MastodonMedia m_media;
  MastodonLists m_lists;
  std::optional<MastodonPerson> m_person;
  QStringList m_listsBeside;        ///< Their names.
  QStringList m_withoutEntries;     ///< Files, by their names.
  QString m_ownerId, m_ownAddress;  ///< What the posts tell of the owner, should there be no actor.json.
  qint64 m_values = 0;              ///< Activities, likes and bookmarks.
};

}  // namespace roost
