#pragma once

#include <QObject>

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Profile pictures, as the bytes of an image file; decoding them is up to the window. The viewer may only change their
/// own.
class Pictures : public QObject {
  Q_OBJECT

 public:
  static constexpr qsizetype mostBytes = 512LL * 1024;

  explicit Pictures(Store& store) : m_store(store) {}

  /// Empty if the user has no picture.
  Result<QByteArray> find(UserId user);

  /// Sets the viewer's picture, or removes it if `image` is empty. Returns the previous picture, for `takeBack`. Fails
  /// with Refused if there is no such viewer, and with InvalidInput above `mostBytes`.
  Result<QByteArray> set(UserId viewer, const QByteArray& image);

  /// Undoes `set` and restores `before`. False if the viewer's picture is no longer `image`.
  Result<bool> takeBack(UserId viewer, const QByteArray& image, const QByteArray& before);

 Q_SIGNALS:
  void changed(roost::UserId user);

 private:
  Store& m_store;
};

/// The picture version of a user with this picture: the same for the same bytes, 0 for no picture.
qint64 pictureVersion(const QByteArray& image);

/// Sets or removes the viewer's picture within the caller's transaction. Fails as Pictures::set does.
Result<Done> writePicture(Store& store, UserId viewer, const QByteArray& image);

}  // namespace roost
