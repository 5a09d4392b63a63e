#include "gui/shell/navigator.h"

namespace roost {

void Navigator::leave() {
  if (m_rowPlace) m_visits[m_current].rows = m_rowPlace();
}

void Navigator::add(const Place& place) {
  Visit visit{place, std::nullopt};
  m_visits.resize(m_current + 1);
  m_visits.push_back(std::move(visit));
  if (m_visits.size() > mostVisits) m_visits.erase(m_visits.begin());
  m_current = m_visits.size() - 1;
}

void Navigator::arrive() { Q_EMIT arrived(m_visits[m_current].place, m_visits[m_current].rows); }

void Navigator::go(const Place& place) {
  if (place == current()) {
    Q_EMIT topRequested();
    return;
  }
  leave();
  add(place);
  arrive();
}

void Navigator::replace(const Place& place) {
  m_visits[m_current] = {place, std::nullopt};
  arrive();
}

void Navigator::amend(const Place& place) {
  if (place.page != current().page || place == current()) return;
  m_visits[m_current].place = place;
  Q_EMIT wayChanged();
}

void Navigator::mark() {
  leave();
  add(current());
  Q_EMIT wayChanged();
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

void Navigator::restart(const Place& place, const std::optional<RowPlace>& rows) {
  m_visits = {Visit{place, rows}};
  m_current = 0;
  arrive();
}

void Navigator::renew(const std::function<void()>& rebuild) {
  leave();
  rebuild();
  arrive();
}

}  // namespace roost
