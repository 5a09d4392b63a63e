#include "core/lists/paged_list_model.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <algorithm>

#include "core/lists/page_reader.h"
#include "core/storage/named_query.h"
#include "core/storage/transaction.h"

namespace roost {

int PagedListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rowCount; }

bool PagedListModel::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !m_atEnd && !m_failed;
}

Result<PagedListModel::Page> PagedListModel::read(Direction direction, const PageKey& key, int limit) {
  return readBy(queryFor(direction), {}, key, limit);
}

QString PagedListModel::directed(const QString& query, Direction direction) const {
  const bool isAscending = m_source.isAscending == (direction == Direction::After);
  return withArgument(query, QStringLiteral("order"), isAscending ? QStringLiteral("ASC") : QStringLiteral("DESC"));
}

Result<PagedListModel::Page> PagedListModel::readBy(const QString& query, const Bindings& more, const PageKey& key,
                                                    int limit) {
  return roost::readPage(m_store, m_reader, query, bindingsFor(key, limit) + more);
}

Result<PagedListModel::Page> PagedListModel::readThrough(PageReader& reader, const QString& query,
                                                         const Bindings& bindings, std::chrono::milliseconds patience) {
  // If the file has been replaced, the reader's thread would read the new one.
  ROOST_CHECK(m_store.checkPlace());
  // Earlier answers may be out of date.
  if (!isGoingOn()) reader.forget();
  auto answer = reader.ask(query, bindings, patience);
  if (!answer) return Error{ErrorCode::Later, {}, {}};
  return std::move(*answer);
}

Result<PagedListModel::Page> PagedListModel::readHereOrThrough(PageReader& reader, const QString& query,
                                                               const Bindings& bindings,
                                                               std::chrono::milliseconds patience) {
  if (!isGoingOn()) {
    m_store.stopWhen([deadline = QDeadlineTimer(patience)] { return deadline.hasExpired(); });
    auto page = roost::readPage(m_store, m_reader, query, bindings);
    m_store.stopWhen({});
    if (page || page.error().code != ErrorCode::Interrupted) return page;
  }
  return readThrough(reader, query, bindings, std::chrono::milliseconds(0));
}

Bindings PagedListModel::bindingsFor(const PageKey& key, int limit) const {
  return m_source.bindings + Bindings{{":position", key.position}, {":id", key.id}, {":limit", limit}};
}

std::nullopt_t PagedListModel::fail(const Error& error) {
  m_isWaiting = error.code == ErrorCode::Later;
  if (m_isWaiting) return std::nullopt;
  m_failed = true;
  Q_EMIT failed(error);
  return std::nullopt;
}

std::optional<PagedListModel::Page> PagedListModel::readPage(Direction direction, const PageKey& key, int limit) {
  m_isWaiting = false;
  if (m_source.query.isEmpty()) return std::nullopt;
  auto page = read(direction, key, limit);
  if (!page) return fail(page.error());
  return std::move(*page);
}

Result<PagedListModel::Page> PagedListModel::readRows(Direction direction, const PageKey& key) {
  const ReadTransaction oneState(m_store);
  m_isWaiting = false;
  auto page = read(direction, key, pageSize);
  if (page) ROOST_CHECK(complete(*page));
  return page;
}

Result<PagedListModel::Around> PagedListModel::readAround(const PageKey& key) {
  const ReadTransaction oneState(m_store);
  aboutToReadAnew();
  std::optional<Page> above;
  PageKey start = m_source.start;
  if (key.isValid()) {
    ROOST_TRY(before, readRows(Direction::Before, key));
    if (before->count() > 0) start = keyIn(*before, 0);
    above = std::move(*before);
  }
  ROOST_TRY(below, readRows(Direction::After, start));
  return Around{std::move(above), std::move(*below)};
}

