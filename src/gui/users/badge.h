#pragma once

#include <QWidget>

namespace roost {

/// A short text about a user in a capsule, such as "Follows you".
class Badge : public QWidget {
  Q_OBJECT

 public:
  explicit Badge(QWidget* parent = nullptr) : QWidget(parent) {}
  /// An empty text hides the badge.
  void setText(const QString& text);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  QString m_text;
};

}  // namespace roost
