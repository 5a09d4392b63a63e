#include "core/storage/paged_list_model.h"

#include <QSqlError>
#include <algorithm>

namespace roost {

int PagedListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rowCount; }

bool PagedListModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !m_atEnd && !m_failed;
}

Result<PagedListModel::Page> PagedListModel::read(Direction direction, const PageKey& key, int limit) {
  return readBy(direction == Direction::After ? m_source.after : m_source.before, {}, key, limit);
}

Result<PagedListModel::Page> PagedListModel::readBy(const QString& query, const Bindings& more, const PageKey& key, int limit) {
  const Bindings bindings =
      m_source.bindings + more + Bindings{{":position", key.position}, {":id", key.id}, {":limit", limit}};
  if (auto done = m_store.readInto(m_reader, query, bindings); !done) return done.error();
  // QSqlQueryModel::data() would ask for each value anew where it is to be found: four times as slow.
  QSqlQuery rows = m_reader.query();
  Page page;
  page.columns = m_reader.columnCount();
  page.values.reserve(static_cast<size_t>(m_reader.rowCount()) * static_cast<size_t>(page.columns));
  for (bool found = rows.first(); found; found = rows.next())
    for (int column = 0; column < page.columns; ++column) page.values.push_back(rows.value(column));
  return page;
}

std::optional<PagedListModel::Page> PagedListModel::readPage(Direction direction, const PageKey& key, int limit) {
  const auto fail = [this](const Error& error) {
    m_failed = true;
    Q_EMIT failed(error);
    return std::nullopt;
  };
  auto page = read(direction, key, limit);
  if (!page) return fail(page.error());
  if (auto completed = complete(*page); !completed) return fail(completed.error());
  return std::move(*page);
}

PageKey PagedListModel::keyIn(const Page& page, int sourceRow) const {
  const auto row = page.row(sourceRow);
  return {row[static_cast<size_t>(m_source.positionColumn)], row[static_cast<size_t>(m_source.idColumn)].toLongLong()};
}

void PagedListModel::indexPages() {
  m_firstRows.clear();
  m_rowCount = 0;
  for (const Page& page : m_pages) {
    m_firstRows.push_back(m_rowCount);
    m_rowCount += page.count();
  }
}

void PagedListModel::append(Page page) {
  m_atEnd = page.count() < pageSize;
  if (page.count() == 0) return;
  beginInsertRows({}, m_rowCount, m_rowCount + page.count() - 1);
  m_pages.push_back(std::move(page));
  indexPages();
  endInsertRows();
}

void PagedListModel::prepend(Page page) {
  m_atStart = page.count() < pageSize;
  if (page.count() == 0) return;
  page.reversed = true;
  beginInsertRows({}, 0, page.count() - 1);
  m_pages.insert(m_pages.begin(), std::move(page));
  indexPages();
  endInsertRows();
}

void PagedListModel::fetchMore(const QModelIndex& parent) {
  if (!canFetchMore(parent)) return;
  if (auto page = readPage(Direction::After, m_rowCount ? keyAt(m_rowCount - 1) : m_source.start))
    append(std::move(*page));
}

void PagedListModel::fetchBefore() {
  if (!canFetchBefore() || m_rowCount == 0) return;
  if (auto page = readPage(Direction::Before, keyAt(0))) prepend(std::move(*page));
}

int PagedListModel::fetchNewer() {
  if (m_rowCount == 0) {
    reload();
    return m_rowCount;
  }
  const int before = m_rowCount;
  do {
    auto page = readPage(Direction::Before, keyAt(0));
    if (!page) break;
    prepend(std::move(*page));
  } while (!m_atStart);
  return m_rowCount - before;
}

int PagedListModel::setSource(PageSource source, const PageKey& key) {
  m_source = std::move(source);
  return reload(key);
}

int PagedListModel::reload(const PageKey& key) {
  m_failed = false;
  aboutToReadAnew();
  std::optional<Page> above;
  PageKey start = m_source.start;
  if (key.isValid()) {
    above = readPage(Direction::Before, key);
    if (!above) return 0;
    if (above->count() > 0) start = keyIn(*above, 0);
  }
  auto below = readPage(Direction::After, start);
  if (!below) return 0;

  const bool atStart = !above || above->count() < pageSize;
  const bool atEnd = below->count() < pageSize;
  const int row = above ? above->count() : 0;
  std::vector<Page> pages;
  if (above) {
    above->reversed = true;
    pages.push_back(std::move(*above));
  }
  pages.push_back(std::move(*below));
  replacePages(std::move(pages), atStart, atEnd);
  return std::min(row, std::max(0, m_rowCount - 1));
}

