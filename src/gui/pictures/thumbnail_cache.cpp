#include "gui/pictures/thumbnail_cache.h"

#include <QBuffer>
#include <QImageReader>
#include <QLocale>
#include <QPainter>
#include <algorithm>

#include "core/jobs/another_thread.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

// Older requests come from rows that have been scrolled past and are no longer visible.
constexpr qsizetype mostTilesWanted = 32;
// What is stored is at most half as large; a damaged file can say anything.
constexpr int mostTileSide = 2'048;
constexpr int brokenIcon = 24;
constexpr double focusRing = 3;
constexpr float edgeOpacity = 0.12F;

/// Decodes a thumbnail into a tile; null if it isn't one that Roost stores.
QImage tileOf(const QByteArray& thumbnail, const QSize& tile, double corner) {
  QBuffer buffer;
  buffer.setData(thumbnail);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, thumbnail.startsWith("\xff\xd8") ? "jpeg" : "png");
  reader.setAutoDetectImageFormat(false);
  const QSize size = reader.size();
  if (size.isEmpty() || size.width() > mostTileSide || size.height() > mostTileSide) return {};
  QImage image = reader.read();
  if (image.isNull()) return {};
  image.convertTo(QImage::Format_ARGB32_Premultiplied);
  const QSize filling = size.scaled(tile, Qt::KeepAspectRatioByExpanding);
  if (filling != size) image = image.scaled(filling, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  QImage rounded(tile, QImage::Format_ARGB32_Premultiplied);
  rounded.fill(Qt::transparent);
  QPainter painter(&rounded);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  // What is transparent was most likely drawn on white.
  painter.setBrush(Qt::white);
  if (image.hasAlphaChannel()) painter.drawRoundedRect(QRectF(QPointF(), tile), corner, corner);
  painter.setBrush(image);
  painter.setBrushOrigin(-(filling.width() - tile.width()) / 2, -(filling.height() - tile.height()) / 2);
  painter.drawRoundedRect(QRectF(QPointF(), tile), corner, corner);
  return rounded;
}

/// A hairline that tells where a picture ends whose color is that of the row.
void paintEdge(QPainter& painter, const QRect& tile, QColor color) {
  constexpr double middle = 0.5;  // Of the line.
  color.setAlphaF(edgeOpacity);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(color);
  painter.drawRoundedRect(QRectF(tile).adjusted(middle, middle, -middle, -middle), ThumbnailCache::radius - middle,
                          ThumbnailCache::radius - middle);
}

}  // namespace

ThumbnailCache::ThumbnailCache(Store& store, QObject* parent)
    : QObject(parent), m_pictures(store), m_pixmaps(mostBytes) {
  m_threads.setMaxThreadCount(1);
}

void ThumbnailCache::paint(QPainter& painter, const QRect& tile, PostId post, const PostPicture& picture,
                           const Theme& theme) {
  const QTransform toScreen = painter.deviceTransform();
  const QRectF onScreen = toScreen.mapRect(QRectF(tile));
  const Key key{picture.id, onScreen.size().toSize()};
  const QPixmap* pixmap = m_pixmaps.object(key);
  if (!pixmap) {
    want({key, post, onScreen.width() / tile.width()});
    // While the window is made wider or narrower, a picture in its last size is better than none.
    pixmap = m_pixmaps.object({picture.id, m_newest.value(picture.id)});
  }
  painter.save();
  const bool isBroken = pixmap && pixmap->isNull();
  painter.setBrush(!pixmap || isBroken ? QBrush(theme.hover) : QBrush(Qt::NoBrush));
  if (pixmap && !isBroken) {
    // Aligned to whole screen pixels, so that nothing is blurred.
    const QRectF whole(onScreen.topLeft().toPoint(), key.size);
    painter.drawPixmap(toScreen.inverted().mapRect(whole), *pixmap, QRectF(QPointF(), pixmap->size()));
  }
  paintEdge(painter, tile, theme.text);
  if (isBroken) {
    QRect icon(0, 0, brokenIcon, brokenIcon);
    icon.moveCenter(tile.center());
    lineIcon(QStringLiteral("picture"), theme.mutedText).paint(&painter, icon);
  }
  painter.restore();
}

void paintMorePictures(QPainter& painter, const QRect& tile, qsizetype more, const QFont& interface) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(0, 0, 0, 150));
  painter.drawRoundedRect(tile, ThumbnailCache::radius, ThumbnailCache::radius);
  painter.setFont(type::title(interface));
  painter.setPen(Qt::white);
  painter.drawText(tile, Qt::AlignCenter | Qt::TextSingleLine, u'+' + QLocale().toString(more));
  painter.restore();
}

void paintPictureFocus(QPainter& painter, const QRect& tile, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  // A line of the row's color inside tells the ring from a picture of the ring's color.
  for (const auto& [color, inset] : {std::pair(theme.surface, focusRing * 1.5), {theme.accent, focusRing / 2}}) {
    painter.setPen(QPen(color, focusRing));
    const double radius = std::max(1.0, ThumbnailCache::radius - inset);
    painter.drawRoundedRect(QRectF(tile).adjusted(inset, inset, -inset, -inset), radius, radius);
  }
  painter.restore();
}

void ThumbnailCache::want(const Wanted& wanted) {
  if (m_underWay.contains(wanted.key)) return;
  m_wanted.removeIf([&](const Wanted& other) { return other.key == wanted.key; });
  m_wanted.append(wanted);
  if (m_wanted.size() > mostTilesWanted) m_wanted.removeFirst();
  if (m_wanted.size() == 1) QMetaObject::invokeMethod(this, &ThumbnailCache::readWanted, Qt::QueuedConnection);
}

void ThumbnailCache::readWanted() {
  for (int read = 0; read < mostReadAtOnce && !m_wanted.isEmpty(); ++read) {
    const Wanted wanted = m_wanted.takeLast();
    // What can't be read now is requested again when it is next painted.
    if (const auto thumbnail = m_pictures.thumbnail(wanted.key.picture)) decode(wanted, *thumbnail);
  }
  if (!m_wanted.isEmpty()) QMetaObject::invokeMethod(this, &ThumbnailCache::readWanted, Qt::QueuedConnection);
}

void ThumbnailCache::decode(const Wanted& wanted, const QByteArray& thumbnail) {
  m_underWay.insert(wanted.key);
  onAnotherThread(m_threads, [thumbnail, size = wanted.key.size, corner = radius * wanted.scale] {
    return tileOf(thumbnail, size, corner);
  }).then(this, [this, wanted](const QImage& tile) {
    const auto& [key, post, scale] = wanted;
    m_underWay.remove(key);
    m_pixmaps.insert(key, new QPixmap(QPixmap::fromImage(tile)), std::max(1, key.size.width() * key.size.height() * 4));
    m_newest.insert(key.picture, key.size);
    Q_EMIT ready(post);
  });
}

}  // namespace roost
