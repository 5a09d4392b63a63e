// Any well-formed drawing is soon drawn as a square, or is refused. Each line of the input is an element: its name, and
// after each tab an attribute and its value. An empty line ends the open element.

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include "fuzz/fuzzer.h"
#include "gui/pictures/picture_drawing.h"
#include "gui/pictures/picture_file.h"

namespace roost::drawing_fuzz {

using namespace test;
namespace {

bool isName(const QString& text) {
  static const QRegularExpression name(QStringLiteral("^[a-zA-Z][a-zA-Z0-9:-]*$"));
  return name.match(text).hasMatch();
}

QByteArray drawingOf(const QString& lines) {
  QByteArray svg;
  QXmlStreamWriter out(&svg);
  int open = 0;
  out.writeStartElement("svg");
  out.writeAttribute("viewBox", "0 0 10 10");
  for (const QString& line : lines.split(u'\n')) {
    const QStringList parts = line.split(u'\t');
    if (line.isEmpty() && open > 0) {
      out.writeEndElement();
      --open;
    } else if (isName(parts.first())) {
      out.writeStartElement(parts.first());
      ++open;
      QStringList written;
      for (const QString& attribute : parts.mid(1)) {
        const QString name = attribute.section(u'=', 0, 0);
        if (!isName(name) || written.contains(name)) continue;
        written.append(name);
        out.writeAttribute(name, attribute.section(u'=', 1));
      }
    } else {
      out.writeCharacters(line);
    }
  }
  out.writeEndDocument();
  return svg;
}

void tryInput(const QByteArray& input) {
  const auto image = renderDrawing(drawingOf(textOf(input)));
  if (!image) return expect(image.error().code == ErrorCode::InvalidInput, "a drawing is refused in words");
  expect(image->size() == QSize(pictureSide, pictureSide), "a drawing is a square");
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::drawing_fuzz
