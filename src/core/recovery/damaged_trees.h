#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <vector>

#include "core/storage/result.h"

class QFile;

namespace roost {

/// What the rows of a table look like in a file.
struct TableShape {
  struct Column {
    enum Type { Key, Integer, Text, Blob, Other };
    Type type = Other;
    bool mayBeNull = true;
    bool mayBeMissing = true;  ///< Rows from before the column was added end earlier.
  };
  QString name;
  QList<Column> columns;

  static TableShape ofSchema();
};

/// A table's rows are in leaf pages below inner pages. If an inner page is damaged, all rows below it are lost to
/// SQLite, although they are still in the file. This finds them by what they look like, and writes new inner pages.
class DamagedTrees {
 public:
  /// A copy of the damaged database, which gets the new pages at its end.
  DamagedTrees(QString file, qint64 pageSize) : m_file(std::move(file)), m_pageSize(pageSize) {}

  /// Looks at every page, for leaves of these tables. Fails with CannotOpen.
  Result<Done> scan(const QList<TableShape>& tables);

  /// The root of the table with all of its leaves. That is `root`, the page that the schema tells, unless inner pages
  /// are damaged or it is 0; 0 if the table isn't found. Fails with DiskFull.
  Result<qint64> mended(const QString& table, qint64 root);

  /// As `mended`, for the schema, whose root is the first page.
  Result<Done> mendSchema();

 private:
  using Page = quint32;
  struct Leaf {
    Page page = 0;
    qint64 lastKey = 0;
  };
  struct Tree {
    QSet<Page> leaves = {};
    bool isDamaged = false;
  };

  void look(Page page, const QByteArray& bytes, const QList<TableShape>& tables);
  void readFreePages(QFile& file);
  Tree treeAt(Page root, const QString& table) const;
  Result<Done> write(Page page, const QByteArray& bytes, qint64 at = 0);
  Result<qint64> writeInnerPages(std::vector<Leaf> children);

  const QString m_file;
  const qint64 m_pageSize;
  qint64 m_pageCount = 0;
  QHash<QString, QList<Leaf>> m_leaves;  ///< By table.
  QHash<Page, QString> m_tableOf;        ///< Of each leaf.
  QHash<Page, QList<Page>> m_children;   ///< Of each inner page of a table.
  QSet<Page> m_free;                     ///< Pages that are no longer in use can still have rows, which were deleted.
};

}  // namespace roost
