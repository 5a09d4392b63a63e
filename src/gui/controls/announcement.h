#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace roost {

/// What screen readers say as soon as it is shown, wherever the focus is. It can't be seen.
class Announcement : public QWidget {
  Q_OBJECT

 public:
  /// Has a widget's accessible name said.
  static void of(QWidget& widget);
  /// Shows a text in a label that may have been hidden, and has it said.
  static void in(QLabel& label, const QString& text);

 private:
  explicit Announcement(QWidget* window);

  QTimer m_timer;
};

}  // namespace roost
