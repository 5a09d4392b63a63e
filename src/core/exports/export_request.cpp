#include "core/exports/export_request.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/exports/database_export.h"
#include "core/exports/html_page.h"
#include "core/exports/simple_exports.h"

namespace roost {

QString ExportRequest::endingOf(Kind kind) {
  switch (kind) {
    case Database:
    case OwnData:
      return QStringLiteral("zip");
    case PostsPage:
    case Conversation:
      return QStringLiteral("html");
    case PostsJson:
      return QStringLiteral("json");
    case FollowsCsv:
      break;
  }
  return QStringLiteral("csv");
}

Result<Done> runExport(Store& store, const ExportRequest& request, const QString& file, const Clock& clock,
                       const ExportProgress& progress) {
  if (QFileInfo(file) == QFileInfo(store.file()))
    return invalidInput(QCoreApplication::translate(
        "ExportRequest", "The export would replace the database itself. Choose another file name."));
  switch (request.kind) {
    case ExportRequest::Database:
      return exportDatabase(store, {.withPasswords = request.withPasswords}, file, clock, progress);
    case ExportRequest::OwnData:
      return exportDatabase(store, {.user = request.user}, file, clock, progress);
    case ExportRequest::PostsPage:
      return HtmlPage::exportPosts(store, request.user, file, progress);
    case ExportRequest::Conversation:
      return HtmlPage::exportConversation(store, request.post, file, progress);
    case ExportRequest::PostsJson:
      return exportPostsJson(store, request.user, file, progress);
    case ExportRequest::FollowsCsv:
      break;
  }
  return exportFollowsCsv(store, request.user, file, progress);
}

}  // namespace roost
