#pragma once

#include <QAbstractButton>

namespace roost {

/// A button that shows a name, elided if there is too little room.
class ElidedButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit ElidedButton(QWidget* parent = nullptr);
  /// Unlike `setText`, doesn't take an ampersand for a mnemonic.
  void setName(const QString& name);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {24, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent*) override;
};

}  // namespace roost
