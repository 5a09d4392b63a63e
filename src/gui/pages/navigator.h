#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "gui/pages/location.h"

namespace roost {

/// The window's current location and its history, back and forward as in a browser. Each visit keeps its list position.
class Navigator : public QObject {
  Q_OBJECT

 public:
  static constexpr size_t mostVisits = 100;  ///< Older visits are dropped from the history.

  const Location& current() const { return m_visits[m_current].location; }
  bool canGoBack() const { return m_current > 0; }
  bool canGoForward() const { return m_current + 1 < m_visits.size(); }

  /// Going to the current location asks the page to scroll to its top.
  void go(const Location& location);
  /// Goes to another view of the same place, which replaces the current visit instead of adding one to the history.
  void replace(const Location& location);
  /// Updates the current location after its page has changed what it shows, such as while the user types. Doesn't emit
  /// `arrived`. Ignored if `location` is of another page than the current one.
  void amend(const Location& location);
  /// Adds the current list position to the history, so that `back` returns to it after a jump within the page.
  void mark();
  void back();
  void forward();
  /// Clears the history, as after signing in or out, and goes to `location`.
  void restart(const Location& location, const std::optional<ListPosition>& rows = {});
  /// Opens the current location again after `rebuild` has recreated the pages.
  void renew(const std::function<void()>& rebuild);

  /// `source` returns the list position of the page that is being left.
  void setListPositionSource(std::function<ListPosition()> source) { m_listPosition = std::move(source); }

 Q_SIGNALS:
  /// `rows` is the list position when this visit was left; empty on a first visit.
  void arrived(const roost::Location& location, const std::optional<roost::ListPosition>& rows);
  void topRequested();
  /// The history or the current location has changed without an `arrived`.
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
