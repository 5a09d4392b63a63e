#pragma once

#include "core/lists/paged_list_model.h"

namespace roost::test {

/// Loads a list to both of its ends.
inline void loadAll(PagedListModel& model) {
  while (model.canFetchMore({})) model.fetchMore({});
  while (model.canFetchBefore()) model.fetchBefore();
}

inline QList<qint64> idsIn(const PagedListModel& model) {
  QList<qint64> ids;
  for (int row = 0; row < model.rowCount(); ++row) ids.append(model.keyAt(row).id);
  return ids;
}

inline QStringList textsIn(const PagedListModel& model) {
  QStringList texts;
  for (int row = 0; row < model.rowCount(); ++row) texts.append(model.index(row).data().toString());
  return texts;
}

}  // namespace roost::test
