#include "core/recovery/damaged_trees.h"

#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <array>

#include "core/recovery/damaged_rows.h"

namespace roost {
namespace {

// https://sqlite.org/fileformat2.html
constexpr qint64 fileHeaderSize = 100;
constexpr qint64 firstFreeTrunk = 32;
constexpr char innerPage = 5, leafPage = 13;
constexpr qint64 innerHeaderSize = 12, leafHeaderSize = 8;

/// Reads numbers from a page; what is beyond its end reads as 0 and makes it invalid.
class TreePageBytes {
 public:
  explicit TreePageBytes(const QByteArray& bytes) : m_bytes(bytes) {}

  qint64 number16(qint64 at) { return has(at, 2) ? qFromBigEndian<quint16>(m_bytes.constData() + at) : 0; }
  qint64 number32(qint64 at) { return has(at, 4) ? qFromBigEndian<quint32>(m_bytes.constData() + at) : 0; }
  /// A number of 1 to 9 bytes; moves `at` behind it.
  qint64 varint(qint64& at) {
    quint64 value = 0;
    for (int byte = 0; byte < 9; ++byte) {
      if (!has(at, 1)) return 0;
      const auto bits = static_cast<uchar>(m_bytes.at(at++));
      if (byte == 8) return static_cast<qint64>(value << 8 | bits);
      value = value << 7 | (bits & 0x7F);
      if (bits < 0x80) break;
    }
    return static_cast<qint64>(value);
  }
  bool isValid() const { return m_isValid; }

 private:
  bool has(qint64 at, qint64 count) {
    m_isValid = m_isValid && at >= 0 && at + count <= m_bytes.size();
    return m_isValid;
  }

