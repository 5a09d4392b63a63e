#include "core/users/pictures.h"

#include <QCryptographicHash>
#include <QtEndian>

#include "core/storage/transaction.h"

namespace roost {

qint64 pictureVersion(const QByteArray& image) {
  if (image.isEmpty()) return 0;
  const QByteArray digest = QCryptographicHash::hash(image, QCryptographicHash::Sha256);
  const auto version = static_cast<qint64>(qFromBigEndian<quint64>(digest.constData()) >> 1);
  return version == 0 ? 1 : version;
}

Result<Done> writePicture(Store& store, UserId viewer, const QByteArray& image) {
  if (image.size() > Pictures::mostBytes)
    return invalidInput(Pictures::tr("The picture is too large to be kept."));
  auto changed = store.write("set_picture_version", {{":user", viewer}, {":version", pictureVersion(image)}});
  if (!changed) return changed.error();
  if (*changed == 0) return makeError(ErrorCode::Refused, QStringLiteral("a picture for user %1, who is not here").arg(viewer));
  auto written = image.isEmpty() ? store.write("delete_picture", {{":user", viewer}})
                                 : store.write("set_picture", {{":user", viewer}, {":image", image}});
  if (!written) return written.error();
  return Done{};
}

Result<QByteArray> Pictures::find(UserId user) {
  auto rows = m_store.read("picture", {{":user", user}});
  if (!rows) return rows.error();
  const QByteArray image = rows->next() ? rows->value(0).toByteArray() : QByteArray();
  if (auto error = rows->failure()) return *error;
  return image;
}

Result<bool> Pictures::takeBack(UserId viewer, const QByteArray& image, const QByteArray& before) {
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  const auto current = find(viewer);
  if (!current) return current.error();
  if (*current != image) return false;
  if (auto written = writePicture(m_store, viewer, before); !written) return written.error();
  if (auto done = transaction->commit(); !done) return done.error();
  Q_EMIT changed(viewer);
  return true;
}

Result<QByteArray> Pictures::set(UserId viewer, const QByteArray& image) {
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  auto before = find(viewer);
  if (!before) return before;
  if (auto written = writePicture(m_store, viewer, image); !written) return written.error();
  if (auto done = transaction->commit(); !done) return done.error();
  Q_EMIT changed(viewer);
  return before;
}

}  // namespace roost
