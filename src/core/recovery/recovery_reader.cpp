#include "core/recovery/recovery_reader.h"

#include <QCoreApplication>

namespace roost {
namespace {

/// A column that can't be what it was may hold bytes; the tables take only text and integers. An empty QVariant is
/// bound as NULL.
QVariant recoveredValue(const QVariant& value) {
  if (value.isNull()) return {};
  return value.typeId() == QMetaType::QByteArray ? value.toString() : value;
}

}  // namespace

Result<Done> RecoveryReader::goOn() const {
  if (!m_progress || m_progress(m_rows)) return Done{};
  return invalidInput(QCoreApplication::translate("Recovery", "The recovery was canceled. Nothing was changed."));
}

Result<bool> RecoveryReader::each(const QString& query, const Keep& keep) {
  constexpr int step = 512;
  auto rows = m_source.rows(query);
  while (rows.next()) {
    if (m_rows++ % step == 0) ROOST_CHECK(goOn());
    ROOST_CHECK(keep(rows));
  }
  return rows.areWhole();
}

Result<bool> RecoveryReader::copy(const QString& query, const QString& recover, qint64* written) {
  return each(query, [&](const DamagedRows& row) -> Result<Done> {
    Bindings values;
    for (int column = 0; column < row.columns(); ++column)
      values.append({u':' + row.nameOf(column), recoveredValue(row.value(column))});
    ROOST_TRY(rows, m_store.write(recover, values));
    if (written) *written += *rows;
    return Done{};
  });
}

}  // namespace roost
