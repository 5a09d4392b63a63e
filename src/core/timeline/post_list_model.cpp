#include "core/timeline/post_list_model.h"

#include <algorithm>

namespace roost {
namespace {

/// The columns of post_columns.sql, in that order.
enum PostColumn {
  IdColumn,
  AuthorIdColumn,
  CreatedAtColumn,
  BodyColumn,
  UsernameColumn,
  DisplayNameColumn,
  EmailColumn,
  FollowedColumn
};

}  // namespace

PostListModel::PostListModel(Store& store, std::function<QString(const Post&)> speak, QObject* parent)
    : PagedListModel(store, parent), m_speak(std::move(speak)) {
  connect(this, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_followedSince.clear(); });
}

int PostListModel::show(const QString& after, const QString& before, const Bindings& bindings, const PageKey& at) {
  return setSource({.after = after,
                    .before = before,
                    .bindings = bindings,
                    .positionColumn = CreatedAtColumn,
                    .idColumn = IdColumn,
                    .start = PageSource::largest(),
                    .end = PageSource::smallest()},
                   at);
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
  return {static_cast<qint64>(newest - (newest - oldest) * fraction), std::numeric_limits<qint64>::max()};
}

int PostListModel::showTimeline(UserId viewer, const PageKey& at) {
  return show("timeline_after", "timeline_before", {{":viewer", viewer}}, at);
}

int PostListModel::showPostsBy(UserId viewer, UserId author, const PageKey& at) {
  return show("posts_by_author_after", "posts_by_author_before", {{":viewer", viewer}, {":author", author}}, at);
}

int PostListModel::showAllPosts(UserId viewer, const PageKey& at) {
  return show("all_posts_after", "all_posts_before", {{":viewer", viewer}}, at);
}

Post PostListModel::postAt(int row) const {
  const QString username = value(row, UsernameColumn).toString();
  const QString displayName = value(row, DisplayNameColumn).toString();
  const QString email = value(row, EmailColumn).toString();
  const UserId author = value(row, AuthorIdColumn).toLongLong();
  return {
      .id = value(row, IdColumn).toLongLong(),
      .authorId = author,
      .createdAt = value(row, CreatedAtColumn).toLongLong(),
      .body = value(row, BodyColumn).toString(),
      .authorUsername = username,
      .authorName = displayName.isEmpty() ? username : displayName,
      .authorAvatarDigest = avatarDigest(email.isEmpty() ? username : email),
      .authorFollowedByViewer = m_followedSince.value(author, value(row, FollowedColumn).toBool()),
  };
}

QVariant PostListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return value(index.row(), BodyColumn);
    case Qt::AccessibleTextRole:
      return m_speak(postAt(index.row()));
    case PostRole:
      return QVariant::fromValue(postAt(index.row()));
    default:
      return {};
  }
}

void PostListModel::setAuthorFollowed(UserId author, bool followed) {
  m_followedSince.insert(author, followed);
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

}  // namespace roost
