#include "core/recovery/picture_recovery.h"

namespace roost {

Result<Done> PictureRecovery::addRows() {
  ROOST_TRY(whole, m_reader.copy("damaged_post_pictures", "recover_post_picture"));
  m_isWhole = *whole;
  ROOST_CHECK(images());
  ROOST_CHECK(drafts());
  return complete();
}

Result<Done> PictureRecovery::images() {
  ROOST_TRY(whole, m_reader.each("damaged_picture_images", [this](const DamagedRows& row) -> Result<Done> {
    ROOST_CHECK(m_store.write(
        "recover_picture_image",
        {{":picture", row.key()}, {":thumbnail", row.value(1).toByteArray()}, {":image", row.value(2).toByteArray()}}));
    return Done{};
  }));
  m_isWhole = m_isWhole && *whole;
  return Done{};
}

Result<Done> PictureRecovery::drafts() {
  ROOST_TRY(whole, m_reader.each("damaged_draft_pictures", [this](const DamagedRows& row) -> Result<Done> {
    ROOST_CHECK(m_store.write("recover_draft_picture", {{":id", row.key()},
                                                        {":user_id", row.integer(1)},
                                                        {":kind", row.text(2)},
                                                        {":subject_id", row.integer(3)},
                                                        {":position", row.integer(4)},
                                                        {":width", row.integer(5)},
                                                        {":height", row.integer(6)},
                                                        {":name", row.text(7)},
                                                        {":description", row.text(8)},
                                                        {":thumbnail", row.value(9).toByteArray()},
                                                        {":image", row.value(10).toByteArray()}}));
    return Done{};
  }));
  m_isWhole = m_isWhole && *whole;
  return Done{};
}

Result<Done> PictureRecovery::complete() {
  for (const char* step : {"recover_lost_images", "recover_only_pictures", "recover_picture_counts"})
    ROOST_CHECK(m_store.write(QString::fromLatin1(step)));
  return Done{};
}

}  // namespace roost
