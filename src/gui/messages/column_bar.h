#pragma once

#include <QWidget>

namespace roost {

/// A bar above or below a list, with its content in the list's column.
class ColumnBar : public QWidget {
  Q_OBJECT

 public:
  /// The hairline is on the side of the list.
  enum Side { AboveList, BelowList };

  ColumnBar(Side side, QWidget* parent) : QWidget(parent), m_side(side) {}
  /// The bar owns its content.
  void setContent(QWidget* content);
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void paintEvent(QPaintEvent*) override;

 private:
  QRect column() const;
  void place();

  const Side m_side;
  QWidget* m_content = nullptr;
};

}  // namespace roost
