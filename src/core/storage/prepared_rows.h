#pragma once

#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <memory>

namespace roost {

/// Lets a QSqlQueryModel read the rows of an executed query that its owner keeps prepared. A model takes ownership of
/// the query it is given, and newer versions of Qt don't give it back.
class PreparedRows : public QSqlResult {
 public:
  explicit PreparedRows(std::shared_ptr<QSqlQuery> query) : QSqlResult(query->driver()), m_query(std::move(query)) {
    setSelect(true);
    setActive(m_query->isActive());
    setLastError(m_query->lastError());
  }

 protected:
  QVariant data(int column) override { return m_query->value(column); }
  bool isNull(int column) override { return m_query->isNull(column); }
  bool reset(const QString&) override { return false; }
  bool fetch(int row) override { return moved(m_query->seek(row)); }
  bool fetchNext() override { return moved(m_query->next()); }
  bool fetchPrevious() override { return moved(m_query->previous()); }
  bool fetchFirst() override { return moved(m_query->first()); }
  bool fetchLast() override { return moved(m_query->last()); }
  int size() override { return m_query->size(); }
  int numRowsAffected() override { return m_query->numRowsAffected(); }
  QSqlRecord record() const override { return m_query->record(); }

 private:
  bool moved(bool found) {
    setAt(m_query->at());
    if (!found) setLastError(m_query->lastError());
    return found;
  }

  std::shared_ptr<QSqlQuery> m_query;
};

}  // namespace roost
