#include "gui/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace roost {
namespace {

/// Renders the SVG at every size and scale it is painted at, in the color for the state.
class LineIconEngine : public QIconEngine {
 public:
  LineIconEngine(QByteArray svg, QColor off, QColor on) : m_svg(std::move(svg)), m_off(off), m_on(on) {}

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    QColor color = state == QIcon::On ? m_on : m_off;
    if (mode == QIcon::Disabled) color.setAlphaF(0.35F);
    QByteArray svg = m_svg;
    QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
    painter->save();
    painter->setOpacity(color.alphaF());
    renderer.render(painter, rect);
    painter->restore();
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
  }

  QIconEngine* clone() const override { return new LineIconEngine(*this); }

 private:
  QByteArray m_svg;
  QColor m_off, m_on;
};

}  // namespace

QIcon lineIcon(const QString& name, const QColor& color, const QColor& colorWhenOn) {
  QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
  if (!file.open(QIODevice::ReadOnly)) qFatal("There is no icon named %s", qPrintable(name));
  return QIcon(new LineIconEngine(file.readAll(), color, colorWhenOn.isValid() ? colorWhenOn : color));
}

}  // namespace roost
