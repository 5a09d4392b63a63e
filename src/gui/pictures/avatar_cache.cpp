#include "gui/pictures/avatar_cache.h"

#include <QBuffer>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <algorithm>

#include "core/jobs/another_thread.h"
#include "gui/pictures/identicon.h"

namespace roost {
namespace {

// Older requests come from rows that have been scrolled past and are no longer visible.
constexpr qsizetype mostWanted = 64;
constexpr qsizetype mostGiven = 8;
constexpr int mostSide = 1024;

/// Decodes a picture into a circle of `side` pixels; null if it isn't a picture that Roost stores.
QImage roundPicture(const QByteArray& image, int side) {
  QBuffer buffer;
  buffer.setData(image);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, image.startsWith("\xff\xd8") ? "jpeg" : "png");
  reader.setAutoDetectImageFormat(false);
  const QSize size = reader.size();
  if (size.isEmpty() || size.width() > mostSide || size.height() > mostSide) return {};
  const QImage picture = reader.read();
  if (picture.isNull()) return {};
  QImage round(side, side, QImage::Format_ARGB32_Premultiplied);
  round.fill(Qt::transparent);
  QPainter painter(&round);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(picture.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                       .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  painter.drawEllipse(0, 0, side, side);
  return round;
}

class AvatarIconEngine : public QIconEngine {
 public:
  AvatarIconEngine(AvatarKey avatar, AvatarCache& cache, const QColor& dot)
      : m_avatar(std::move(avatar)), m_cache(cache), m_dot(dot) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
    m_cache.paint(*painter, rect, m_avatar);
    if (m_dot.isValid()) paintNewsDot(*painter, rect, m_dot);
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new AvatarIconEngine(*this); }

 private:
  AvatarKey m_avatar;
  AvatarCache& m_cache;
  QColor m_dot;
};

}  // namespace

void paintNewsDot(QPainter& painter, const QRect& avatar, const QColor& color) {
  const int size = std::max(6, avatar.width() / 3);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawEllipse(QRect(avatar.right() + 1 - size, avatar.top(), size, size));
  painter.restore();
}

AvatarCache::AvatarCache(Pictures& pictures, QObject* parent)
    : QObject(parent), m_pictures(pictures), m_pixmaps(mostBytes) {
  m_threads.setMaxThreadCount(1);
}

void AvatarCache::paint(QPainter& painter, const QRectF& circle, const AvatarKey& avatar) {
  if (avatar.pictureVersion == 0) return paintIdenticon(painter, circle, avatar.digest);
  const QTransform toScreen = painter.deviceTransform();
  const QRectF onScreen = toScreen.mapRect(circle);
  const Key key{avatar.user, avatar.pictureVersion, qRound(onScreen.width())};
  const QPixmap* pixmap = m_pixmaps.object(key);
  if (!pixmap) {
    want(key);
    return paintIdenticonGround(painter, circle, avatar.digest);
  }
  if (pixmap->isNull()) return paintIdenticon(painter, circle, avatar.digest);
  // Aligned to whole screen pixels, so that nothing is blurred.
  const QRectF whole(onScreen.topLeft().toPoint(), pixmap->size());
  painter.drawPixmap(toScreen.inverted().mapRect(whole), *pixmap, QRectF(QPointF(), pixmap->size()));
}

void paintAvatar(QPainter& painter, const QRectF& circle, const AvatarKey& avatar, AvatarCache* cache) {
  if (cache)
    cache->paint(painter, circle, avatar);
  else
    paintIdenticon(painter, circle, avatar.digest);
}

QIcon avatarIcon(const AvatarKey& avatar, AvatarCache& cache, const QColor& dot) {
  return QIcon(new AvatarIconEngine(avatar, cache, dot));
}

AvatarKey AvatarCache::withPicture(const AvatarKey& avatar, const QByteArray& image) {
  AvatarKey key{avatar.user, pictureVersion(image), avatar.digest};
  if (m_given.size() >= mostGiven) m_given.clear();
  if (key.pictureVersion != 0) m_given.insert(key.pictureVersion, image);
  return key;
}

void AvatarCache::want(const Key& key) {
  if (m_underWay.contains(key)) return;
  m_wanted.removeOne(key);
  m_wanted.append(key);
  if (m_wanted.size() > mostWanted) m_wanted.removeFirst();
  if (m_wanted.size() == 1) QMetaObject::invokeMethod(this, &AvatarCache::readWanted, Qt::QueuedConnection);
}

void AvatarCache::readWanted() {
  for (int read = 0; read < mostReadAtOnce && !m_wanted.isEmpty(); ++read) {
    const Key key = m_wanted.takeLast();
    if (const auto given = m_given.constFind(key.version); given != m_given.cend()) {
      decode(key, *given);
      continue;
    }
    // A picture that can't be read now is requested again when it is next painted.
    const auto image = m_pictures.find(key.user);
    if (image && pictureVersion(*image) == key.version) decode(key, *image);
  }
  if (!m_wanted.isEmpty()) QMetaObject::invokeMethod(this, &AvatarCache::readWanted, Qt::QueuedConnection);
}

void AvatarCache::decode(const Key& key, const QByteArray& image) {
  m_underWay.insert(key);
  onAnotherThread(m_threads, [image, side = key.side] {
    return roundPicture(image, side);
  }).then(this, [this, key](const QImage& picture) {
    m_underWay.remove(key);
    m_pixmaps.insert(key, new QPixmap(QPixmap::fromImage(picture)), std::max(1, key.side * key.side * 4));
    Q_EMIT ready(key.user);
  });
}

}  // namespace roost
