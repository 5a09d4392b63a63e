#pragma once

#include <QImage>
#include <QWidget>
#include <algorithm>

namespace roost {

/// Shows one image, fitted into the widget or zoomed. It is zoomed by the wheel and moved by dragging.
class PictureCanvas : public QWidget {
  Q_OBJECT

 public:
  static constexpr double mostZoom = 8;
  static constexpr int margin = 16;  ///< Around an image that is fitted, in pixels.

  explicit PictureCanvas(QWidget* parent = nullptr);

  /// A null image shows nothing until there is one.
  void setImage(const QImage& image);
  const QImage& image() const { return m_image; }

  /// How many logical pixels an image pixel takes.
  double zoom() const { return m_isFitted ? fittingZoom() : m_zoom; }
  /// Whether the image is shown whole at any size of the widget.
  bool isFitted() const { return m_isFitted; }
  void fit();
  /// The point `at` of the widget keeps its place in the image; without one, the middle does.
  void setZoom(double zoom, const QPointF& at);
  void setZoom(double zoom) { setZoom(zoom, QRectF(rect()).center()); }
  /// To the next of the usual steps.
  void zoomIn();
  void zoomOut();
  bool canZoomIn() const { return !m_image.isNull() && zoom() < mostZoom; }
  bool canZoomOut() const { return !m_image.isNull() && zoom() > leastZoom(); }
  /// Moves what is seen by a part of the widget's size in each direction.
  void pan(double horizontally, double vertically);

 Q_SIGNALS:
  void zoomChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;

 private:
  static constexpr double wheelStep = 1.25;
  double fittingZoom() const;
  double leastZoom() const { return std::min(1.0, fittingZoom()); }
  /// Where the whole image is, in the widget's coordinates.
  QRectF place() const;
  bool canPan() const;
  void moveBy(const QPointF& pixels);
  void showCursor();
  void paintImage(QPainter& painter, const QRectF& whole);

  QImage m_image;
  QImage m_scaled;  ///< For the size in which it was last painted, if that is smaller than the image.
  bool m_isFitted = true;
  bool m_showsFocus = false;  ///< Only once the keyboard has brought it here.
  double m_zoom = 1;          ///< Unless it is fitted.
  QPointF m_middle;           ///< The image's point in the middle of the widget, unless it is fitted.
  QPoint m_dragged;
};

}  // namespace roost
