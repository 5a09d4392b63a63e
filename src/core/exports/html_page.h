#pragma once

#include <QCoreApplication>

#include "core/exports/export_file.h"
#include "core/posts/post.h"
#include "core/storage/store.h"
#include "core/users/post_authors.h"

namespace roost {

/// Writes posts as one web page that needs nothing else: style and pictures are in the file, and it has no scripts.
/// Words and dates are those of the default QLocale. Posts come oldest first, and those of a conversation below what
/// they answer.
class HtmlPage {
  Q_DECLARE_TR_FUNCTIONS(roost::HtmlPage)

 public:
  // Both fail as ExportFile does, with NotFound when there is no such user or post, and when the database can't be
  // read.
  static Result<Done> exportPosts(Store& store, UserId author, const QString& file,
                                  const ExportProgress& progress = {});
  /// The whole conversation that a post belongs to.
  static Result<Done> exportConversation(Store& store, PostId post, const QString& file,
                                         const ExportProgress& progress = {});

 private:
  HtmlPage(Store& store, ExportFile& out) : m_store(store), m_out(out), m_authors(store) {}

  Result<Done> writeBeginning(const QString& title, const QByteArray& header);
  Result<Done> writePosts(const QString& query, const Bindings& bindings);
  Result<Done> writePost(const Rows& row);
  Result<Done> writePictures(PostId post);
  QByteArray headingOf(const Rows& row) const;
  QByteArray noteOn(const Rows& row) const;
  static QString timeText(qint64 msSinceEpoch);
  static QByteArray timeElement(qint64 msSinceEpoch);
  static QString datedToday();

  Store& m_store;
  ExportFile& m_out;
  PostAuthors m_authors;
  UserId m_author = noUser;  ///< Of all posts; noUser in a conversation, where each post names its own.
};

}  // namespace roost
