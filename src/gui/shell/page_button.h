#pragma once

#include <QToolButton>

namespace roost {

/// A place in the side bar: an icon, and beside it, where there is room, its name.
class PageButton : public QToolButton {
  Q_OBJECT

 public:
  explicit PageButton(QAction* action, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  int widthWithText() const;

 protected:
  void paintEvent(QPaintEvent*) override;
};

}  // namespace roost
