#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

#include "core/users/user.h"

namespace roost {

class PageBadges;
struct Services;

/// Tells when notifications or messages may have come, been read or gone, and keeps the badges right.
class UnreadWatch : public QObject {
  Q_OBJECT

 public:
  /// `accounts` returns the users who stay signed in on this computer.
  UnreadWatch(Services& services, PageBadges& badges, std::function<QList<UserId>()> accounts);

  /// Counts now instead of when the event loop is next idle.
  void count();

 Q_SIGNALS:
  /// The badges are right now.
  void counted();

 private:
  Services& m_services;
  PageBadges& m_badges;
  const std::function<QList<UserId>()> m_accounts;
  QTimer m_timer;  ///< Several changes in a row are counted once.
};

}  // namespace roost
