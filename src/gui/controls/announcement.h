#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace roost {

/// An invisible widget whose name screen readers speak as soon as it is shown, wherever the focus is.
class Announcement : public QWidget {
  Q_OBJECT

 public:
  /// Announces a widget's accessible name, or another text about it.
  static void of(QWidget& widget) { of(widget, widget.accessibleName()); }
  static void of(QWidget& widget, const QString& text);
  /// Shows a text in a label, which may be hidden, and announces it.
  static void in(QLabel& label, const QString& text);

 private:
  explicit Announcement(QWidget* window);

  QTimer m_timer;
};

}  // namespace roost
