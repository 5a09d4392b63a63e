#include "core/timeline/conversation_list_model.h"

#include <algorithm>

#include "core/storage/id_list.h"
#include "core/storage/read_rows.h"
#include "core/timeline/post_columns.h"

namespace roost {
namespace {

/// The columns after those of the post.
enum RowColumn { PathColumn = PostColumnCount, KindColumn, LevelColumn, HiddenColumn, ColumnCount };

constexpr qint64 least = std::numeric_limits<qint64>::min(), most = std::numeric_limits<qint64>::max();
constexpr int mostBeforeReply = 200;  // Replies that are shown so that the one after them is.
constexpr qint64 below = 1;           // The first number in the path of a reply.

/// There is one such row at most, above all others.
constexpr qint64 deletedId = least;

QVariant pathValue(const QList<qint64>& path) { return QVariant::fromValue(path); }

void addRow(RowPage& page, std::span<const QVariant> post, const QList<qint64>& path, const ConversationRow& row) {
  const auto first = page.values.insert(page.values.end(), post.begin(), post.begin() + PostColumnCount);
  if (row.kind == ConversationRow::Deleted) {
    *first = deletedId;
  } else if (row.kind != ConversationRow::Post) {
    // Beside the post, whose id is positive, there is one such row at most.
    *first = -row.parent;
    *(first + BodyColumn) = QString();
  }
  for (const QVariant& value : {pathValue(path), QVariant(row.kind), QVariant(row.level), QVariant(row.hidden)})
    page.values.push_back(value);
}

std::span<const QVariant> rowIn(const RowPage& page, int row, bool isReversed) {
  return page.row(isReversed ? page.count() - 1 - row : row);
}

int likelyRows(std::span<const QVariant> reply, int shown) {
  return 1 + static_cast<int>(std::min<qint64>(reply[ReplyCountColumn].toLongLong(), shown));
}

}  // namespace

ConversationListModel::ConversationListModel(Store& store, Speak speak)
    : PostListModel(store, [](const Post&) { return QString(); }), m_speak(std::move(speak)), m_ancestors(store) {}

int ConversationListModel::showConversation(UserId viewer, PostId post, const PageKey& at) {
  m_opened = post;
  return showSource(viewer,
                    {.query = "replies_to_post",
                     .isAscending = true,
                     .bindings = {},
                     .positionColumn = PathColumn,
                     .idColumn = PostIdColumn,
                     .start = {pathValue({least}), least},
                     .end = {pathValue({most}), most}},
                    at);
}

PageKey ConversationListModel::openedKey() const { return {pathValue({0}), m_opened}; }

void ConversationListModel::aboutToReadAnew() {
  PostListModel::aboutToReadAnew();
  m_openedValues.reset();
  m_ancestors.startAt(m_opened);
}

Result<PagedListModel::Page> ConversationListModel::read(Direction direction, const PageKey& key, int limit) {
  Page page;
  page.columns = ColumnCount;
  if (!m_openedValues) {
    ROOST_TRY(found, readPosts({m_opened}));
    m_openedValues = found->value(m_opened);
  }
  if (m_openedValues->empty()) return page;
  const auto from = key.position.value<Path>();
  const auto addOpened = [&] {
    if (page.count() < limit) addRow(page, *m_openedValues, {0}, {.kind = ConversationRow::Post});
  };
  if (direction == Direction::After) {
    if (from < Path{-1}) ROOST_CHECK(addAncestors(page, direction, from.constFirst(), limit));
    if (from < Path{0}) addOpened();
    ROOST_CHECK(addReplies(page, direction, from, limit));
  } else {
    if (from > Path{below}) ROOST_CHECK(addReplies(page, direction, from, limit));
    if (from > Path{0}) addOpened();
    ROOST_CHECK(addAncestors(page, direction, std::min<qint64>(from.constFirst(), 0), limit));
  }
  return page;
}

Result<QHash<PostId, ConversationListModel::Values>> ConversationListModel::readPosts(const QList<PostId>& posts) {
  QHash<PostId, Values> found;
  if (posts.isEmpty()) return found;
  const QSet<PostId> ids(posts.cbegin(), posts.cend());
  ROOST_CHECK(forEachRow(m_store.read("posts_by_ids", {{":posts", idList(ids)}}), [&](const Rows& row) {
    Values values;
    for (int column = 0; column < PostColumnCount; ++column) values.push_back(row.value(column));
    found.insert(row.integer(PostIdColumn), values);
  }));
  return found;
}

Result<QHash<PostId, RowPage>> ConversationListModel::readFirstReplies(const QSet<PostId>& posts) {
  QHash<PostId, Page> replies;
  if (posts.isEmpty()) return replies;
  // One more than is shown tells whether there are more.
  const Bindings bindings{{":posts", idList(posts)}, {":most", firstReplies + 1}};
  ROOST_CHECK(forEachRow(m_store.read("first_replies", bindings), [&](const Rows& row) {
    Page& page = replies[row.integer(ReplyToColumn)];
    page.columns = PostColumnCount;
    for (int column = 0; column < PostColumnCount; ++column) page.values.push_back(row.value(column));
  }));
  return replies;
}

Result<Done> ConversationListModel::addAncestors(Page& page, Direction direction, qint64 from, int limit) {
  const qsizetype room = limit - page.count();
  if (room <= 0) return Done{};
  const bool isUpward = direction == Direction::Before;
  // Distances from the opened post.
  qsizetype nearest = 0, farthest = 0;
  if (isUpward) {
    nearest = 1 - from;
    farthest = nearest + room - 1;
    ROOST_CHECK(m_ancestors.find(farthest));
    farthest = std::min(farthest, m_ancestors.ids().size());
  } else {
    ROOST_CHECK(from == least ? m_ancestors.findAll() : m_ancestors.find(-from));
    farthest = std::min(from == least ? m_ancestors.ids().size() : -from - 1, m_ancestors.ids().size());
    nearest = std::max<qsizetype>(1, farthest - room + 1);
  }
  if (farthest < nearest) return Done{};
  const QList<PostId> ids = m_ancestors.ids().sliced(nearest - 1, farthest - nearest + 1);
  ROOST_TRY(posts, readPosts(ids));
  static const Values nothing(PostColumnCount);
  for (qsizetype step = 0; step < ids.size(); ++step) {
    const qsizetype at = isUpward ? step : ids.size() - 1 - step;
    const auto post = posts->constFind(ids[at]);
    const bool isThere = post != posts->cend();
    addRow(page, isThere ? *post : nothing, {-(nearest + at)},
           {.kind = isThere ? ConversationRow::Post : ConversationRow::Deleted, .level = -1});
  }
  return Done{};
}

Result<Done> ConversationListModel::addReplies(Page& page, Direction direction, const Path& from, int limit) {
  const bool isReversed = direction == Direction::Before;
  PageKey beyond = isReversed ? PageSource::largest() : PageSource::smallest();
  if (from.constFirst() == below && from.size() >= 3) {
    ROOST_CHECK(addRestOfBranch(page, direction, from));
    beyond = {from[1], from[2]};
  }
  while (page.count() < limit) {
    ROOST_TRY(replies, readBy(directed("replies_to_post", direction), {{":post", m_opened}}, beyond, limit));
    // As many as fill the page with the rows below them.
    int taken = 0;
    QSet<PostId> answered;
    for (int rows = page.count(); taken < replies->count() && rows < limit; ++taken) {
      const auto reply = replies->row(taken);
      const PostId id = reply[PostIdColumn].toLongLong();
      if (reply[ReplyCountColumn].toLongLong() > 0 && shownOf(id, 1) == firstReplies) answered.insert(id);
      rows += likelyRows(reply, shownOf(id, 1));
    }
    ROOST_TRY(firstOf, readFirstReplies(answered));
    for (int row = 0; row < taken; ++row) {
      const auto reply = replies->row(row);
      const qint64 createdAt = reply[CreatedAtColumn].toLongLong(), id = reply[PostIdColumn].toLongLong();
      beyond = {createdAt, id};
      Page branch;
      branch.columns = ColumnCount;
      ROOST_CHECK(addBranch(branch, reply, {below, createdAt, id}, *firstOf));
      for (int at = 0; at < branch.count(); ++at) {
        const auto values = rowIn(branch, at, isReversed);
        page.values.insert(page.values.end(), values.begin(), values.end());
      }
    }
    if (taken == replies->count() && taken < limit) break;
  }
  return Done{};
}

Result<Done> ConversationListModel::addRestOfBranch(Page& page, Direction direction, const Path& from) {
  const bool isReversed = direction == Direction::Before;
  ROOST_TRY(found, readPosts({from[2]}));
  const auto reply = found->constFind(from[2]);
  if (reply == found->cend() || (*reply)[ReplyToColumn].toLongLong() != m_opened) return Done{};
  ROOST_TRY(firstOf, readFirstReplies({from[2]}));
  Page branch;
  branch.columns = ColumnCount;
  ROOST_CHECK(addBranch(branch, *reply, from.first(3), *firstOf));
  for (int at = 0; at < branch.count(); ++at) {
    const auto values = rowIn(branch, at, isReversed);
    const auto path = values[PathColumn].value<Path>();
    if (isReversed ? path < from : path > from) page.values.insert(page.values.end(), values.begin(), values.end());
  }
  return Done{};
}

Result<Done> ConversationListModel::addBranch(Page& branch, std::span<const QVariant> post, const Path& path,
                                              const QHash<PostId, Page>& firstOf) {
  const int level = static_cast<int>(path.size() / 2);
  const PostId id = post[PostIdColumn].toLongLong();
  // In a damaged database, a reply can be one of the posts above.
  if (m_ancestors.contains(id)) return Done{};
  m_ancestors.endBefore(id);
  addRow(branch, post, path, {.kind = ConversationRow::Post, .level = level});
  const qint64 count = post[ReplyCountColumn].toLongLong();
  if (count <= 0) return Done{};
  const auto offer = [&](ConversationRow::Kind kind, qint64 hidden) {
    addRow(branch, post, path + Path{most, most},
           {.kind = kind, .level = level + 1, .hidden = std::max<qint64>(1, hidden), .parent = id});
    return Done{};
  };
  if (level >= deepestLevel) return offer(ConversationRow::Elsewhere, count);
  const int shown = shownOf(id, level), unasked = level == 1 ? firstReplies : 0;
  if (shown == 0) return offer(ConversationRow::More, count);
  Page replies = firstOf.value(id);
  if (shown > unasked) {
    ROOST_TRY(read, readBy("replies_to_post:order=ASC", {{":post", id}}, PageSource::smallest(), shown + 1));
    replies = std::move(*read);
  }
  for (int row = 0; row < std::min(shown, replies.count()); ++row) {
    const auto reply = replies.row(row);
    const Path below = path + Path{reply[CreatedAtColumn].toLongLong(), reply[PostIdColumn].toLongLong()};
    ROOST_CHECK(addBranch(branch, reply, below, firstOf));
  }
  if (replies.count() > shown) return offer(ConversationRow::More, count - shown);
  if (replies.count() > firstReplies) return offer(ConversationRow::Fewer, 0);
  return Done{};
}

int ConversationListModel::shownOf(PostId post, int level) const {
  return std::max(level == 1 ? firstReplies : 0, m_shown.value(post));
}

ConversationRow ConversationListModel::rowAt(int row) const {
  const auto values = valuesAt(row);
  const auto kind = static_cast<ConversationRow::Kind>(values[KindColumn].toInt());
  const bool isOffer = kind != ConversationRow::Post && kind != ConversationRow::Deleted;
  return {.kind = kind,
          .level = values[LevelColumn].toInt(),
          .hidden = values[HiddenColumn].toLongLong(),
          .parent = isOffer ? -values[PostIdColumn].toLongLong() : noPost};
}

bool ConversationListModel::isPost(int row) const { return rowAt(row).kind == ConversationRow::Post; }

QVariant ConversationListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const bool isSpoken = role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && !isPost(index.row()));
  return isSpoken ? m_speak(postAt(index.row()), rowAt(index.row())) : PostListModel::data(index, role);
}