Result<PagedListModel::Page> PagedListModel::readAtEnd() {
  const ReadTransaction oneState(m_store);
  aboutToReadAnew();
  return readRows(Direction::Before, m_source.end);
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

void PagedListModel::failOrWait(const Error& error, std::function<void()> again) {
  fail(error);
  if (!m_isWaiting) return;
  m_again = std::move(again);
  Q_EMIT waitingChanged();
}

void PagedListModel::goOn() {
  if (!m_isWaiting) return;
  m_isWaiting = false;
  m_isGoingOn = true;
  if (const auto again = std::exchange(m_again, nullptr)) again();
  m_isGoingOn = false;
  if (!m_isWaiting) Q_EMIT waitingChanged();
}

void PagedListModel::stopWaiting() {
  if (!m_isWaiting) return;
  m_isWaiting = false;
  m_again = nullptr;
  forgetLater();
}

void PagedListModel::fetchMore(const QModelIndex& parent) {
  if (m_isWaiting || !canFetchMore(parent)) return;
  if (auto page = readRows(Direction::After, m_rowCount ? keyAt(m_rowCount - 1) : m_source.start))
    append(std::move(*page));
  else
    failOrWait(page.error(), [this] { fetchMore({}); });
}

void PagedListModel::fetchBefore() {
  if (m_isWaiting || !canFetchBefore() || m_rowCount == 0) return;
  if (auto page = readRows(Direction::Before, keyAt(0)))
    prepend(std::move(*page));
  else
    failOrWait(page.error(), [this] { fetchBefore(); });
}

int PagedListModel::setSource(PageSource source, const PageKey& key) {
  m_source = std::move(source);
  const int row = reload(key);
  // The rows still shown belong to the previous list.
  if (m_isWaiting) replacePages({}, true, true);
  return row;
}

int PagedListModel::setSourceAtEnd(PageSource source) {
  m_source = std::move(source);
  const int row = reloadAtEnd();
  if (m_isWaiting) replacePages({}, true, true);
  return row;
}

int PagedListModel::reload(const PageKey& key) {
  m_failed = false;
  if (m_source.query.isEmpty()) return 0;
  auto around = readAround(key);
  if (!around) {
    failOrWait(around.error(), [this, key] {
      const int row = reload(key);
      if (!m_isWaiting) Q_EMIT reloaded(row);
    });
    return 0;
  }
  auto& [above, below] = *around;
  const bool atStart = !above || above->count() < pageSize;
  const bool atEnd = below.count() < pageSize;
  const int row = above ? above->count() : 0;
  std::vector<Page> pages;
  if (above) {
    above->reversed = true;
    pages.push_back(std::move(*above));
  }
  pages.push_back(std::move(below));
  replacePages(std::move(pages), atStart, atEnd);
  return std::min(row, std::max(0, m_rowCount - 1));
}

int PagedListModel::reloadAtEnd() {
  m_failed = false;
  if (m_source.query.isEmpty()) return 0;
  auto last = readAtEnd();
  if (!last) {
    failOrWait(last.error(), [this] {
      const int row = reloadAtEnd();
      if (!m_isWaiting) Q_EMIT reloaded(row);
    });
    return 0;
  }
  const bool atStart = last->count() < pageSize;
  last->reversed = true;
  std::vector<Page> pages;
  pages.push_back(std::move(*last));
  replacePages(std::move(pages), atStart, true);
  return std::max(0, m_rowCount - 1);
}

void PagedListModel::reloadAfter(const PageKey& key) {
  m_failed = false;
  if (m_source.query.isEmpty()) return;
  const ReadTransaction oneState(m_store);
  aboutToReadAnew();
  auto page = readRows(Direction::After, key);
  if (!page) return failOrWait(page.error(), [this, key] { reloadAfter(key); });
  const bool atEnd = page->count() < pageSize;
  std::vector<Page> pages;
  pages.push_back(std::move(*page));
  replacePages(std::move(pages), false, atEnd);
}

void PagedListModel::replacePages(std::vector<Page> pages, bool atStart, bool atEnd) {
  beginResetModel();
  std::erase_if(pages, [](const Page& page) { return page.count() == 0; });
  m_pages = std::move(pages);
  m_atStart = atStart;
  m_atEnd = atEnd;
  m_bounds.reset();
  m_boundsTried = false;
  indexPages();
  endResetModel();
}

int PagedListModel::countBefore(const PageKey& key, int most, const RowTest& counts) {
  if (m_isWaiting) return 0;
  int count = 0;
  for (auto page = readPage(Direction::Before, key, most); page;) {
    for (int row = 0; row < page->count(); ++row)
      if (!counts || counts(page->row(row))) ++count;
    if (count >= most || page->count() < most) break;
    page = readPage(Direction::Before, keyIn(*page, page->count() - 1), most);
  }
  stopWaiting();
  return std::min(count, most);
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
  if (m_bounds || m_boundsTried || m_isWaiting) return m_bounds;
  m_boundsTried = true;
  const auto first = readPage(Direction::After, m_source.start, 1);
  const auto last = first ? readPage(Direction::Before, m_source.end, 1) : std::nullopt;
  stopWaiting();
  if (first && last && first->count() > 0 && last->count() > 0) m_bounds = {keyIn(*first, 0), keyIn(*last, 0)};
  return m_bounds;
}

PageKey PagedListModel::firstKey() {
  const auto ends = bounds();
  return ends ? ends->first : PageKey{};
}

PageKey PagedListModel::lastKey() {
  const auto ends = bounds();
  return ends ? ends->second : PageKey{};
}

std::optional<double> PagedListModel::fractionOf(const PageKey&) { return std::nullopt; }
PageKey PagedListModel::keyAtFraction(double) { return {}; }

void PagedListModel::clear() {
  stopWaiting();
  m_failed = false;
  m_source = {};
  beginResetModel();
  m_pages.clear();
  indexPages();
  m_atStart = m_atEnd = true;
  m_bounds.reset();
  m_boundsTried = false;
  endResetModel();
}

std::pair<size_t, size_t> PagedListModel::placeOf(int row) const {
  const auto after = std::upper_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
  const auto page = static_cast<size_t>(std::distance(m_firstRows.cbegin(), after)) - 1;
  const Page& in = m_pages[page];
  const int offset = row - m_firstRows[page];
  const int inPage = in.reversed ? in.count() - 1 - offset : offset;
  return {page, static_cast<size_t>(inPage) * static_cast<size_t>(in.columns)};
}

std::span<const QVariant> PagedListModel::valuesAt(int row) const {
  const auto [page, begin] = placeOf(row);
  return std::span(m_pages[page].values).subspan(begin, static_cast<size_t>(m_pages[page].columns));
}

void PagedListModel::setValues(int row, std::span<const QVariant> values) {
  if (std::ranges::equal(values, valuesAt(row).first(values.size()))) return;
  const auto [page, begin] = placeOf(row);
  std::ranges::copy(values, m_pages[page].values.begin() + static_cast<std::ptrdiff_t>(begin));
  Q_EMIT dataChanged(index(row), index(row));
}

QVariant PagedListModel::value(int row, int column) const { return valuesAt(row)[static_cast<size_t>(column)]; }

PageKey PagedListModel::keyAt(int row) const {
  if (row < 0 || row >= m_rowCount) return {};
  const auto values = valuesAt(row);
  return {values[static_cast<size_t>(m_source.positionColumn)],
          values[static_cast<size_t>(m_source.idColumn)].toLongLong()};
}

int PagedListModel::rowOf(qint64 id) const {
  for (int row = 0; row < m_rowCount; ++row)
    if (value(row, m_source.idColumn).toLongLong() == id) return row;
  return -1;
}

}  // namespace roost
