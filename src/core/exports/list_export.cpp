#include "core/exports/list_export.h"

#include <algorithm>

#include "core/exports/json_line.h"
#include "core/search/search_list_model.h"
#include "core/storage/id_list.h"
#include "core/storage/read_rows.h"
#include "core/users/mutes.h"
#include "core/users/user_list_model.h"
#include "core/users/users.h"

namespace roost {
namespace {

/// A command has nothing to do while it waits for a page.
constexpr std::chrono::hours endlessPatience{24 * 365};

/// Nothing is read out.
constexpr auto sayNothing = [](const auto&) { return QString(); };

/// The position last, as it can be a text.
QString cursorOf(const PageKey& key) { return QString::number(key.id) + u':' + key.position.toString(); }

std::optional<PageKey> keyOf(const QString& cursor, ListRequest::List list) {
  const qsizetype colon = cursor.indexOf(u':');
  if (colon < 0) return std::nullopt;
  bool isNumber = false;
  const qint64 id = cursor.first(colon).toLongLong(&isNumber);
  if (!isNumber) return std::nullopt;
  const QString position = cursor.sliced(colon + 1);
  if (list == ListRequest::Users) return PageKey{position, id};
  const qint64 instant = position.toLongLong(&isNumber);
  if (!isNumber) return std::nullopt;
  return PageKey{instant, id};
}

Result<QHash<PostId, QString>> addressesAmong(Store& store, const QSet<PostId>& posts) {
  QHash<PostId, QString> addresses;
  ROOST_CHECK(forEachRow(store.read("addresses_among", {{":posts", idList(posts)}}),
                         [&addresses](const Rows& row) { addresses.insert(row.integer(0), row.text(1)); }));
  return addresses;
}

QByteArray lineOf(const Post& post, const QString& address, const QString& cursor) {
  return JsonLine()
      .add("id", post.id)
      .add("author", post.authorUsername)
      .add("author_name", post.authorName)
      .addTime("time", post.createdAt)
      .add("body", post.body)
      .add("reply_to", post.replyTo == noPost ? QVariant() : QVariant(post.replyTo))
      .addOrNull("reply_to_author", post.repliedAuthorUsername)
      .add("replies", post.replyCount)
      .add("pictures", static_cast<qint64>(post.pictures.size()))
      .addOrNull("content_warning", post.details.contentWarning)
      .addOrNull("reposted_from", post.details.repostedFrom)
      .addTime("edited", post.details.editedAt)
      .addOrNull("address", address)
      .add("cursor", cursor)
      .bytes();
}

QByteArray lineOf(const User& user, const QString& cursor) {
  return JsonLine()
      .add("id", user.id)
      .add("username", user.username)
      .add("name", user.name())
      .add("about_me", user.aboutMe)
      .addTime("created", user.createdAt)
      .addTime("last_seen", user.lastSeen)
      .add("followers", user.followerCount)
      .add("following", user.followingCount)
      .add("posts", user.postCount)
      .addTime("last_post", user.lastPostAt)
      .add("cursor", cursor)
      .bytes();
}

}  // namespace

Result<Done> ListExport::write(const ListRequest& request) {
  switch (request.list) {
    case ListRequest::Timeline:
      return writeTimeline(request);
    case ListRequest::Posts:
      return writePosts(request);
    case ListRequest::Search:
      return writeFound(request);
    case ListRequest::Users:
      break;
  }
  return writeUsers(request);
}

Result<UserId> ListExport::userNamed(const QString& username) {
  ROOST_TRY(user, Users(m_store, m_clock).findByUsername(noUser, username));
  return user->id;
}

Result<Done> ListExport::put(const QByteArray& line) {
  if (m_out.write(line) == line.size()) return Done{};
  return Error{ErrorCode::DiskFull, tr("The list can’t be written: %1").arg(m_out.errorString()), {}};
}

Result<Done> ListExport::writeTimeline(const ListRequest& request) {
  ROOST_TRY(viewer, userNamed(request.what));
  ROOST_TRY(mutes, Mutes(m_store, m_clock).inEffect(*viewer));
  const TimelineFilter filter{.mutesAt = mutes->anybody ? std::optional(m_clock()) : std::nullopt};
  PostListModel model(m_store, sayNothing);
  model.showTimeline(*viewer, {}, [filter] { return filter; });
  return writePostsOf(model, request);
}

Result<Done> ListExport::writePosts(const ListRequest& request) {
  ROOST_TRY(author, userNamed(request.what));
  PostListModel model(m_store, sayNothing);
  model.showPostsBy(noUser, *author);
  return writePostsOf(model, request);
}

Result<Done> ListExport::writeFound(const ListRequest& request) {
  UserId viewer = noUser;
  if (!request.viewer.isEmpty()) {
    ROOST_TRY(found, userNamed(request.viewer));
    viewer = *found;
  }
  const SearchQuery query = parseSearch(request.what);
  if (query.onlyMessages) return invalidInput(tr("Messages can only be searched in the window."));
  if ((query.onlySaved || query.noSaved) && viewer == noUser)
    return invalidInput(tr("in:saved needs --user, as everyone has their own list."));
  ROOST_TRY(tokenizer, SearchTokenizer::inUse(m_store));
  Users users(m_store, m_clock);
  ROOST_TRY(resolved, resolveSearch(query, **tokenizer, users, viewer));
  // A script would take an incomplete search for a complete one.
  if (!resolved->slips.isEmpty()) return invalidInput(resolved->slips.join(u' '));
  if (!query.isAnswerable() || !resolved->search.isAnswerable())
    return invalidInput(tr("There is nothing to search for. Give a word, a #tag, a @name, or from:name."));
  SearchListModel model(m_store, sayNothing, endlessPatience);
  model.showFound(viewer, resolved->search);
  return writePostsOf(model, request);
}

Result<Done> ListExport::writePostsOf(PostListModel& model, const ListRequest& request) {
  return writeAll(model, request, [&](int first, int end) -> Result<Done> {
    QSet<PostId> ids;
    for (int row = first; row < end; ++row) ids.insert(model.postAt(row).id);
    ROOST_TRY(addresses, addressesAmong(m_store, ids));
    for (int row = first; row < end; ++row) {
      const Post post = model.postAt(row);
      ROOST_CHECK(put(lineOf(post, addresses->value(post.id), cursorOf(model.keyAt(row)))));
    }
    return Done{};
  });
}

Result<Done> ListExport::writeUsers(const ListRequest& request) {
  UserListModel model(m_store, sayNothing);
  model.showPeople(noUser, UserOrder::Name);
  return writeAll(model, request, [&](int first, int end) -> Result<Done> {
    for (int row = first; row < end; ++row) ROOST_CHECK(put(lineOf(model.userAt(row), cursorOf(model.keyAt(row)))));
    return Done{};
  });
}

Result<Done> ListExport::writeAll(PagedListModel& model, const ListRequest& request, const WriteRows& writeRows) {
  std::optional<Error> error;
  QObject::connect(&model, &PagedListModel::failed, &model, [&error](const Error& failure) { error = failure; });
  // The caller has already read the first page.
  if (model.hasFailed()) model.reload();
  if (!request.before.isEmpty()) {
    const auto key = keyOf(request.before, request.list);
    if (!key)
      return invalidInput(tr("“%1” is no cursor. --before takes the field “cursor” of a row.").arg(request.before));
    model.reloadAfter(*key);
  }
  qint64 left = request.limit;
  for (int first = 0; !error;) {
    const int end = first + static_cast<int>(std::min<qint64>(left, model.rowCount() - first));
    ROOST_CHECK(writeRows(first, end));
    left -= end - first;
    if (left == 0 || !model.canFetchMore({})) break;
    // Lets go of the rows that have been written.
    model.keepNear(model.rowCount() - 1, model.rowCount() - 1);
    first = model.rowCount();
    model.fetchMore({});
  }
  if (error) return *error;
  return Done{};
}

}  // namespace roost
