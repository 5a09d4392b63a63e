#pragma once

#include <QObject>
#include <QTimer>

class QEvent;

namespace roost {

class RowView;

/// Tells which rows of a list the user has seen: those that have been visible for a while in the active window. The
/// time starts anew when other rows come into view.
class SeenRows : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds aWhile{1000};

  explicit SeenRows(RowView& view);

  void setPatience(std::chrono::milliseconds patience) { m_timer.setInterval(patience); }
  /// Starts the time anew, if the rows can be seen.
  void look();
  bool isWaiting() const { return m_timer.isActive(); }

 Q_SIGNALS:
  void seen(const QList<int>& rows);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool canBeSeen() const;
  void tell();

  RowView& m_view;
  QTimer m_timer;
  QObject* m_window = nullptr;
};

}  // namespace roost
