#pragma once

#include <QCoreApplication>
#include <QHash>
#include <memory>

#include "core/archives/import_source.h"
#include "core/bluesky/bluesky_posts.h"
#include "core/bluesky/car_file.h"

namespace roost {

class MstWalk;

/// A person's Bluesky repository, as the .car file that Bluesky's settings export. It has no handle, no pictures, and
/// nothing that others wrote. Records that its newest commit doesn't reach, such as deleted posts, are never read.
class BlueskySource : public ImportSource {
  Q_DECLARE_TR_FUNCTIONS(roost::BlueskySource)

 public:
  static constexpr qint64 mostFollows = 1'000'000;
  static constexpr qsizetype mostCollections = 1'000;
  /// More than anybody mentions; they are in memory.
  static constexpr qsizetype mostHandles = 50'000;

  /// Whether the file's content is a repository, or what a server sends in place of one.
  static bool isRepository(const QString& file);

  /// Reads the whole tree of the newest commit, without its records. `handle`, such as "susan.bsky.social", becomes the
  /// owner's name. Fails with CannotOpen, DiskFails, InvalidInput when the file isn't a repository or the handle isn't
  /// one, NewerSchema, Damaged also when a record is missing, Refused when the file is made to do harm, and with the
  /// error that `goOn` returns, which is called later, too. All reading can fail with DiskFails, Damaged and Refused.
  static Result<std::unique_ptr<BlueskySource>> open(const QString& file, const std::function<Result<Done>()>& goOn,
                                                     const QString& handle = {});

  SourceKind kind() const override { return SourceKind::Bluesky; }
  SourceTables tables() const override;
  Result<qint64> rowCount() override;
  /// The owner, and then everybody they follow, named as their newest post that mentions them does, and nameless where
  /// none does. The owner isn't, even if there is no handle, because nameless users aren't found.
  Result<Done> eachUser(const RowVisitor<SourceUser>& visit) override;
  /// Posts and reposts together, by their keys, which is the order in which they were written.
  Result<Done> eachPost(const RowVisitor<SourcePost>& visit) override;
  Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) override;
  /// Likes, by their keys: the oldest first.
  Result<Done> eachSavedAddress(const RowVisitor<SourceSavedAddress>& visit) override;
  /// One row for each collection that Roost has nothing for, and one each for the follows and likes that the last
  /// eachFollow and eachSavedAddress could not read.
  Result<Done> eachExtra(const RowVisitor<SourceExtra>& visit) override;

 private:
  struct Collection {
    QByteArray name;
    qint64 count = 0;
  };
  struct Followed {
    SourceKey key;
    QString did;
    SourceTime time;
  };

  BlueskySource(std::unique_ptr<CarFile> car, CarFile::GoOn goOn) : m_car(std::move(car)), m_goOn(std::move(goOn)) {}
  Result<Done> readCommit();
  Result<Done> readTree();
  qint64 countOf(QByteArrayView collection) const;
  MstWalk walk(const char* collection);
  Result<DagValue> recordAt(const MstWalk& walk);
  Result<SourceUser> readOwner();
  /// Passes on everybody that the owner follows, each once.
  Result<Done> eachFollowed(const RowVisitor<Followed>& visit);
  /// Reads the posts for the handles of the owner and those whom they follow.
  Result<Done> readHandles();
  QString extraReason(const Collection& collection) const;

  std::unique_ptr<CarFile> m_car;
  CarFile::GoOn m_goOn;
  qint64 m_recordsRead = 0;
  Cid m_tree;
  BlueskyRepository m_repository;
  QString m_handle;
  std::optional<QHash<QString, QString>> m_handles;  ///< Of people whom posts mention, by their DIDs.
  QList<Collection> m_collections;
  qint64 m_unreadableFollows = 0, m_unreadableLikes = 0;
};

}  // namespace roost
