#pragma once

#include "gui/controls/pill_button.h"

namespace roost {

/// "3 new posts": floats over the top of a list while there are any.
class NewPostsButton : public PillButton {
  Q_OBJECT

 public:
  explicit NewPostsButton(QWidget* parent);
  /// A `count` of `most` means that many or more.
  void setCount(int count, int most);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void settle();
};

}  // namespace roost
