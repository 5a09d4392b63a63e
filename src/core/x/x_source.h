#pragma once

#include "core/archives/import_source.h"
#include "core/x/x_long_texts.h"
#include "core/x/x_people.h"
#include "core/x/x_tweets.h"

namespace roost {

/// The archive that X, once Twitter, gives to those who ask for their data. Tweets are read from the file each time;
/// only long texts, the people who are followed or muted, and the ids of edited tweets are kept in memory.
class XSource : public ImportSource {
  Q_DECLARE_TR_FUNCTIONS(roost::XSource)

 public:
  /// Where the data lies in the archive, if it is one of X.
  static Result<std::optional<QString>> folderOf(const ArchiveFile& archive, const ArchiveFile::GoOn& goOn) {
    return XFiles::folderIn(archive, goOn);
  }

  /// Reads all of the archive once. `folder` is what folderOf() returned; `goOn` is called later, too. Fails with
  /// Damaged, Refused or DiskFails, NotFound where the archive doesn't say whose it is, and with the error that `goOn`
  /// returns.
  static Result<std::unique_ptr<XSource>> open(std::unique_ptr<ArchiveFile> archive, const QString& folder,
                                               const ArchiveFile::GoOn& goOn);

  SourceKind kind() const override { return SourceKind::X; }
  SourceTables tables() const override;
  Result<qint64> rowCount() override;
  Result<Done> eachUser(const RowVisitor<SourceUser>& visit) override;
  Result<Done> eachPost(const RowVisitor<SourcePost>& visit) override;
  Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) override;
  Result<Done> eachSavedAddress(const RowVisitor<SourceSavedAddress>& visit) override;
  Result<Done> eachMute(const RowVisitor<SourceMute>& visit) override;
  /// One row for each kind of which the archive has any.
  Result<Done> eachExtra(const RowVisitor<SourceExtra>& visit) override;
  qint64 fileSize(const QString& file) const override { return m_archive->sizeOf(file); }
  Result<Done> eachFile(const std::function<bool(const QString& file)>& wants, const FileVisitor& visit) override;

 private:
  using TakeElement = std::function<Result<bool>(const JsonValue& element)>;

  XSource(std::unique_ptr<ArchiveFile> archive, const QString& folder, ArchiveFile::GoOn goOn)
      : m_archive(std::move(archive)), m_files(*m_archive, folder), m_goOn(std::move(goOn)) {}
  /// Reads all but tweets.
  Result<Done> readSmallFiles();
  Result<Done> readSmall(XFiles::Kind kind, const JsonValue& element);
  Result<Done> readOldAccount(ArchiveReader& reader);
  void readAccount(const JsonValue& account);
  Result<Done> addPerson(const JsonValue& element, QList<quint64>& list);
  /// Counts tweets and likes, and learns from the tweets the names of people.
  Result<Done> readTweets();
  /// Passes over files that are empty, and remembers them for the report.
  Result<bool> noteIfEmpty(const QString& file, const Result<Done>& read);
  void learnFrom(const JsonValue& element);
  static Result<Done> eachElement(ArchiveReader& reader, const TakeElement& take, const ArchiveFile::GoOn& goOn);
  /// Only reads the archive and what open() has learnt, on any thread.
  Result<Done> readPosts(const RowVisitor<SourcePost>& visit, const ArchiveFile::GoOn& goOn) const;
  Result<bool> visitLikes(const QString& file, const RowVisitor<SourceSavedAddress>& visit);
  SourceUser owner() const;
  SourceUser userOf(quint64 account) const;
  static QString reasonFor(XFiles::Kind kind);

  std::unique_ptr<ArchiveFile> m_archive;
  XFiles m_files;
  ArchiveFile::GoOn m_goOn;
  QString m_username, m_displayName, m_account, m_aboutMe, m_picture;
  SourceTime m_created;
  std::optional<SourceKey> m_key;
  XLongTexts m_longTexts;
  XVersions m_versions;
  XPeople m_people;
  QList<quint64> m_followed, m_muted;
  QStringList m_emptyFiles;
  qint64 m_tweets = 0, m_likes = 0;
};

}  // namespace roost
