#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace roost {

/// A choice among a few, drawn like the buttons beside it.
class PillComboBox : public QComboBox {
  Q_OBJECT

 public:
  explicit PillComboBox(QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;
  /// Scrolls the page instead: a choice that is passed while scrolling must not change.
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace roost
