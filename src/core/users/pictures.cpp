#include "core/users/pictures.h"

#include <QCryptographicHash>
#include <QtEndian>

#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"

namespace roost {

qint64 pictureVersion(const QByteArray& image) {
  if (image.isEmpty()) return 0;
  const QByteArray digest = QCryptographicHash::hash(image, QCryptographicHash::Sha256);
  const auto version = static_cast<qint64>(qFromBigEndian<quint64>(digest.constData()) >> 1);
  return version == 0 ? 1 : version;
}

Result<Done> writePicture(Store& store, UserId viewer, const QByteArray& image) {
  if (image.size() > Pictures::mostBytes) return invalidInput(Pictures::tr("The picture is too large to save."));
  ROOST_TRY(changed, store.write("set_user_value:column=picture_version",
                                 {{":user", viewer}, {":value", pictureVersion(image)}}));
  if (*changed == 0)
    return makeError(ErrorCode::Refused, QStringLiteral("a picture for user %1, who is not here").arg(viewer));
  ROOST_CHECK(image.isEmpty() ? store.write("delete:table=pictures,column=user_id", {{":key", viewer}})
                              : store.write("set_picture", {{":user", viewer}, {":image", image}}));
  return Done{};
}

Result<QByteArray> Pictures::find(UserId user) {
  ROOST_TRY(image, readOne(m_store.read("value:value=image,table=pictures,column=user_id", {{":key", user}}),
                           [](const Rows& row) { return row.value(0).toByteArray(); }));
  return image->value_or(QByteArray());
}

Result<bool> Pictures::takeBack(UserId viewer, const QByteArray& image, const QByteArray& before) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(current, find(viewer));
  if (*current != image) return false;
  ROOST_CHECK(writePicture(m_store, viewer, before));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer);
  return true;
}

Result<QByteArray> Pictures::set(UserId viewer, const QByteArray& image) {
  ROOST_TRY(transaction, Transaction::begin(m_store));
  auto before = find(viewer);
  if (!before) return before;
  ROOST_CHECK(writePicture(m_store, viewer, image));
  ROOST_CHECK(transaction->commit());
  Q_EMIT changed(viewer);
  return before;
}

}  // namespace roost
