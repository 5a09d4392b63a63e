#pragma once

#include <QFile>

#include "support/database.h"

namespace roost::test {

/// The first page of a table or index of a database, overwritten until `mend`.
class DamagedPage {
 public:
  DamagedPage(const QString& path, const QString& name) : m_file(path) {
    const Database database(path);
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    const qint64 size = database.value("PRAGMA page_size").toLongLong();
    m_at = (database.value("SELECT rootpage FROM sqlite_schema WHERE name = ?", {name}).toLongLong() - 1) * size;
    if (!m_file.open(QIODevice::ReadWrite) || !m_file.seek(m_at)) qFatal("%s can't be damaged", qPrintable(path));
    m_good = m_file.read(size);
    write(QByteArray(size, '\xff'));
  }
  void mend() {
    write(m_good);
    // A change by another connection makes the first one read the file again.
    Database(m_file.fileName()).run("UPDATE users SET about_me = 'mended'");
  }

 private:
  void write(const QByteArray& bytes) {
    if (!m_file.seek(m_at) || m_file.write(bytes) != bytes.size() || !m_file.flush())
      qFatal("The page can't be written");
  }

  QFile m_file;
  qint64 m_at = 0;
  QByteArray m_good;
};

}  // namespace roost::test
