#pragma once

#include <QCoreApplication>
#include <QIODevice>

#include "core/lists/paged_list_model.h"
#include "core/storage/clock.h"
#include "core/users/user.h"

namespace roost {

class PostListModel;

/// A list that a script asks for.
struct ListRequest {
  enum List { Timeline, Posts, Search, Users };
  List list = Timeline;
  QString what = {};    ///< The username of whose timeline or posts; the words of the search.
  QString viewer = {};  ///< The username for whom a search is made; empty if for nobody.
  qint64 limit = std::numeric_limits<qint64>::max();  ///< The most rows to write.
  QString before = {};  ///< The field "cursor" of a row; the list goes on after it. Empty: from the top.
};

/// Writes the lists of the window as JSON Lines: one object a line, in UTF-8. Posts come newest first and users by
/// name. packaging/linux/roost.1.in describes the fields.
class ListExport {
  Q_DECLARE_TR_FUNCTIONS(roost::ListExport)

 public:
  ListExport(Store& store, Clock clock, QIODevice& out) : m_store(store), m_clock(std::move(clock)), m_out(out) {}

  /// Fails with NotFound when there is no such user, with InvalidInput when the cursor or the search makes no sense,
  /// with DiskFull when a row can't be written, and as reading the database does. Rows before a failure are written.
  Result<Done> write(const ListRequest& request);

 private:
  /// Writes the rows of a model from `first` up to but not including `end`.
  using WriteRows = std::function<Result<Done>(int first, int end)>;

  Result<Done> writeTimeline(const ListRequest& request);
  Result<Done> writePosts(const ListRequest& request);
  Result<Done> writeFound(const ListRequest& request);
  Result<Done> writeUsers(const ListRequest& request);
  Result<Done> writePostsOf(PostListModel& model, const ListRequest& request);
  Result<Done> writeAll(PagedListModel& model, const ListRequest& request, const WriteRows& writeRows);
  Result<UserId> userNamed(const QString& username);
  Result<Done> put(const QByteArray& line);

  Store& m_store;
  const Clock m_clock;
  QIODevice& m_out;
};

}  // namespace roost
