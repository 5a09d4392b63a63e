#include "gui/pages/navigator.h"

namespace roost {

void Navigator::leave() {
  if (m_listPosition) m_visits[m_current].rows = m_listPosition();
}

void Navigator::add(const Location& location) {
  Visit visit{location, std::nullopt};
  m_visits.resize(m_current + 1);
  m_visits.push_back(std::move(visit));
  if (m_visits.size() > mostVisits) m_visits.erase(m_visits.begin());
  m_current = m_visits.size() - 1;
}

void Navigator::arrive() { Q_EMIT arrived(m_visits[m_current].location, m_visits[m_current].rows); }

void Navigator::go(const Location& location) {
  if (location == current()) {
    Q_EMIT topRequested();
    return;
  }
  leave();
  add(location);
  arrive();
}

void Navigator::replace(const Location& location) {
  m_visits[m_current] = {location, std::nullopt};
  arrive();
}

void Navigator::amend(const Location& location) {
  if (location.page != current().page || location == current()) return;
  m_visits[m_current].location = location;
  Q_EMIT historyChanged();
}

void Navigator::mark() {
  leave();
  add(current());
  Q_EMIT historyChanged();
}

void Navigator::back() {
  if (!canGoBack()) return;
  leave();
  --m_current;
  arrive();
}

void Navigator::forward() {
  if (!canGoForward()) return;
  leave();
  ++m_current;
  arrive();
}

void Navigator::restart(const Location& location, const std::optional<ListPosition>& rows) {
  m_visits = {Visit{location, rows}};
  m_current = 0;
  arrive();
}

void Navigator::renew(const std::function<void()>& rebuild) {
  leave();
  rebuild();
  arrive();
}

}  // namespace roost