int PagedListModel::reloadAtEnd() {
  m_failed = false;
  aboutToReadAnew();
  auto last = readPage(Direction::Before, m_source.end);
  if (!last) return 0;
  const bool atStart = last->count() < pageSize;
  last->reversed = true;
  std::vector<Page> pages;
  pages.push_back(std::move(*last));
  replacePages(std::move(pages), atStart, true);
  return std::max(0, m_rowCount - 1);
}

void PagedListModel::replacePages(std::vector<Page> pages, bool atStart, bool atEnd) {
  beginResetModel();
  std::erase_if(pages, [](const Page& page) { return page.count() == 0; });
  m_pages = std::move(pages);
  m_atStart = atStart;
  m_atEnd = atEnd;
  m_bounds.reset();
  indexPages();
  endResetModel();
}

int PagedListModel::countBefore(const PageKey& key, int most) {
  const auto page = readPage(Direction::Before, key, most);
  return page ? page->count() : 0;
}

void PagedListModel::removePages(size_t first, size_t count) {
  const auto begin = m_pages.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = begin + static_cast<std::ptrdiff_t>(count);
  const int firstRow = m_firstRows[first];
  int rows = 0;
  for (auto page = begin; page != end; ++page) rows += page->count();
  beginRemoveRows({}, firstRow, firstRow + rows - 1);
  m_pages.erase(begin, end);
  indexPages();
  endRemoveRows();
}

void PagedListModel::keepNear(int firstRow, int lastRow) {
  const auto pageOf = [this](int row) {
    const auto after = std::upper_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
    return static_cast<size_t>(std::max<std::ptrdiff_t>(0, std::distance(m_firstRows.cbegin(), after) - 1));
  };
  if (m_pages.empty()) return;
  const size_t first = pageOf(firstRow), last = pageOf(lastRow);
  if (last + pagesKeptAround + 1 < m_pages.size()) {
    removePages(last + pagesKeptAround + 1, m_pages.size() - last - pagesKeptAround - 1);
    m_atEnd = false;
  }
  if (first > pagesKeptAround) {
    removePages(0, first - pagesKeptAround);
    m_atStart = false;
  }
}

std::optional<std::pair<PageKey, PageKey>> PagedListModel::bounds() {
  if (m_bounds) return m_bounds;
  const auto first = readPage(Direction::After, m_source.start, 1);
  const auto last = readPage(Direction::Before, m_source.end, 1);
  if (first && last && first->count() > 0 && last->count() > 0) m_bounds = {keyIn(*first, 0), keyIn(*last, 0)};
  return m_bounds;
}

PageKey PagedListModel::firstKey() {
  const auto ends = bounds();
  return ends ? ends->first : PageKey{};
}

std::optional<double> PagedListModel::fractionOf(const PageKey&) { return std::nullopt; }
PageKey PagedListModel::keyAtFraction(double) { return {}; }

void PagedListModel::clear() {
  beginResetModel();
  m_pages.clear();
  indexPages();
  m_atStart = m_atEnd = true;
  m_bounds.reset();
  endResetModel();
}

std::span<const QVariant> PagedListModel::valuesAt(int row) const {
  const auto after = std::upper_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
  const auto page = static_cast<size_t>(std::distance(m_firstRows.cbegin(), after)) - 1;
  const Page& in = m_pages[page];
  const int offset = row - m_firstRows[page];
  return in.row(in.reversed ? in.count() - 1 - offset : offset);
}

QVariant PagedListModel::value(int row, int column) const { return valuesAt(row)[static_cast<size_t>(column)]; }

PageKey PagedListModel::keyAt(int row) const {
  if (row < 0 || row >= m_rowCount) return {};
  const auto values = valuesAt(row);
  return {values[static_cast<size_t>(m_source.positionColumn)], values[static_cast<size_t>(m_source.idColumn)].toLongLong()};
}

int PagedListModel::rowOf(qint64 id) const {
  for (int row = 0; row < m_rowCount; ++row)
    if (value(row, m_source.idColumn).toLongLong() == id) return row;
  return -1;
}

}  // namespace roost
