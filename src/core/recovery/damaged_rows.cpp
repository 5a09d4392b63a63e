#include "core/recovery/damaged_rows.h"

#include <QSqlError>
#include <QSqlRecord>
#include <algorithm>

#include "core/storage/named_query.h"

namespace roost {
namespace {

/// More than the number of rows below one page that is just above the leaves.
constexpr int triedOneByOne = 10'000;
/// After this many failures, the strides have passed the largest key.
constexpr int mostFailures = triedOneByOne + 40;

/// How many keys to skip after a failure: first none, then one at a time, and then in strides that double.
qint64 strideAfter(int failures) {
  if (failures <= triedOneByOne) return std::min(failures, 1);
  return qint64{1} << std::min(failures - triedOneByOne, 30);
}

}  // namespace

DamagedRows::DamagedRows(const QSqlDatabase& connection, const QString& query) : m_query(connection) {
  m_query.setForwardOnly(true);
  m_isPrepared = m_query.prepare(namedQuery(query));
  if (m_isPrepared) (void)readFrom(m_reached);
  const QSqlRecord record = m_query.record();
  for (int column = 0; column < record.count(); ++column) m_columns.append(record.fieldName(column));
}

bool DamagedRows::readFrom(qint64 key) {
  m_query.bindValue(QStringLiteral(":from"), key);
  return m_query.exec();
}

bool DamagedRows::next() {
  while (m_isPrepared) {
    while (m_query.next()) {
      if (key() <= 0 || key() > largestKey) {
        m_areWhole = false;
        continue;
      }
      // A damaged page can have its keys in any order.
      m_isNew = key() > m_greatestRead;
      if (m_isNew) m_failures = 0;
      m_greatestRead = std::max(m_greatestRead, key());
      m_reached = std::max(m_reached, key());
      return true;
    }
    if (!m_query.lastError().isValid()) return false;
    m_areWhole = false;
    if (!passDamage()) return false;
  }
  return false;
}

bool DamagedRows::passDamage() {
  qint64 stride = 0;
  for (;;) {
    stride = strideAfter(m_failures++);
    if (m_failures > mostFailures || m_reached > largestKey) return false;
    if (readFrom(m_reached + stride)) break;
    m_reached += stride;
  }
  // A long stride may have skipped readable rows, so the first readable key is found by bisection.
  qint64 readable = m_reached + stride;
  while (readable - m_reached > 1) {
    const qint64 middle = m_reached + (readable - m_reached) / 2;
    (readFrom(middle) ? readable : m_reached) = middle;
  }
  m_reached = readable;
  return readFrom(readable);
}

}  // namespace roost
