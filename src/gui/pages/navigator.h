#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "gui/pages/location.h"

namespace roost {

/// Where the window is, and the way there: back and forward as in a browser, each place with where one was in it.
class Navigator : public QObject {
  Q_OBJECT

 public:
  static constexpr size_t mostVisits = 100;  ///< That one can go back through.

  const Location& current() const { return m_visits[m_current].location; }
  bool canGoBack() const { return m_current > 0; }
  bool canGoForward() const { return m_current + 1 < m_visits.size(); }

  /// Going where one is already asks the page to go to its top.
  void go(const Location& location);
  /// Another view of the same place: replaces it instead of adding to the way.
  void replace(const Location& location);
  /// The page shows something else by itself, as when one types in it: nobody arrives. A page that one has left has no
  /// say in where one is.
  void amend(const Location& location);
  /// Remembers where one is in the current place, so that `back` returns there after a jump within it.
  void mark();
  void back();
  void forward();
  /// Forgets the way: after signing in or out.
  void restart(const Location& location, const std::optional<ListPosition>& rows = {});
  /// Shows the same place again after `rebuild` has made the pages anew.
  void renew(const std::function<void()>& rebuild);

  /// Asked for where one is in the page that is being left.
  void setListPositionSource(std::function<ListPosition()> source) { m_listPosition = std::move(source); }

 Q_SIGNALS:
  /// `rows` is where one was when this place was left; empty on a first visit.
  void arrived(const roost::Location& location, const std::optional<roost::ListPosition>& rows);
  void topRequested();
  /// There may be another way back or forward, though the place is the same.
  void historyChanged();

 private:
  struct Visit {
    Location location;
    std::optional<ListPosition> rows;
  };
  void leave();
  void add(const Location& location);
  void arrive();

  std::vector<Visit> m_visits{Visit{}};
  size_t m_current = 0;
  std::function<ListPosition()> m_listPosition;
};

}  // namespace roost
