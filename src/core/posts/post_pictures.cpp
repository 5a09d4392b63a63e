#include "core/posts/post_pictures.h"

#include "core/storage/id_list.h"
#include "core/storage/read_rows.h"
#include "core/text/text.h"

namespace roost {

Result<QHash<PostId, QList<PostPicture>>> PostPictures::among(const QSet<PostId>& posts) {
  QHash<PostId, QList<PostPicture>> found;
  if (posts.isEmpty()) return found;
  ROOST_CHECK(forEachRow(m_store.read("pictures_among", {{":posts", idList(posts)}}), [&](const Rows& row) {
    found[row.integer(0)].append({.id = row.integer(1),
                                  .width = static_cast<int>(row.integer(2)),
                                  .height = static_cast<int>(row.integer(3)),
                                  .name = row.text(4),
                                  .description = row.text(5)});
  }));
  return found;
}

Result<QByteArray> PostPictures::read(const QString& query, PictureId picture) {
  ROOST_TRY(bytes, readOne(m_store.read(query, {{":key", picture}}),
                           [](const Rows& row) { return row.value(0).toByteArray(); }));
  return bytes->value_or(QByteArray());
}

Result<QByteArray> PostPictures::thumbnail(PictureId picture) {
  return read("value:value=thumbnail,table=picture_images,column=picture_id", picture);
}

Result<QByteArray> PostPictures::image(PictureId picture) {
  return read("value:value=image,table=picture_images,column=picture_id", picture);
}

Result<Done> PostPictures::check(const QList<NewPicture>& pictures) {
  if (pictures.size() > mostInNewPost)
    return invalidInput(tr("A post can have up to %Ln picture(s).", nullptr, mostInNewPost));
  for (const NewPicture& picture : pictures)
    if (const auto length = characterCount(tidied(picture.description)); length > maxDescriptionLength)
      return invalidInput(tr("A picture’s description is %Ln character(s) too long.", nullptr,
                             static_cast<int>(length - maxDescriptionLength)));
  return Done{};
}

Result<Done> PostPictures::add(PostId post, const QList<NewPicture>& pictures) {
  for (qsizetype position = 0; position < pictures.size(); ++position) {
    const NewPicture& picture = pictures[position];
    ROOST_TRY(id, m_store.insert("put_post_picture", {{":id", QVariant()},
                                                      {":post", post},
                                                      {":position", position},
                                                      {":width", picture.stored.width},
                                                      {":height", picture.stored.height},
                                                      {":name", picture.name},
                                                      {":description", tidied(picture.description)}}));
    ROOST_CHECK(
        m_store.write("put_picture_image",
                      {{":id", *id}, {":thumbnail", picture.stored.thumbnail}, {":image", picture.stored.image}}));
  }
  return Done{};
}

}  // namespace roost
