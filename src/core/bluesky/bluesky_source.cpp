#include "core/bluesky/bluesky_source.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>
#include <tuple>

#include "core/bluesky/bluesky_values.h"
#include "core/bluesky/mst_walk.h"
#include "core/bluesky/repository_errors.h"

namespace roost {
namespace {

constexpr auto profiles = "app.bsky.actor.profile", posts = "app.bsky.feed.post", reposts = "app.bsky.feed.repost",
               likes = "app.bsky.feed.like", follows = "app.bsky.graph.follow";

QString nameOfHandle(const QString& handle) { return handle + QStringLiteral("@bsky.app"); }

/// Much longer than any that is in use; they are kept in memory.
constexpr qsizetype longestNamedDid = 128;

/// A record can take a tenth of a second.
constexpr qint64 recordsBetweenCalls = 16;

/// There are no more records than MstWalk allows.
int inInt(qint64 count) { return static_cast<int>(count); }

}  // namespace

bool BlueskySource::isRepository(const QString& file) { return CarFile::isCar(file); }

Result<std::unique_ptr<BlueskySource>> BlueskySource::open(const QString& file,
                                                           const std::function<Result<Done>()>& goOn,
                                                           const QString& handle) {
  QString name = handle.trimmed().toLower();
  if (name.startsWith(u'@')) name.remove(0, 1);
  if (!name.isEmpty() && !isHandle(name))
    return invalidInput(tr("“%1” isn’t a Bluesky handle. Enter one like susan.bsky.social.").arg(handle));
  ROOST_TRY(car, CarFile::open(file, goOn));
  std::unique_ptr<BlueskySource> source(new BlueskySource(std::move(*car), goOn));
  source->m_handle = name;
  ROOST_CHECK(source->readCommit());
  ROOST_CHECK(source->readTree());
  return source;
}

Result<Done> BlueskySource::readCommit() {
  ROOST_TRY(block, m_car->read(m_car->root()));
  ROOST_TRY(commit, DagValue::read(*block));
  const qint64 version = (*commit)[u"version"].integer().value_or(0);
  m_repository.did = (*commit)[u"did"].text();
  const auto tree = Cid::of((*commit)[u"data"].link());
  if (version < 2 || !isDid(m_repository.did)) return brokenRepository(QStringLiteral("the root isn’t a commit"));
  if (version > 3)
    return Error{ErrorCode::NewerSchema,
                 tr("This repository has a form that Roost can’t read. Look for a newer Roost."),
                 QStringLiteral("repository version %1").arg(version)};
  if (!tree) return brokenRepository(QStringLiteral("the commit has no tree"));
  m_tree = *tree;
  m_repository.committedAt = tidInstant((*commit)[u"rev"].text());
  return Done{};
}

Result<Done> BlueskySource::readTree() {
  MstWalk walk(*m_car, m_tree);
  for (qint64 records = 0;; ++records) {
    if (records % 1'024 == 0) ROOST_CHECK(m_goOn());
    ROOST_TRY(more, walk.next());
    if (!*more) return Done{};
    if (!m_car->has(walk.record())) return brokenRepository(QStringLiteral("a record is missing"));
    const QByteArray collection = walk.collection();
    if (m_collections.isEmpty() || m_collections.constLast().name != collection) {
      if (m_collections.size() >= mostCollections) return excessiveRepository(QStringLiteral("too many collections"));
      m_collections.append({collection, 0});
    }
    ++m_collections.last().count;
    if (collection == follows && m_collections.constLast().count > mostFollows)
      return excessiveRepository(QStringLiteral("too many follows"));
  }
}

qint64 BlueskySource::countOf(QByteArrayView collection) const {
  const auto found = std::find_if(m_collections.cbegin(), m_collections.cend(),
                                  [&](const Collection& each) { return each.name == collection; });
  return found == m_collections.cend() ? 0 : found->count;
}

MstWalk BlueskySource::walk(const char* collection) { return {*m_car, m_tree, collection}; }

Result<DagValue> BlueskySource::recordAt(const MstWalk& walk) {
  if (m_recordsRead++ % recordsBetweenCalls == 0) ROOST_CHECK(m_goOn());
  ROOST_TRY(block, m_car->read(walk.record()));
  return DagValue::read(*block);
}

SourceTables BlueskySource::tables() const {
  return {.users = QString::fromLatin1(profiles),
          .posts = QString::fromLatin1(posts),
          .follows = QString::fromLatin1(follows),
          .saved = QString::fromLatin1(likes)};
}

Result<qint64> BlueskySource::rowCount() {
  return 1 + 2 * countOf(follows) + countOf(posts) + countOf(reposts) + countOf(likes);
}

Result<SourceUser> BlueskySource::readOwner() {
  const QString& did = m_repository.did;
  // Nothing else in a repository has its owner's handle but a post that mentions them.
  ROOST_CHECK(readHandles());
  const QString handle = m_handle.isEmpty() ? m_handles->value(did) : m_handle;
  SourceUser owner{.key = m_repository.owner,
                   .id = did,
                   .username = {handle.isEmpty() ? usernameOfDid(did) : nameOfHandle(handle)},
                   .email = {},
                   .aboutMe = {},
                   .passwordHash = {},
                   .lastSeen = {}};
  owner.origin = did;
  owner.address = blueskyProfile(did);
  owner.isOwner = true;
  MstWalk records = walk(profiles);
  while (true) {
    ROOST_TRY(more, records.next());
    if (!*more) return owner;
    if (records.recordKey() != "self") continue;
    ROOST_TRY(profile, recordAt(records));
    owner.displayName.text = (*profile)[u"displayName"].text();
    owner.aboutMe.text = (*profile)[u"description"].text();
    // Only newer profiles say this, and it isn't guessed for others.
    if (const auto created = blueskyInstant((*profile)[u"createdAt"].text())) owner.created = {created, false};
  }
}

Result<Done> BlueskySource::eachUser(const RowVisitor<SourceUser>& visit) {
  ROOST_TRY(owner, readOwner());
  ROOST_TRY(goOn, visit(*owner));
  if (!*goOn) return Done{};
  return eachFollowed([&](const Followed& followed) -> Result<bool> {
    if (followed.key == m_repository.owner) return true;
    SourceUser user{.key = followed.key,
                    .id = followed.did,
                    .username = {usernameOfDid(followed.did)},
                    .email = {},
                    .aboutMe = {},
                    .passwordHash = {},
                    .lastSeen = {}};
    user.origin = followed.did;
    user.address = blueskyProfile(followed.did);
    const QString handle = m_handles->value(followed.did);
    user.isNameless = handle.isEmpty();
    if (!user.isNameless) user.username.text = nameOfHandle(handle);
    return visit(user);
  });
}

Result<Done> BlueskySource::readHandles() {
  if (m_handles) return Done{};
  m_handles.emplace();
  // A handle that has gone to somebody else since names only them.
  QHash<QString, QString> owners;
  MstWalk records = walk(posts);
  while (true) {
    ROOST_TRY(more, records.next());
    if (!*more) break;
    ROOST_TRY(record, recordAt(records));
    const QList<BlueskyMention> mentions = mentionsIn(*record);
    for (const auto& [did, handle] : mentions) {
      if (did.size() > longestNamedDid || (m_handles->size() >= mostHandles && !m_handles->contains(did))) continue;
      m_handles->insert(did, handle);
      owners.insert(handle, did);
    }
  }
  m_handles->removeIf([&owners](auto each) { return owners.value(each.value()) != each.key(); });
  return Done{};
}

Result<Done> BlueskySource::eachFollowed(const RowVisitor<Followed>& visit) {
  // DIDs can be long, so their hashes are kept.
  const auto digestOf = [](const QString& did) {
    return QCryptographicHash::hash(did.toUtf8(), QCryptographicHash::Sha256).left(16);
  };
  m_unreadableFollows = 0;
  QSet<QByteArray> seen;
  SourceKey lastKey = m_repository.owner;
  MstWalk records = walk(follows);
  while (true) {
    ROOST_TRY(more, records.next());
    if (!*more) return Done{};
    ROOST_TRY(record, recordAt(records));
    const QString did = (*record)[u"subject"].text();
    const QByteArray digest = digestOf(did);
    if (!isDid(did)) ++m_unreadableFollows;
    if (!isDid(did) || seen.contains(digest)) continue;
    seen.insert(digest);
    const SourceKey key = did == m_repository.did ? m_repository.owner : ++lastKey;
    ROOST_TRY(goOn, visit({key, did, blueskyTime(m_repository, QString::fromLatin1(records.recordKey()), *record)}));
    if (!*goOn) return Done{};
  }
}

Result<Done> BlueskySource::eachFollow(const RowVisitor<SourceFollow>& visit) {
  return eachFollowed([&](const Followed& followed) -> Result<bool> {
    return visit({.follower = m_repository.owner,
                  .followed = followed.key,
                  .followerId = m_repository.did,
                  .followedId = followed.did,
                  .time = followed.time});
  });
}

Result<Done> BlueskySource::eachPost(const RowVisitor<SourcePost>& visit) {
  MstWalk written = walk(posts), repeated = walk(reposts);
  ROOST_TRY(isWritten, written.next());
  ROOST_TRY(isRepeated, repeated.next());
  while (*isWritten || *isRepeated) {
    const bool isPost = *isWritten && (!*isRepeated || written.recordKey() <= repeated.recordKey());
    MstWalk& records = isPost ? written : repeated;
    ROOST_TRY(record, recordAt(records));
    const QString key = QString::fromLatin1(records.recordKey());
    ROOST_TRY(goOn,
              visit(isPost ? blueskyPost(m_repository, key, *record) : blueskyRepost(m_repository, key, *record)));
    if (!*goOn) return Done{};
    auto& isThere = isPost ? isWritten : isRepeated;
    isThere = records.next();
    if (!isThere) return isThere.error();
  }
  return Done{};
}

Result<Done> BlueskySource::eachSavedAddress(const RowVisitor<SourceSavedAddress>& visit) {
  m_unreadableLikes = 0;
  MstWalk records = walk(likes);
  while (true) {
    ROOST_TRY(more, records.next());
    if (!*more) return Done{};
    ROOST_TRY(record, recordAt(records));
    const QString address = webAddress((*record)[u"subject"][u"uri"].text());
    if (address.isEmpty()) {
      ++m_unreadableLikes;
      continue;
    }
    ROOST_TRY(goOn, visit({.user = m_repository.owner,
                           .address = address,
                           .time = blueskyTime(m_repository, QString::fromLatin1(records.recordKey()), *record)}));
    if (!*goOn) return Done{};
  }
}

QString BlueskySource::extraReason(const Collection& collection) const {
  const int count = inInt(collection.count);
  if (collection.name == "app.bsky.graph.block") return tr("Roost has no blocks (%Ln record(s)).", nullptr, count);
  if (collection.name.startsWith("app.bsky.graph.list"))
    return tr("Roost has no lists (%Ln record(s)).", nullptr, count);
  return tr("Roost has nothing of this kind (%Ln record(s)).", nullptr, count);
}

Result<Done> BlueskySource::eachExtra(const RowVisitor<SourceExtra>& visit) {
  for (const Collection& collection : std::as_const(m_collections)) {
    if (QByteArrayList{profiles, posts, reposts, likes, follows}.contains(collection.name)) continue;
    ROOST_TRY(goOn,
              visit({.table = QString::fromLatin1(collection.name), .id = {}, .reason = extraReason(collection)}));
    if (!*goOn) return Done{};
  }
  const std::initializer_list<std::tuple<const char*, qint64, QString>> unreadable{
      {follows, m_unreadableFollows,
       tr("It isn’t known who was followed (%Ln record(s)).", nullptr, inInt(m_unreadableFollows))},
      {likes, m_unreadableLikes,
       tr("It isn’t known what was liked (%Ln record(s)).", nullptr, inInt(m_unreadableLikes))}};
  for (const auto& [table, count, reason] : unreadable) {
    if (count == 0) continue;
    ROOST_TRY(goOn, visit({.table = QString::fromLatin1(table), .id = {}, .reason = reason}));
    if (!*goOn) break;
  }
  return Done{};
}

}  // namespace roost
