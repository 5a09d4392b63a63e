#include "core/x/x_people.h"

#include <QCoreApplication>

#include "core/x/x_text.h"

namespace roost {

Result<Done> XPeople::add(quint64 account) {
  if (m_people.contains(account)) return Done{};
  if (m_people.size() >= most)
    return Error{
        ErrorCode::Refused,
        QCoreApplication::translate("XSource", "The archive follows more people than any such archive should."),
        QStringLiteral("people")};
  m_people.insert(account, {});
  m_accounts.append(account);
  return Done{};
}

void XPeople::remove(quint64 account) {
  if (m_people.remove(account)) m_accounts.removeOne(account);
}

void XPeople::reveal(quint64 account, std::string_view name, std::string_view displayName, quint64 tweet) {
  if (m_people.isEmpty() || !isXName(name)) return;
  const auto person = m_people.find(account);
  if (person == m_people.end() || tweet < person->revealedBy) return;
  person->revealedBy = tweet;
  if (const QString revealed = xString(name); revealed != person->name) *person = {revealed, {}, tweet};
  if (!displayName.empty()) person->displayName = xString(displayName);
}

void XPeople::settle(const QString& owner) {
  QHash<QString, quint64> owners;
  for (const quint64 account : std::as_const(m_accounts)) {
    Person& person = m_people[account];
    if (person.name.isEmpty()) continue;
    const QString key = person.name.toLower();
    if (key == owner.toLower()) {
      person = {};
      continue;
    }
    const auto other = owners.constFind(key);
    if (other != owners.cend() && m_people.value(*other).revealedBy > person.revealedBy) {
      person = {};
      continue;
    }
    if (other != owners.cend()) m_people[*other] = {};
    owners.insert(key, account);
  }
}

}  // namespace roost
