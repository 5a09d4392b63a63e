#include "gui/notifications/seen_rows.h"

#include <QEvent>

#include "gui/rows/row_view.h"

namespace roost {

SeenRows::SeenRows(RowView& view) : QObject(&view), m_view(view) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(aWhile);
  connect(&m_timer, &QTimer::timeout, this, &SeenRows::tell);
  connect(&view, &RowView::scrolled, this, &SeenRows::look);
  view.installEventFilter(this);
}

bool SeenRows::canBeSeen() const {
  return m_view.isVisible() && m_view.window()->isActiveWindow() && !m_view.window()->isMinimized();
}

void SeenRows::look() {
  // The view gets its window after it is made.
  if (QWidget* window = m_view.window(); window != m_window) {
    m_window = window;
    window->installEventFilter(this);
  }
  if (canBeSeen())
    m_timer.start();
  else
    m_timer.stop();
}

bool SeenRows::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Resize:
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::WindowStateChange:
      // Once the event has taken effect.
      QMetaObject::invokeMethod(this, &SeenRows::look, Qt::QueuedConnection);
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

void SeenRows::tell() {
  if (!canBeSeen() || !m_view.model()) return;
  QList<int> rows;
  const QRect seen = m_view.viewport()->rect();
  for (int row = 0; row < m_view.model()->rowCount(); ++row) {
    const QRect rect = m_view.visualRect(m_view.model()->index(row, 0));
    if (rect.top() > seen.bottom()) break;
    if (seen.contains(rect.center())) rows.append(row);
  }
  if (!rows.isEmpty()) Q_EMIT this->seen(rows);
}

}  // namespace roost
