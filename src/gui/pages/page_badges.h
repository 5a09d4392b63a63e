#pragma once

#include <QMap>
#include <QObject>
#include <utility>

#include "gui/pages/location.h"

namespace roost {

/// The number of new items on each page, shown and spoken on the side bar's button for that page, and how many there
/// are for the other users who stay signed in.
class PageBadges : public QObject {
  Q_OBJECT

 public:
  static constexpr int mostShown = 99;  ///< Higher counts are shown as "99+".

  int count(PageKind page) const { return m_counts.value(page); }
  void setCount(PageKind page, int count) {
    if (count == this->count(page)) return;
    m_counts.insert(page, count);
    Q_EMIT changed();
  }

  /// For the other users who stay signed in on this computer.
  int elsewhere() const { return m_elsewhere; }
  void setElsewhere(int count) {
    if (std::exchange(m_elsewhere, count) != count) Q_EMIT changed();
  }

  /// "7" or "99+"; empty for 0.
  static QString text(int count) {
    if (count <= 0) return {};
    return count > mostShown ? QStringLiteral("%L1+").arg(mostShown) : QStringLiteral("%L1").arg(count);
  }

 Q_SIGNALS:
  void changed();

 private:
  QMap<PageKind, int> m_counts;
  int m_elsewhere = 0;
};

}  // namespace roost
