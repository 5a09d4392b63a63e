#include "core/transfer/imported_rows.h"

namespace roost {

Result<qint64> ImportedRows::add(Kind kind, const QString& insert, const Bindings& row) {
  ROOST_TRY(id, m_store.insert(insert, row));
  ++countOf(m_report.added, kind);
  return id;
}

Result<bool> ImportedRows::addIfNew(Kind kind, const QString& insert, const Bindings& row) {
  ROOST_TRY(added, m_store.write(insert, row));
  ++countOf(*added > 0 ? m_report.added : m_report.alreadyHere, kind);
  return *added > 0;
}

Result<Done> ImportedRows::complete(const QString& update, const Bindings& row) {
  ROOST_CHECK(m_store.write(update, row));
  return Done{};
}

qint64& ImportedRows::countOf(ImportReport::Counts& counts, Kind kind) {
  switch (kind) {
    case Kind::User:
      return counts.users;
    case Kind::Post:
      return counts.posts;
    case Kind::Follow:
      return counts.follows;
    case Kind::Message:
      break;
  }
  return counts.messages;
}

}  // namespace roost
