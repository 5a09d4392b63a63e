#pragma once

#include <QCache>
#include <QIcon>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include "core/users/pictures.h"

namespace roost {

/// Draws people's pictures, and the identicons of those who have none. A picture is read when it is first drawn, and
/// decoded on another thread; until then its ground stands there. Pixels are kept for each size on the screen.
class AvatarCache : public QObject {
  Q_OBJECT

 public:
  static constexpr int mostBytes = 16 * 1024 * 1024;
  static constexpr int mostReadAtOnce = 4;  ///< From the store, in one turn of the event loop.

  explicit AvatarCache(Pictures& pictures, QObject* parent = nullptr);

  void paint(QPainter& painter, const QRectF& circle, const AvatarKey& avatar);

  /// The picture that these bytes are, before or while they are somebody's; for what is about to be kept.
  AvatarKey withPicture(const AvatarKey& avatar, const QByteArray& image);

  qsizetype bytes() const { return m_pixmaps.totalCost(); }

 Q_SIGNALS:
  /// Can be drawn now.
  void ready(roost::UserId user);

 private:
  struct Key {
    UserId user;
    qint64 version;
    int side;  ///< In pixels of the screen.
    bool operator==(const Key&) const = default;
    friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.user, key.version, key.side); }
  };
  void want(const Key& key);
  void readWanted();
  void decode(const Key& key, const QByteArray& image);

  Pictures& m_pictures;
  QCache<Key, QPixmap> m_pixmaps;     ///< A null pixmap: can't be decoded.
  QHash<qint64, QByteArray> m_given;  ///< By version: not in the store yet.
  QList<Key> m_wanted;                ///< The latest last.
  QSet<Key> m_underWay;
  QThreadPool m_threads;  ///< Goes first, so that none of its work ends after this object has.
};

/// Draws as the cache does, or the identicon where there is no cache.
void paintAvatar(QPainter& painter, const QRectF& circle, const AvatarKey& avatar, AvatarCache* cache);

/// For a menu; drawn by the cache, which must last longer.
QIcon avatarIcon(const AvatarKey& avatar, AvatarCache& cache);

}  // namespace roost
