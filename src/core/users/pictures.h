#pragma once

#include <QObject>

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// Profile pictures, as bytes of an image file; what is in them is the window's business. The viewer may only change
/// their own.
class Pictures : public QObject {
  Q_OBJECT

 public:
  static constexpr qsizetype mostBytes = 512LL * 1024;

  explicit Pictures(Store& store) : m_store(store) {}

  /// Empty where there is none.
  Result<QByteArray> find(UserId user);

  /// Gives the viewer this picture, or takes theirs away when `image` is empty; returns the one that was there, which
  /// undoes it. Fails with Refused when there is no such viewer, with InvalidInput above `mostBytes`.
  Result<QByteArray> set(UserId viewer, const QByteArray& image);

  /// Undoes `set`: `before` is the viewer's picture again. False where theirs is not `image` any more.
  Result<bool> takeBack(UserId viewer, const QByteArray& image, const QByteArray& before);

 Q_SIGNALS:
  void changed(roost::UserId user);

 private:
  Store& m_store;
};

/// The version of a user who has this picture: the same for the same bytes, 0 for none.
qint64 pictureVersion(const QByteArray& image);

/// Part of a transaction in which the viewer changes their own profile; fails as Pictures::set.
Result<Done> writePicture(Store& store, UserId viewer, const QByteArray& image);

}  // namespace roost
