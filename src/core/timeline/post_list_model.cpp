#include "core/timeline/post_list_model.h"

#include <algorithm>

#include "core/storage/id_list.h"
#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"
#include "core/timeline/post_columns.h"

namespace roost {
namespace {

/// If there are more authors than this, those without a loaded row are dropped.
constexpr int mostAuthors = 1'000;
/// The same for posts with pictures.
constexpr int mostWithPictures = 1'000;
/// And for posts with details.
constexpr int mostWithDetails = 1'000;

/// Adds those whose names a row shows: its author and, for a reply, the author of the post that it answers.
void addAuthors(std::span<const QVariant> row, QSet<UserId>& authors) {
  authors.insert(row[AuthorIdColumn].toLongLong());
  if (const UserId replied = row[RepliedAuthorColumn].toLongLong(); replied != noUser) authors.insert(replied);
}

}  // namespace

PostListModel::PostListModel(Store& store, std::function<QString(const Post&)> speak,
                             std::chrono::milliseconds patience)
    : PagedListModel(store),
      m_speak(std::move(speak)),
      m_authors(store),
      m_patience(patience),
      m_longReader(store.file(), readRowPage) {
  connect(&m_longReader, &PageReader::answered, this, [this] { goOn(); });
}

int PostListModel::show(UserId viewer, const QString& query, const Bindings& bindings, const PageKey& at) {
  return showSource(viewer,
                    {.query = query,
                     .bindings = bindings,
                     .positionColumn = CreatedAtColumn,
                     .idColumn = PostIdColumn,
                     .start = PageSource::largest(),
                     .end = PageSource::smallest()},
                    at);
}

int PostListModel::showSource(UserId viewer, PageSource source, const PageKey& at) {
  if (viewer != std::exchange(m_viewer, viewer)) {
    m_pace = {};
    m_saved.clear();
  }
  return setSource(std::move(source), at);
}

void PostListModel::aboutToReadAnew() {
  m_authors.beginAnew();
  const auto hasSaved = anyRow(m_store.read("any_saved", {{":viewer", m_viewer}}));
  m_hasSaved = !hasSaved || *hasSaved;
  if (!m_hasSaved) m_saved.clear();
  const auto hasDetails = anyRow(m_store.read("any:table=post_details"));
  m_hasDetails = !hasDetails || *hasDetails;
  m_details.clear();
  // What is going on has asked for a page with the filter of then.
  if (!isGoingOn()) m_filter = m_isTimeline && m_askFilter ? m_askFilter() : TimelineFilter{};
}

std::optional<double> PostListModel::fractionOf(const PageKey& key) {
  const auto ends = bounds();
  if (!ends || !key.isValid()) return std::nullopt;
  const double newest = ends->first.position.toDouble(), oldest = ends->second.position.toDouble();
  if (newest <= oldest) return std::nullopt;
  return std::clamp((newest - key.position.toDouble()) / (newest - oldest), 0.0, 1.0);
}

PageKey PostListModel::keyAtFraction(double fraction) {
  const auto ends = bounds();
  if (!ends) return {};
  const double newest = ends->first.position.toDouble(), oldest = ends->second.position.toDouble();
  const double position = newest - (newest - oldest) * std::clamp(fraction, 0.0, 1.0);
  // The largest qint64 has no exact double. It is rounded up, and converting that back would overflow.
  if (position >= static_cast<double>(std::numeric_limits<qint64>::max())) return PageSource::largest();
  return {static_cast<qint64>(position), std::numeric_limits<qint64>::max()};
}

int PostListModel::showTimeline(UserId viewer, const PageKey& at, std::function<TimelineFilter()> filter) {
  m_isTimeline = true;
  m_askFilter = std::move(filter);
  return show(viewer, "timeline", {{":viewer", viewer}}, at);
}

int PostListModel::showPostsBy(UserId viewer, UserId author, Replies replies, const PageKey& at) {
  m_isTimeline = false;
  m_skipsReplies = replies == Replies::Hidden;
  return show(viewer, m_skipsReplies ? "posts_by_author:only=reply_to_author IS NULL AND" : "posts_by_author:only=",
              {{":author", author}}, at);
}

int PostListModel::showAllPosts(UserId viewer, const PageKey& at) {
  m_isTimeline = m_skipsReplies = false;
  return show(viewer, "all_posts", {}, at);
}

Result<PagedListModel::Page> PostListModel::read(Direction direction, const PageKey& key, int limit) {
  if (m_skipsReplies && !m_isTimeline)
    return readHereOrThrough(m_longReader, queryFor(direction), bindingsFor(key, limit), m_patience);
  if (!m_isTimeline) return PagedListModel::read(direction, key, limit);
  auto page = readTimeline(direction, key, limit);
  // Pages of other sizes are read to count rows or to find the ends of the list.
  if (page && limit == pageSize) learnPace(direction, key, *page);
  return page;
}

Result<PagedListModel::Page> PostListModel::readTimeline(Direction direction, const PageKey& key, int limit) {
  if (!m_pace.isGuessed()) guessPace();
  if (!m_pace.isKnownAt(key.position.toLongLong())) m_recentPays = true;
  if (m_pace.followsMany() && m_recentPays) {
    auto page = readFiltered("timeline_recent", direction, {}, key, limit);
    m_recentPays = page && page->count() == limit;
    if (m_recentPays) return page;
  }
  if (auto page = readWithinReach(direction, key, limit)) return std::move(*page);
  auto page = readFiltered("timeline", direction, {}, key, limit);
  if (!m_filter.hidesReplies || !page || page->count() == limit) return page;
  const auto [query, more] = filtered("timeline:to_the_end=", direction);
  return readHereOrThrough(m_longReader, query, bindingsFor(key, limit) + more, m_patience);
}

std::pair<QString, Bindings> PostListModel::filtered(const QString& query, Direction direction) const {
  QString result = query;
  Bindings bindings;
  if (m_filter.mutesAt) {
    result = withArgument(result, "mutes", {});
    bindings.append({":now", *m_filter.mutesAt});
  }
  if (m_filter.hidesReplies) result = withArgument(result, "hides_replies", {});
  return {directed(result, direction), bindings};
}

Result<PagedListModel::Page> PostListModel::readFiltered(const QString& query, Direction direction,
                                                         const Bindings& more, const PageKey& key, int limit) {
  const auto [name, bindings] = filtered(query, direction);
  return readBy(name, more + bindings, key, limit);
}

void PostListModel::learnPace(Direction direction, const PageKey& key, const Page& page) {
  const bool older = direction == Direction::After;
  const int rows = page.count();
  const qint64 position = key.position.toLongLong();
  if (older && rows < pageSize) m_pace.learnOldest(rows > 0 ? createdAtIn(page, rows - 1) : position);
  if (rows < 2) return;
  // In both directions the row nearest to the key comes first.
  m_pace.learn({.older = older,
                .position = position,
                .nearest = createdAtIn(page, 0),
                .middle = createdAtIn(page, rows / 2),
                .farthest = createdAtIn(page, rows - 1),
                .rows = rows});
}

qint64 PostListModel::createdAtIn(const Page& page, int row) { return page.row(row)[CreatedAtColumn].toLongLong(); }

std::optional<PagedListModel::Page> PostListModel::readWithinReach(Direction direction, const PageKey& key, int limit) {
  const bool older = direction == Direction::After;
  const qint64 position = key.position.toLongLong();
  // If the reach was too short, the number of posts within it gives a better one.
  for (int turn = 0; turn < 2; ++turn) {
    const auto reach = older ? m_pace.reachOlder(position, limit) : m_pace.reachNewer(position, limit);
    if (!reach) return std::nullopt;
    auto page = readFiltered("timeline_window", direction, {{":reach", *reach}}, key, limit);
    if (!page || page->count() > limit) return std::nullopt;
    const bool isWhole = TimelinePace::isWithoutEnd(*reach) && (page->count() > 0 || !m_filter.hidesReplies);
    if (page->count() == limit || isWhole) return std::move(*page);
    if (page->count() == 0) return std::nullopt;
    m_pace.correct(older, position, *reach, page->count());
  }
  return std::nullopt;
}

void PostListModel::guessPace() {
  auto rows = m_store.read("timeline_pace", {{":viewer", m_viewer}});
  if (!rows || !rows->next()) return m_pace.guess(0, 0, std::nullopt);
  const QVariant newest = rows->value(2);
  m_pace.guess(rows->integer(0), rows->value(1).toDouble(),
               newest.isNull() ? std::nullopt : std::optional(newest.toLongLong()));
}

Result<Done> PostListModel::complete(const Page& page) {
  QSet<UserId> authors;
  for (int row = 0; row < page.count(); ++row) addAuthors(page.row(row), authors);
  if (m_authors.count() > mostAuthors) {
    QSet<UserId> shown = authors;
    for (int row = 0; row < rowCount(); ++row) addAuthors(valuesAt(row), shown);
    m_authors.keepOnly(shown);
  }
  ROOST_CHECK(readSaved(page));
  ROOST_CHECK(readPictures(page));
  ROOST_CHECK(readDetails(page));
  return m_authors.readMissing(m_viewer, authors);
}

Result<Done> PostListModel::readSaved(const Page& page) {
  if (!m_hasSaved) return Done{};
  QSet<PostId> posts;
  for (int row = 0; row < page.count(); ++row)
    if (const PostId post = page.row(row)[PostIdColumn].toLongLong(); post != noPost) posts.insert(post);
  m_saved.removeIf([&](const auto& saved) { return posts.contains(saved.key()); });
  return forEachRow(m_store.read("saved_among", {{":viewer", m_viewer}, {":posts", idList(posts)}}),
                    [this](const Rows& row) { m_saved.insert(row.integer(0), row.integer(1)); });
}

Result<Done> PostListModel::readPictures(const Page& page) {
  QSet<PostId> posts;
  for (int row = 0; row < page.count(); ++row)
    if (page.row(row)[PictureCountColumn].toLongLong() > 0) posts.insert(page.row(row)[PostIdColumn].toLongLong());
  if (posts.isEmpty()) return Done{};
  if (m_pictures.size() > mostWithPictures) {
    QSet<PostId> shown;
    for (int row = 0; row < rowCount(); ++row) shown.insert(valuesAt(row)[PostIdColumn].toLongLong());
    m_pictures.removeIf([&](const auto& entry) { return !shown.contains(entry.key()); });
  }
  ROOST_TRY(found, PostPictures(m_store).among(posts));
  m_pictures.insert(*found);
  return Done{};
}

Result<Done> PostListModel::readDetails(const Page& page) {
  if (!m_hasDetails) return Done{};
  QSet<PostId> posts;
  for (int row = 0; row < page.count(); ++row) posts.insert(page.row(row)[PostIdColumn].toLongLong());
  if (m_details.size() > mostWithDetails) {
    QSet<PostId> shown;
    for (int row = 0; row < rowCount(); ++row) shown.insert(valuesAt(row)[PostIdColumn].toLongLong());
    m_details.removeIf([&](const auto& entry) { return !shown.contains(entry.key()); });
  }
  ROOST_TRY(found, postDetailsAmong(m_store, posts));
  m_details.insert(*found);
  return Done{};
}

Post PostListModel::postAt(int row) const {
  const auto values = valuesAt(row);
  const UserId authorId = values[AuthorIdColumn].toLongLong();
  const UserId repliedId = values[RepliedAuthorColumn].toLongLong();
  const PostAuthors::Author author = m_authors.author(authorId);
  const PostAuthors::Author replied = repliedId != noUser ? m_authors.author(repliedId) : PostAuthors::Author{};
  return {
      .id = values[PostIdColumn].toLongLong(),
      .authorId = authorId,
      .createdAt = values[CreatedAtColumn].toLongLong(),
      .body = values[BodyColumn].toString(),
      .authorUsername = author.username,
      .authorName = author.name,
      .authorAvatarDigest = author.avatarDigest,
      .authorFollowedByViewer = author.followedByViewer,
      .authorPictureVersion = author.pictureVersion,
      .replyTo = values[ReplyToColumn].toLongLong(),
      .repliedAuthor = repliedId,
      .repliedAuthorUsername = replied.username,
      .repliedAuthorName = replied.name,
      .replyCount = values[ReplyCountColumn].toLongLong(),
      .savedEntry = m_saved.value(values[PostIdColumn].toLongLong()),
      .pictures = values[PictureCountColumn].toLongLong() > 0 ? m_pictures.value(values[PostIdColumn].toLongLong())
                                                              : QList<PostPicture>(),
      .details = m_details.isEmpty() ? PostDetails() : m_details.value(values[PostIdColumn].toLongLong()),
  };
}

QVariant PostListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return postAt(index.row()).body;
    case Qt::AccessibleTextRole:
      return m_speak(postAt(index.row()));
    case PostRole:
      return QVariant::fromValue(postAt(index.row()));
    default:
      return {};
  }
}

int PostListModel::countOfOthersBefore(const PageKey& key, int most) {
  return countBefore(
      key, most, [this](std::span<const QVariant> values) { return values[AuthorIdColumn].toLongLong() != m_viewer; });
}

void PostListModel::setAuthorFollowed(UserId author, bool followed) {
  m_authors.setFollowed(author, followed);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PostListModel::setSaved(PostId post, SavedId entry) {
  if (m_saved.value(post) == entry) return;
  if (entry == 0)
    m_saved.remove(post);
  else
    m_saved.insert(post, entry);
  m_hasSaved = m_hasSaved || entry != 0;
  if (const int row = rowOfPost(post); row >= 0) Q_EMIT dataChanged(index(row), index(row));
}

int PostListModel::rowOfPost(PostId post) const {
  for (int row = 0; row < rowCount(); ++row)
    if (value(row, PostIdColumn).toLongLong() == post) return row;
  return -1;
}

}  // namespace roost
