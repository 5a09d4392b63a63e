#pragma once

#include <QCache>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include "core/users/pictures.h"

namespace roost {

/// Paints users' pictures, and identicons for those who have none. A picture is read when it is first painted, and
/// decoded on another thread; until then a plain circle is painted. Pixmaps are cached for each size on the screen.
class AvatarCache : public QObject {
  Q_OBJECT

 public:
  static constexpr int mostBytes = 16 * 1024 * 1024;
  static constexpr int mostReadAtOnce = 4;  ///< From the store, in one iteration of the event loop.

  explicit AvatarCache(Pictures& pictures, QObject* parent = nullptr);

  void paint(QPainter& painter, const QRectF& circle, const AvatarKey& avatar);

  /// A key that paints `image` as the user's picture before it has been saved, as for a preview.
  AvatarKey withPicture(const AvatarKey& avatar, const QByteArray& image);

  qsizetype bytes() const { return m_pixmaps.totalCost(); }

 Q_SIGNALS:
  /// A picture of this user can be painted now.
  void ready(roost::UserId user);

 private:
  struct Key {
    UserId user;
    qint64 version;
    int side;  ///< In screen pixels.
    bool operator==(const Key&) const = default;
    friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.user, key.version, key.side); }
  };
  void want(const Key& key);
  void readWanted();
  void decode(const Key& key, const QByteArray& image);

  Pictures& m_pictures;
  QCache<Key, QPixmap> m_pixmaps;     ///< A null pixmap if it can't be decoded.
  QHash<qint64, QByteArray> m_given;  ///< By version; not in the store yet.
  QList<Key> m_wanted;                ///< Newest last.
  QSet<Key> m_underWay;
  QThreadPool m_threads;  ///< Last, so that it is destroyed first and waits for its work.
};

/// Paints with the cache, or the identicon if there is no cache.
void paintAvatar(QPainter& painter, const QRectF& circle, const AvatarKey& avatar, AvatarCache* cache);

/// Paints a dot over a picture's corner, for somebody who has something new.
void paintNewsDot(QPainter& painter, const QRect& avatar, const QColor& color);

/// An icon for menus, painted by the cache, which must outlive it; with a dot in its corner if `dot` is a color.
QIcon avatarIcon(const AvatarKey& avatar, AvatarCache& cache, const QColor& dot = {});

}  // namespace roost
