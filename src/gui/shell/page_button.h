#pragma once

#include <QToolButton>

namespace roost {

/// A page in the side bar: an icon, and beside it, where there is room, its name and how much is new there.
class PageButton : public QToolButton {
  Q_OBJECT

 public:
  explicit PageButton(QAction* action, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  int widthWithText() const;
  /// How many new things wait there.
  void setBadge(int count);

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int badgeWidth() const;
  QString m_badge;
};

}  // namespace roost
