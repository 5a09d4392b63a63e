#pragma once

#include <QWidget>

namespace roost {

/// Lies over a window's content while something is dragged over it, and says what dropping it does.
class DropHint : public QWidget {
  Q_OBJECT

 public:
  explicit DropHint(QWidget& window);

  void showText(const QString& text);
  QString text() const { return m_text; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget& m_window;
  QString m_text;
};

}  // namespace roost
