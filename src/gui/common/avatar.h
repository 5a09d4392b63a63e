#pragma once

#include <QAbstractButton>

namespace roost {

/// Somebody's picture; pressing it opens their profile.
class Avatar : public QAbstractButton {
  Q_OBJECT

 public:
  explicit Avatar(int diameter, QWidget* parent = nullptr);
  void showUser(const QByteArray& digest, const QString& name);
  QSize sizeHint() const override { return {m_diameter, m_diameter}; }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int m_diameter;
  QByteArray m_digest;
};

}  // namespace roost
