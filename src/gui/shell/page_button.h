#pragma once

#include <QToolButton>

namespace roost {

/// A page in the side bar: an icon, its name if there is room, and the number of new items on the page.
class PageButton : public QToolButton {
  Q_OBJECT

 public:
  explicit PageButton(QAction* action, QWidget* parent = nullptr);
  QSize sizeHint() const override;
  int widthWithText() const;
  /// Shows how many new items the page has; 0 shows nothing.
  void setBadge(int count);

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int badgeWidth() const;
  QString m_badge;
};

}  // namespace roost
