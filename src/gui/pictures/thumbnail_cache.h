#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include "core/posts/post_pictures.h"

class QPainter;

namespace roost {

struct Theme;

/// Paints the pictures of posts in rows. A thumbnail is read when it is first painted, and decoded on another thread;
/// until then its place is painted. Pixmaps are cached as they are painted: at their size on the screen, cropped, and
/// with rounded corners.
class ThumbnailCache : public QObject {
  Q_OBJECT

 public:
  static constexpr int mostBytes = 24 * 1024 * 1024;
  static constexpr int mostReadAtOnce = 2;  ///< From the store, in one iteration of the event loop.
  static constexpr int radius = 8;          ///< Of a picture's corners, in logical pixels.

  explicit ThumbnailCache(Store& store, QObject* parent = nullptr);

  /// Paints a picture of `post`, so that it fills `tile`.
  void paint(QPainter& painter, const QRect& tile, PostId post, const PostPicture& picture, const Theme& theme);

  qsizetype bytes() const { return m_pixmaps.totalCost(); }

 Q_SIGNALS:
  /// Another picture of this post can be painted now.
  void ready(roost::PostId post);

 private:
  struct Key {
    PictureId picture;
    QSize size;  ///< In screen pixels.
    bool operator==(const Key&) const = default;
    friend size_t qHash(const Key& key, size_t seed) {
      return qHashMulti(seed, key.picture, key.size.width(), key.size.height());
    }
  };
  struct Wanted {
    Key key;
    PostId post;
    double scale;  ///< Screen pixels in a logical one.
  };
  void want(const Wanted& wanted);
  void readWanted();
  void decode(const Wanted& wanted, const QByteArray& thumbnail);

  PostPictures m_pictures;
  QCache<Key, QPixmap> m_pixmaps;    ///< A null pixmap if it can't be decoded.
  QHash<PictureId, QSize> m_newest;  ///< The size in which each picture was last decoded.
  QList<Wanted> m_wanted;            ///< Newest last.
  QSet<Key> m_underWay;
  QThreadPool m_threads;  ///< Last, so that it is destroyed first and waits for its work.
};

/// Paints "+6" over the last of a post's tiles.
void paintMorePictures(QPainter& painter, const QRect& tile, qsizetype more, const QFont& interface);
/// Rings a picture that has the keyboard focus.
void paintPictureFocus(QPainter& painter, const QRect& tile, const Theme& theme);

}  // namespace roost
