#pragma once

#include <QTemporaryDir>

#include "core/storage/store.h"

namespace roost::test {

/// An archive of a network, with pictures, and the databases before and after its import and after the import's undo.
class ArchiveCase {
 public:
  enum class Network { X, Mastodon };
  enum class Step { Import, Undo };

  explicit ArchiveCase(Network network);

  /// Does the step to a copy of `before(step)`. The same rows come out each time.
  void act(Store& store, Step step) const;

  QString before(Step step) const { return file(step == Step::Import ? "before.db" : "imported.db"); }
  /// All rows before and after a step, as `dumpOf` returns them.
  const QStringList& rowsBefore(Step step) const { return step == Step::Import ? m_before : m_imported; }
  const QStringList& rowsAfter(Step step) const { return step == Step::Import ? m_imported : m_undone; }
  /// How long the step takes when nothing stops it, with opening the database.
  std::chrono::microseconds duration(Step step) const { return step == Step::Import ? m_importing : m_undoing; }

 private:
  QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
  /// Does the step to a copy. Returns the least time that it took.
  std::chrono::microseconds take(Step step, const QString& from, const QString& to) const;

  QTemporaryDir m_folder;
  QStringList m_before, m_imported, m_undone;
  std::chrono::microseconds m_importing{}, m_undoing{};
};

}  // namespace roost::test
