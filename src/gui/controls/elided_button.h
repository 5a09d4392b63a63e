#pragma once

#include <QAbstractButton>

namespace roost {

/// A name that can be pressed, cut with an ellipsis where there is too little room.
class ElidedButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit ElidedButton(QWidget* parent = nullptr);
  /// Unlike with `setText`, an ampersand in a name stands for itself.
  void setName(const QString& name);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override;
};

}  // namespace roost
