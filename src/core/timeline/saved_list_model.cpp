#include "core/timeline/saved_list_model.h"

#include <QUrl>

#include "core/timeline/post_columns.h"

namespace roost {
namespace {

/// The columns of saved_posts.sql after those of the post.
enum SavedColumn { SavedAtColumn = PostColumnCount, EntryColumn, NoteColumn, AddressColumn, NoTimeColumn };

}  // namespace

int SavedListModel::showSaved(UserId viewer, const PageKey& at) {
  return showSource(viewer,
                    {.query = "saved_posts",
                     .bindings = {{":viewer", viewer}},
                     .positionColumn = SavedAtColumn,
                     .idColumn = EntryColumn,
                     .start = PageSource::largest(),
                     .end = PageSource::smallest()},
                    at);
}

Post SavedListModel::postAt(int row) const {
  Post post = PostListModel::postAt(row);
  post.savedEntry = value(row, EntryColumn).toLongLong();
  post.savedNote = value(row, NoteColumn).toString();
  const QString address = value(row, AddressColumn).toString();
  if (address.isEmpty()) return post;
  post.savedAddress = address;
  post.body = post.savedNote.isEmpty() ? address : post.savedNote;
  post.createdAt = value(row, NoTimeColumn).toBool() ? 0 : value(row, SavedAtColumn).toLongLong();
  const QString host = QUrl(address).host();
  post.authorName = host.isEmpty() ? address : host;
  return post;
}

}  // namespace roost