ConversationRow ConversationListModel::offerOf(int row) const {
  const ConversationRow at = rowAt(row);
  if (at.kind != ConversationRow::Post) return at.kind == ConversationRow::Deleted ? ConversationRow{} : at;
  const Post post = postAt(row);
  const int shown = shownOf(post.id, at.level), unasked = at.level == 1 ? firstReplies : 0;
  if (at.level < 1 || post.replyCount <= unasked) return {};
  ConversationRow offer{.level = at.level + 1, .parent = post.id};
  if (at.level >= deepestLevel)
    offer.kind = ConversationRow::Elsewhere, offer.hidden = post.replyCount;
  else if (post.replyCount > shown)
    offer.kind = ConversationRow::More, offer.hidden = post.replyCount - shown;
  else
    offer.kind = ConversationRow::Fewer;
  return offer;
}

void ConversationListModel::take(const ConversationRow& offer) {
  if (offer.kind == ConversationRow::More)
    m_shown.insert(offer.parent, shownOf(offer.parent, offer.level - 1) + moreReplies);
  else if (offer.kind == ConversationRow::Fewer)
    m_shown.remove(offer.parent);
}

Result<Done> ConversationListModel::showReply(PostId reply) {
  const Bindings bindings{{":post", reply}, {":limit", deepestLevel}};
  ROOST_TRY(above, readAll(m_store.read("conversation_ancestors", bindings), integerOf));
  const QList<PostId> parents = above->first(std::max<qsizetype>(0, above->indexOf(m_opened)));
  ROOST_TRY(posts, readPosts(parents));
  for (qsizetype at = 0; at < parents.size(); ++at) {
    const auto parent = posts->constFind(parents[at]);
    if (parent == posts->cend()) continue;
    const int count = (*parent)[ReplyCountColumn].toInt(), level = static_cast<int>(parents.size() - at);
    if (count > shownOf(parents[at], level) && count <= mostBeforeReply) m_shown.insert(parents[at], count);
  }
  return Done{};
}

}  // namespace roost
