#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <string_view>

#include "core/storage/result.h"

namespace roost {

/// The people whom the owner of an X archive follows or mutes. The archive only has the numbers of their accounts;
/// their names show where tweets mention them.
class XPeople {
 public:
  struct Person {
    QString name, displayName;  ///< Empty if nothing reveals them.
    quint64 revealedBy = 0;     ///< The id of the latest tweet with the name.
  };

  /// More than this is refused, as they are kept in memory.
  static constexpr qsizetype most = 500'000;

  /// Adds somebody who isn't there yet. Fails with Refused.
  Result<Done> add(quint64 account);
  void remove(quint64 account);
  /// Takes the name of an account as a tweet has it. People change their names, so the latest one counts.
  void reveal(quint64 account, std::string_view name, std::string_view displayName, quint64 tweet);
  /// Keeps each name for the account that had it last, as X gives abandoned names to others.
  void settle(const QString& owner);

  bool isEmpty() const { return m_people.isEmpty(); }
  /// In the order in which they were added.
  const QList<quint64>& accounts() const { return m_accounts; }
  Person person(quint64 account) const { return m_people.value(account); }

 private:
  QList<quint64> m_accounts;
  QHash<quint64, Person> m_people;
};

}  // namespace roost
