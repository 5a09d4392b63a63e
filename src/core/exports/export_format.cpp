#include "core/exports/export_format.h"

namespace roost {

QStringList exportedTables() {
  return {"users",
          "posts",
          "follows",
          "mutes",
          "mentions",
          "posts_awaiting_mentions",
          "messages",
          "kept_messages",
          "message_threads",
          "notifications",
          "desktop_notifications",
          "saved_posts",
          "drafts",
          "conversation_drafts",
          "sources",
          "post_origins",
          "user_origins",
          "imported_rows",
          "imported_links",
          "imported_changes",
          "post_details",
          "post_links",
          "post_pictures",
          "draft_pictures"};
}

QList<ExportedPictures> exportedPictures() {
  return {{QLatin1String("post-pictures/"), QLatin1String("post-thumbnails/"), QLatin1String("export_picture_images"),
           QLatin1String("restore_picture_images")},
          {QLatin1String("draft-pictures/"), QLatin1String("draft-thumbnails/"), QLatin1String("export_draft_images"),
           QLatin1String("restore_draft_images")}};
}

QStringList exportedTablesOfUser() {
  QStringList tables = exportedTables();
  // These are about other people's rows, which are not in the export.
  for (const char* table :
       {"notifications", "desktop_notifications", "imported_rows", "imported_links", "imported_changes"})
    tables.removeOne(QLatin1String(table));
  return tables;
}

}  // namespace roost
