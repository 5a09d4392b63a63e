#include "gui/pictures/picture_canvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr double wheelNotch = 120;  // As QWheelEvent counts.
constexpr double canvasEdge = 1, canvasFocus = 2;
constexpr float canvasEdgeOpacity = 0.12F;
// Nearer than anybody sees. A factor that was multiplied and divided is no longer exactly what it was.
constexpr double nearlyEqual = 1.005;
constexpr double zoomSteps[] = {0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8};

}  // namespace

PictureCanvas::PictureCanvas(QWidget* parent) : QWidget(parent) {
  setAttribute(Qt::WA_OpaquePaintEvent);
  setFocusPolicy(Qt::StrongFocus);
  setMinimumSize(120, 120);
}

void PictureCanvas::setImage(const QImage& image) {
  m_image = image;
  m_scaled = {};
  fit();
}

double PictureCanvas::fittingZoom() const {
  if (m_image.isNull()) return 1;
  // A small image isn't enlarged.
  const QSizeF room(std::max(1, width() - 2 * margin), std::max(1, height() - 2 * margin));
  return std::min({1.0, room.width() / m_image.width(), room.height() / m_image.height()});
}

void PictureCanvas::fit() {
  m_isFitted = true;
  showCursor();
  update();
  Q_EMIT zoomChanged();
}

void PictureCanvas::setZoom(double zoom, const QPointF& at) {
  if (m_image.isNull()) return;
  const QRectF before = place();
  const double from = this->zoom(), to = std::clamp(zoom, leastZoom(), mostZoom);
  if (to <= fittingZoom() * nearlyEqual) return fit();
  const QPointF fixed = (at - before.topLeft()) / from;
  m_isFitted = false;
  m_zoom = to;
  m_middle = fixed - (at - QRectF(rect()).center()) / to;
  moveBy({});
  Q_EMIT zoomChanged();
}

void PictureCanvas::zoomIn() {
  const auto next = std::upper_bound(std::begin(zoomSteps), std::end(zoomSteps), zoom() * nearlyEqual);
  setZoom(next == std::end(zoomSteps) ? mostZoom : *next);
}

void PictureCanvas::zoomOut() {
  const auto next = std::lower_bound(std::begin(zoomSteps), std::end(zoomSteps), zoom() / nearlyEqual);
  setZoom(next == std::begin(zoomSteps) ? leastZoom() : *std::prev(next));
}

QRectF PictureCanvas::place() const {
  const QSizeF size = QSizeF(m_image.size()) * zoom();
  const QPointF middle = QRectF(rect()).center();
  const QPointF shown = m_isFitted ? QRectF(m_image.rect()).center() : m_middle;
  return {middle - shown * zoom(), size};
}

bool PictureCanvas::canPan() const {
  const QSizeF size = place().size();
  return !m_image.isNull() && (size.width() > width() + 1 || size.height() > height() + 1);
}

void PictureCanvas::moveBy(const QPointF& pixels) {
  if (m_isFitted) return;
  m_middle -= pixels / m_zoom;
  // No part of the widget stays empty that the image could fill, and a smaller image is in the middle.
  const auto kept = [this](double at, int image, int room) {
    const double half = room / m_zoom / 2;
    return 2 * half >= image ? image / 2.0 : std::clamp(at, half, image - half);
  };
  m_middle = {kept(m_middle.x(), m_image.width(), width()), kept(m_middle.y(), m_image.height(), height())};
  showCursor();
  update();
}

void PictureCanvas::pan(double horizontally, double vertically) {
  moveBy({-horizontally * width(), -vertically * height()});
}

void PictureCanvas::showCursor() {
  if (canPan())
    setCursor(m_dragged.isNull() ? Qt::OpenHandCursor : Qt::ClosedHandCursor);
  else
    unsetCursor();
}

void PictureCanvas::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  const Theme theme = Theme::of(palette());
  painter.fillRect(event->rect(), theme.window);
  if (!m_image.isNull()) {
    const QRectF whole = place();
    paintImage(painter, whole);
    // Tells where a picture ends whose color is that of the ground.
    QColor edge = theme.text;
    edge.setAlphaF(canvasEdgeOpacity);
    painter.setPen(edge);
    painter.drawRect(whole.adjusted(-canvasEdge / 2, -canvasEdge / 2, canvasEdge / 2, canvasEdge / 2));
  }
  if (!m_showsFocus) return;
  painter.setPen(QPen(theme.accent, canvasFocus));
  painter.drawRect(QRectF(rect()).adjusted(canvasFocus / 2, canvasFocus / 2, -canvasFocus / 2, -canvasFocus / 2));
}

void PictureCanvas::paintImage(QPainter& painter, const QRectF& whole) {
  // What is transparent was most likely drawn on white.
  if (m_image.hasAlphaChannel()) painter.fillRect(whole, Qt::white);
  const QSize onScreen = (whole.size() * devicePixelRatioF()).toSize().expandedTo({1, 1});
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  if (onScreen.width() >= m_image.width()) return painter.drawImage(whole, m_image);
  // Painting would skip pixels of an image that is made much smaller.
  if (m_scaled.size() != onScreen) m_scaled = m_image.scaled(onScreen, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
  painter.drawImage(whole, m_scaled);
}

void PictureCanvas::focusInEvent(QFocusEvent* event) {
  m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  QWidget::focusInEvent(event);
}

void PictureCanvas::focusOutEvent(QFocusEvent* event) {
  m_showsFocus = false;
  QWidget::focusOutEvent(event);
}

void PictureCanvas::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (!m_isFitted && m_zoom <= fittingZoom()) return fit();
  moveBy({});
  showCursor();
  Q_EMIT zoomChanged();
}

void PictureCanvas::wheelEvent(QWheelEvent* event) {
  const double notches = event->angleDelta().y() / wheelNotch;
  if (notches != 0) setZoom(zoom() * std::pow(wheelStep, notches), event->position());
  event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !canPan()) return event->ignore();
  m_dragged = event->pos();
  showCursor();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent* event) {
  if (m_dragged.isNull()) return event->ignore();
  moveBy(event->pos() - m_dragged);
  m_dragged = event->pos();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent*) {
  m_dragged = {};
  showCursor();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return event->ignore();
  if (m_isFitted)
    setZoom(std::max(1.0, 2 * fittingZoom()), event->position());
  else
    fit();
}

}  // namespace roost
