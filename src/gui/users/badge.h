#pragma once

#include <QWidget>

namespace roost {

/// A word about somebody, such as "Follows you", in a capsule.
class Badge : public QWidget {
  Q_OBJECT

 public:
  explicit Badge(QWidget* parent = nullptr) : QWidget(parent) {}
  /// Hidden when there is nothing to say.
  void setText(const QString& text);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString m_text;
};

}  // namespace roost
