#include "gui/users/go_to_matches.h"

#include "core/text/names_and_tags.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"

namespace roost {

GoToMatches::GoToMatches(Store& store) : m_users(store, spokenUser) {
  connect(&m_users, &PagedListModel::failed, this, &GoToMatches::failed);
}

void GoToMatches::offer(UserId viewer, const QString& typed) {
  beginResetModel();
  m_typed = typed;
  if (const QString prefix = withoutAt(typed); prefix.isEmpty())
    m_users.clear();
  else
    m_users.showPeople(viewer, UserOrder::Followers, prefix);
  endResetModel();
}

int GoToMatches::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || query().isEmpty() ? 0 : userCount() + 1;
}

QVariant GoToMatches::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role == typedRole) return m_typed;
  if (index.row() < userCount()) return m_users.data(m_users.index(index.row()), role);
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return tr("Search posts for “%1”").arg(isolated(query()));
    case Qt::EditRole:
      return query();
    default:
      return {};
  }
}

QString withoutAt(const QString& text) {
  const QString name = text.trimmed();
  return !name.isEmpty() && isMentionSign(name.front()) ? name.mid(1) : name;
}

}  // namespace roost
