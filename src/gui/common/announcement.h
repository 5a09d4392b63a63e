#pragma once

#include <QTimer>
#include <QWidget>

namespace roost {

/// What screen readers say as soon as it is shown, wherever the focus is. It can't be seen.
class Announcement : public QWidget {
  Q_OBJECT

 public:
  /// Has a widget's accessible name said.
  static void of(QWidget& widget);

 private:
  explicit Announcement(QWidget* window);

  QTimer m_timer;
};

}  // namespace roost
