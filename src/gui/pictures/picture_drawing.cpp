#include "gui/pictures/picture_drawing.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

#include "gui/pictures/picture_file.h"

namespace roost {
namespace {

struct PictureDrawing {
  Q_DECLARE_TR_FUNCTIONS(PictureDrawing)
};

// A face takes a few hundred elements. Rendering recurses as deep as they are nested.
constexpr int mostElements = 20'000, mostDepth = 64;
constexpr qsizetype mostBytes = 2LL * 1024 * 1024;

/// The <use> elements, which copy other elements. A copied element must not contain copies, since those multiply.
struct Copies {
  QStringList open;          ///< The ids of the open elements.
  QSet<QString> withCopies;  ///< The ids of elements that contain copies.
  QSet<QString> targets;

  void add(const QString& target) {
    targets.insert(target);
    for (const QString& id : open) withCopies.insert(id);
  }
};

/// The name without its namespace prefix. Qt's SVG reader doesn't resolve namespaces either.
QString localName(QStringView name) { return name.mid(name.lastIndexOf(u':') + 1).toString(); }

bool isLeftOut(QStringView element) {
  static const QSet<QString> names{"image",
                                   "script",
                                   "foreignobject",
                                   "animate",
                                   "animatecolor",
                                   "animatemotion",
                                   "animatetransform",
                                   "set",
                                   "audio",
                                   "video",
                                   "iframe",
                                   "handler",
                                   "a",
                                   "feimage",
                                   "mpath",
                                   "discard",
                                   "listener",
                                   "font-face-uri",
                                   "metadata"};
  return names.contains(localName(element).toLower());
}

/// Whether an attribute refers to something outside the drawing, or runs a script.
bool isLeftOut(const QXmlStreamAttribute& attribute) {
  const QString name = localName(attribute.name());
  if (name.startsWith(u"on", Qt::CaseInsensitive)) return true;
  return name == u"href" && !attribute.value().trimmed().startsWith(u'#');
}

/// The drawing without anything that does more than draw; nothing if it isn't a drawing or is too complex.
std::optional<QByteArray> harmless(const QByteArray& svg) {
  QByteArray kept;
  QXmlStreamReader in(svg);
  in.setNamespaceProcessing(false);
  QXmlStreamWriter out(&kept);
  Copies copies;
  int elements = 0;
  while (!in.atEnd()) {
    switch (in.readNext()) {
      case QXmlStreamReader::StartElement: {
        if (++elements > mostElements || copies.open.size() >= mostDepth) return std::nullopt;
        if (elements == 1 && in.name() != u"svg") return std::nullopt;
        if (isLeftOut(in.name())) {
          in.skipCurrentElement();
          break;
        }
        out.writeStartElement(in.name().toString());
        copies.open.append(in.attributes().value(QStringLiteral("id")).toString());
        for (const QXmlStreamAttribute& attribute : in.attributes()) {
          if (isLeftOut(attribute)) continue;
          out.writeAttribute(attribute.name().toString(), attribute.value().toString());
          if (localName(attribute.name()) == u"href" && localName(in.name()) == u"use")
            copies.add(attribute.value().trimmed().mid(1).toString());
        }
        break;
      }
      case QXmlStreamReader::EndElement:
        out.writeEndElement();
        copies.open.removeLast();
        break;
      case QXmlStreamReader::Characters:
        out.writeCharacters(in.text().toString());
        break;
      default:
        break;
    }
  }
  if (in.hasError() || elements == 0 || copies.targets.intersects(copies.withCopies)) return std::nullopt;
  return kept;
}

}  // namespace

bool looksLikeDrawing(const QByteArray& bytes) {
  const QByteArray beginning = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
  return beginning.trimmed().startsWith('<') || beginning.startsWith("\xef\xbb\xbf<") ? beginning.contains("<svg")
                                                                                      : false;
}

Result<QImage> renderDrawing(const QByteArray& svg) {
  const Error refused = invalidInput(PictureDrawing::tr("This drawing is damaged or too complex. Choose another."));
  if (svg.size() > mostBytes) return refused;
  const auto drawing = harmless(svg);
  if (!drawing) return refused;
  QSvgRenderer renderer;
  if (!renderer.load(*drawing)) return refused;
  const QSizeF size = renderer.viewBoxF().size();
  const qreal shorter = std::min(size.width(), size.height());
  // Anything narrower would show almost nothing in a square.
  if (!(shorter > 0) || std::max(size.width(), size.height()) > 20 * shorter) return refused;
  QImage square(pictureSide, pictureSide, QImage::Format_ARGB32_Premultiplied);
  square.fill(Qt::transparent);
  QPainter painter(&square);
  painter.setRenderHint(QPainter::Antialiasing);
  const QSizeF scaled = size * (pictureSide / shorter);
  renderer.render(&painter, {QPointF((pictureSide - scaled.width()) / 2, (pictureSide - scaled.height()) / 2), scaled});
  return square;
}

}  // namespace roost
