#pragma once

#include <QAbstractButton>

namespace roost {

/// A name that can be pressed, cut with an ellipsis where there is too little room.
class ElidedButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit ElidedButton(QWidget* parent = nullptr);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override;
};

}  // namespace roost