  const QByteArray& m_bytes;
  bool m_isValid = true;
};

/// Whether a value of this serial type can be in the column.
bool fits(qint64 serial, const TableShape::Column& column) {
  using Column = TableShape::Column;
  if (serial == 0) return column.type == Column::Key || column.mayBeNull;
  switch (column.type) {
    case Column::Key:
      return false;  // It is the row's own number and isn't stored again.
    case Column::Integer:
      return serial <= 6 || serial == 8 || serial == 9;
    case Column::Text:
      return serial >= 13 && serial % 2 == 1;
    case Column::Blob:
      return serial >= 12 && serial % 2 == 0;
    case Column::Other:
      return true;
  }
  Q_UNREACHABLE();
}

/// Whether the record that begins at `at` can be a row of the table.
bool looksLike(TreePageBytes& page, qint64 at, const TableShape& table) {
  const qint64 start = at;
  const qint64 end = start + page.varint(at);
  qsizetype count = 0;
  for (; at < end && page.isValid(); ++count) {
    const qint64 serial = page.varint(at);
    if (count >= table.columns.size() || !fits(serial, table.columns[count])) return false;
  }
  return page.isValid() && at == end && count > 0 &&
         std::all_of(table.columns.cbegin() + count, table.columns.cend(),
                     [](const TableShape::Column& column) { return column.mayBeMissing; });
}

template <typename Number>
void appendBig(QByteArray& bytes, Number number) {
  std::array<char, sizeof(Number)> big{};
  qToBigEndian(number, big.data());
  bytes.append(big.data(), big.size());
}

void append16(QByteArray& bytes, qint64 number) { appendBig(bytes, static_cast<quint16>(number)); }
void append32(QByteArray& bytes, qint64 number) { appendBig(bytes, static_cast<quint32>(number)); }

QByteArray varintOf(qint64 number) {
  QByteArray bytes(1, static_cast<char>(number & 0x7F));
  for (number >>= 7; number > 0; number >>= 7) bytes.prepend(static_cast<char>((number & 0x7F) | 0x80));
  return bytes;
}

}  // namespace

TableShape TableShape::ofSchema() {
  const Column text{Column::Text, false, false};
  return {QStringLiteral("sqlite_schema"),
          {text, text, text, {Column::Integer, false, false}, {Column::Text, true, false}}};
}

Result<Done> DamagedTrees::scan(const QList<TableShape>& tables) {
  QFile file(m_file);
  if (!file.open(QIODevice::ReadOnly))
    return makeError(ErrorCode::CannotOpen, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
  m_pageCount = (file.size() + m_pageSize - 1) / m_pageSize;
  readFreePages(file);
  file.seek(0);
  for (qint64 page = 1; page <= m_pageCount; ++page) look(static_cast<Page>(page), file.read(m_pageSize), tables);
  return Done{};
}

void DamagedTrees::readFreePages(QFile& file) {
  const auto pageAt = [&](qint64 page) {
    return page > 0 && page <= m_pageCount && file.seek((page - 1) * m_pageSize) ? file.read(m_pageSize) : QByteArray();
  };
  const QByteArray first = pageAt(1);
  qint64 trunk = TreePageBytes(first).number32(firstFreeTrunk);
  while (trunk > 0 && !m_free.contains(static_cast<Page>(trunk))) {
    const QByteArray bytes = pageAt(trunk);
    TreePageBytes page(bytes);
    if (bytes.isEmpty()) return;
    m_free.insert(static_cast<Page>(trunk));
    const qint64 count = std::min(page.number32(4), m_pageSize / 4 - 2);
    for (qint64 leaf = 0; leaf < count; ++leaf) m_free.insert(static_cast<Page>(page.number32(8 + 4 * leaf)));
    trunk = page.number32(0);
  }
}

void DamagedTrees::look(Page number, const QByteArray& bytes, const QList<TableShape>& tables) {
  const qint64 header = number == 1 ? fileHeaderSize : 0;
  if (bytes.size() <= header) return;
  const char type = bytes.at(header);
  TreePageBytes page(bytes);
  const qint64 cells = page.number16(header + 3);
  if (cells == 0) return;
  if (type == innerPage) {
    QList<Page> children;
    for (qint64 cell = 0; cell < cells && page.isValid(); ++cell)
      children.append(static_cast<Page>(page.number32(page.number16(header + innerHeaderSize + 2 * cell))));
    children.append(static_cast<Page>(page.number32(header + 8)));
    const bool areThere = std::all_of(children.cbegin(), children.cend(),
                                      [this](Page child) { return child > 1 && child <= m_pageCount; });
    if (page.isValid() && areThere) m_children.insert(number, children);
  } else if (type == leafPage) {
    qint64 lastKey = 0;
    const auto isRowOf = [&](qint64 cell, const TableShape& table) {
      qint64 at = page.number16(header + leafHeaderSize + 2 * cell);
      (void)page.varint(at);  // The size of the row.
      lastKey = page.varint(at);
      return looksLike(page, at, table);
    };
    for (const TableShape& table : tables)
      if (isRowOf(0, table) && isRowOf(cells - 1, table) && lastKey > 0 && lastKey <= DamagedRows::largestKey) {
        m_leaves[table.name].append({number, lastKey});
        m_tableOf.insert(number, table.name);
        return;
      }
  }
}

DamagedTrees::Tree DamagedTrees::treeAt(Page root, const QString& table) const {
  Tree tree;
  QSet<Page> seen;
  QList<Page> open{root};
  while (!open.isEmpty()) {
    const Page page = open.takeLast();
    if (seen.contains(page)) continue;
    seen.insert(page);
    if (const auto children = m_children.constFind(page); children != m_children.cend())
      open.append(*children);
    else if (m_tableOf.value(page) == table)
      tree.leaves.insert(page);
    else
      tree.isDamaged = true;
  }
  return tree;
}

Result<qint64> DamagedTrees::mended(const QString& table, qint64 root) {
  const Tree tree = treeAt(static_cast<Page>(root), table);
  std::vector<Leaf> leaves;
  for (const Leaf& leaf : m_leaves.value(table))
    if (tree.leaves.contains(leaf.page) || !m_free.contains(leaf.page)) leaves.push_back(leaf);
  const bool isAll = leaves.size() == static_cast<size_t>(tree.leaves.size());
  if (!tree.isDamaged || isAll) return root;
  std::sort(leaves.begin(), leaves.end(), [](const Leaf& a, const Leaf& b) { return a.lastKey < b.lastKey; });
  return writeInnerPages(std::move(leaves));
}

Result<Done> DamagedTrees::mendSchema() {
  ROOST_TRY(root, mended(TableShape::ofSchema().name, 1));
  if (*root == 1) return Done{};
  // SQLite accepts an inner page with a single child only as the first page of a file.
  QByteArray header(1, innerPage);
  append16(header, 0);
  append16(header, 0);
  append16(header, m_pageSize);
  header.append('\0');
  append32(header, *root);
  return write(1, header, fileHeaderSize);
}

Result<qint64> DamagedTrees::writeInnerPages(std::vector<Leaf> children) {
  // Each child takes a pointer of two bytes, its number and its key.
  constexpr qint64 mostBytesEach = 2 + 4 + 9;
  const auto most = static_cast<size_t>((m_pageSize - innerHeaderSize) / mostBytesEach);
  while (children.size() > 1) {
    std::vector<Leaf> parents;
    // As even as possible, because no page may have a single child.
    const size_t pages = (children.size() + most - 1) / most;
    for (size_t page = 0; page < pages; ++page) {
      const auto from = children.size() * page / pages, last = children.size() * (page + 1) / pages - 1;
      QByteArray cells, pointers;
      for (size_t child = from; child < last; ++child) {
        QByteArray cell;
        append32(cell, children[child].page);
        cells.prepend(cell + varintOf(children[child].lastKey));
        append16(pointers, m_pageSize - cells.size());
      }
      QByteArray bytes(1, innerPage);
      append16(bytes, 0);
      append16(bytes, static_cast<qint64>(last - from));
      append16(bytes, m_pageSize - cells.size());
      bytes.append('\0');
      append32(bytes, children[last].page);
      bytes += pointers;
      bytes.append(m_pageSize - bytes.size() - cells.size(), '\0');
      ROOST_CHECK(write(static_cast<Page>(++m_pageCount), bytes + cells));
      parents.push_back({static_cast<Page>(m_pageCount), children[last].lastKey});
    }
    children = std::move(parents);
  }
  return children.empty() ? 0 : qint64{children.front().page};
}

Result<Done> DamagedTrees::write(Page page, const QByteArray& bytes, qint64 at) {
  QFile file(m_file);
  if (file.open(QIODevice::ReadWrite) && file.seek((page - qint64{1}) * m_pageSize + at) &&
      file.write(bytes) == bytes.size() && file.flush())
    return Done{};
  return makeError(ErrorCode::DiskFull, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
}

}  // namespace roost
