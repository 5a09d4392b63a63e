#pragma once

#include "core/storage/store.h"
#include "core/transfer/import_report.h"

namespace roost {

/// Adds and changes the rows of an import, and counts them in its report. An import writes its rows in no other way.
class ImportedRows {
 public:
  enum class Kind { User, Post, Follow, Message };

  ImportedRows(Store& store, ImportReport& report) : m_store(store), m_report(report) {}

  /// Adds a row with a named INSERT; returns its id.
  Result<qint64> add(Kind kind, const QString& insert, const Bindings& row);
  /// Like `add`, but leaves a row that already exists alone; returns whether a row was added.
  Result<bool> addIfNew(Kind kind, const QString& insert, const Bindings& row);
  /// Changes a row that this import has added, or what one of its users has read.
  Result<Done> complete(const QString& update, const Bindings& row);

 private:
  static qint64& countOf(ImportReport::Counts& counts, Kind kind);

  Store& m_store;
  ImportReport& m_report;
};

}  // namespace roost
