#include "core/posts/post_parts.h"

#include "core/storage/read_rows.h"

namespace roost {
namespace {

/// Rows of one table: the query that reads them, the one that writes one of them again, and its placeholders in the
/// order of the columns that are read.
struct PartQuery {
  QString read;
  QString write;
  QStringList placeholders;
};

}  // namespace

Result<PostParts> readPostParts(Store& store, PostId post) {
  PostParts parts;
  const PartQuery queries[] = {
      {"details_of_post",
       "put_post_details",
       {":content_warning", ":audience", ":reposted_from", ":answers_key", ":answers_address", ":edited_at"}},
      {"links_of_post", "put_post_link", {":start", ":length", ":target"}}};
  for (const PartQuery& query : queries)
    ROOST_CHECK(forEachRow(store.read(query.read, {{":post", post}}), [&](const Rows& row) {
      Bindings values{{":post", post}};
      for (int column = 0; column < query.placeholders.size(); ++column)
        values.append({query.placeholders[column], row.value(column).isNull() ? QVariant() : row.value(column)});
      parts.append({query.write, values});
    }));
  ROOST_CHECK(forEachRow(store.read("pictures_of_post", {{":post", post}}), [&](const Rows& row) {
    parts.append({"put_post_picture",
                  {{":id", row.value(0)},
                   {":post", post},
                   {":position", row.value(1)},
                   {":width", row.value(2)},
                   {":height", row.value(3)},
                   {":name", row.text(4)},
                   {":description", row.text(5)}}});
    // A picture that an archive lacked has no image.
    if (row.value(7).isNull()) return;
    parts.append(
        {"put_picture_image", {{":id", row.value(0)}, {":thumbnail", row.value(6)}, {":image", row.value(7)}}});
  }));
  return parts;
}

Result<Done> writePostParts(Store& store, const PostParts& parts) {
  for (const auto& [query, values] : parts) ROOST_CHECK(store.write(query, values));
  return Done{};
}

}  // namespace roost
