#pragma once

#include <QSqlDatabase>

#include "core/storage/result.h"

namespace roost {

/// A connection to a file that nobody else uses; it goes with this.
class ScratchConnection {
 public:
  explicit ScratchConnection(const QString& file);
  ~ScratchConnection();
  ScratchConnection(const ScratchConnection&) = delete;
  ScratchConnection& operator=(const ScratchConnection&) = delete;

  /// Pragmas may fail.
  Result<Done> open(const QStringList& pragmas);
  void run(const QString& pragma) const;

  const QSqlDatabase& database() const { return m_database; }

 private:
  QSqlDatabase m_database;
};

}  // namespace roost
