#pragma once

#include "core/storage/store.h"
#include "core/transfer/import_report.h"

namespace roost {

/// The rows that an import adds to the store or changes there. Nothing of an import is written in any other way.
class ImportedRows {
 public:
  enum class Kind { User, Post, Follow };

  ImportedRows(Store& store, ImportReport& report) : m_store(store), m_report(report) {}

  /// Adds a row by a named INSERT; returns its id.
  Result<qint64> add(Kind kind, const QString& insert, const Bindings& row);
  /// The same where there may be one already, which stays; returns whether it was added.
  Result<bool> addIfNew(Kind kind, const QString& insert, const Bindings& row);
  /// Changes a row that this import has added.
  Result<Done> complete(const QString& update, const Bindings& row);

 private:
  static qint64& countOf(ImportReport::Counts& counts, Kind kind);

  Store& m_store;
  ImportReport& m_report;
};

}  // namespace roost
