#pragma once

#include <QAbstractListModel>
#include <chrono>
#include <limits>
#include <memory>

#include "core/lists/row_page.h"

namespace roost {

class PageReader;

/// A position in an ordered list: the value that the list is sorted by, and the ID that breaks ties.
struct PageKey {
  QVariant position;
  qint64 id = 0;
  bool isValid() const { return position.isValid(); }
  bool operator==(const PageKey&) const = default;
};

/// Where a list's rows come from: a keyset query that can be read in either direction.
struct PageSource {
  QString query;             ///< Named query for the rows beyond (:position, :id) in its `order`, nearest first.
  bool isAscending = false;  ///< The list's own order.
  Bindings bindings;         ///< Besides :position, :id and :limit.
  int positionColumn = 0;
  int idColumn = 0;
  PageKey start;  ///< Precedes every row.
  PageKey end;    ///< Follows every row.

  static PageKey largest() { return {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()}; }
  static PageKey smallest() { return {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::min()}; }
  static PageKey firstText() { return {QStringLiteral(""), 0}; }
  static PageKey lastText() { return {QString::fromUcs4(U"\U0010FFFF"), std::numeric_limits<qint64>::max()}; }
};

/// A list that is read a page at a time, in both directions from wherever it is opened. A QSqlQueryModel reads all of a
/// page at once with a keyset query, so that no read transaction stays open. Pages far from the viewport are dropped,
/// and read again by key when needed. If reading takes long, rows may arrive later.
class PagedListModel : public QAbstractListModel {
  Q_OBJECT

 public:
  /// Below 256, so that QSqlQueryModel reads a page whole.
  static constexpr int pageSize = 50;
  static constexpr int pagesKeptAround = 6;  ///< On either side of the viewport.

  explicit PagedListModel(Store& store, QObject* parent = nullptr) : QAbstractListModel(parent), m_store(store) {}

  int rowCount(const QModelIndex& parent = {}) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

  /// Whether reading has failed since the list was last loaded from scratch.
  bool hasFailed() const { return m_failed; }

  /// Whether there may be rows before the first one loaded; `fetchBefore` reads a page of them.
  bool canFetchBefore() const { return !m_atStart && !m_failed; }
  void fetchBefore();

  /// Whether a row with these values counts.
  using RowTest = std::function<bool(std::span<const QVariant> values)>;
  /// How many rows come before `key` now, at most `most` (below 256). Without `counts`, all of them count.
  int countBefore(const PageKey& key, int most, const RowTest& counts = {});

  /// Drops pages far from these rows.
  void keepNear(int firstRow, int lastRow);

  /// Reads the list again around `key` and returns the row that is there now: the key's own row or, if that is gone,
  /// the one that followed it. An invalid key means the top.
  int reload(const PageKey& key = {});

  /// Reads only the last page of the list, and returns the last row.
  int reloadAtEnd();

  /// Reads only the page that follows `key`, which may be gone.
  void reloadAfter(const PageKey& key);

  /// The first key of the whole list, loaded or not; invalid when the list is empty.
  PageKey firstKey();
  /// The last one.
  PageKey lastKey();

  /// Whether all of the list is loaded.
  bool isWhole() const { return m_atStart && m_atEnd; }

  /// How far down the list a key is, from 0 to 1; nullopt if that can't be known without reading the list.
  virtual std::optional<double> fractionOf(const PageKey& key);
  /// A key about that far down.
  virtual PageKey keyAtFraction(double fraction);

  /// Whether requested rows are still being read. Until they arrive the list stays as it was, or empty if its source is
  /// new.
  bool isWaiting() const { return m_isWaiting; }

  PageKey keyAt(int row) const;
  int rowOf(qint64 id) const;  ///< -1 when it is not loaded.

  /// Empties the list until it is given a source again.
  void clear();

 Q_SIGNALS:
  /// Rows could not be read; those loaded stay. `reload` tries again.
  void failed(const roost::Error& error);
  /// A `reload` that had to wait is done; `row` is what it would have returned.
  void reloaded(int row);
  void waitingChanged();

 protected:
  /// Replaces what the list shows; returns the row of `key`, as `reload` does.
  int setSource(PageSource source, const PageKey& key);
  /// The same at the end of the list; returns the last row, as `reloadAtEnd` does.
  int setSourceAtEnd(PageSource source);
  QVariant value(int row, int column) const;

  /// A row's values, in the order of the query's columns. Valid until the model changes.
  std::span<const QVariant> valuesAt(int row) const;

  /// Replaces the values in a row's first columns. The row isn't moved.
  void setValues(int row, std::span<const QVariant> values);

  /// The first and the last key of the whole list, read when they are first asked for after a `reload`.
  std::optional<std::pair<PageKey, PageKey>> bounds();

  enum class Direction { After, Before };

  using Page = RowPage;

  /// Reads a page with the source's query. An override may get the same rows in a cheaper way. One that takes long
  /// fails with Later, and calls `goOn` once the same page is available.
  virtual Result<Page> read(Direction direction, const PageKey& key, int limit);
  Result<Page> readBy(const QString& query, const Bindings& more, const PageKey& key, int limit);
  /// Reads on the thread of `reader`. Fails with Later if the answer takes longer than `patience`; `goOn` must then be
  /// called once it has arrived.
  Result<Page> readThrough(PageReader& reader, const QString& query, const Bindings& bindings,
                           std::chrono::milliseconds patience);
  /// Reads on this thread and, if that takes longer than `patience`, begins again on the thread of `reader`.
  Result<Page> readHereOrThrough(PageReader& reader, const QString& query, const Bindings& bindings,
                                 std::chrono::milliseconds patience);

  /// Reads what the rows of a page need besides their columns. Called before a page is added to the list.
  virtual Result<Done> complete(const Page&) { return Done{}; }

  /// Called when all rows are about to be read again. What `complete` has read must then be read again, too.
  virtual void aboutToReadAnew() {}

  /// Tries again what had to wait. `isGoingOn` is true meanwhile.
  void goOn();
  bool isGoingOn() const { return m_isGoingOn; }
  /// Called when a page that failed with Later is no longer needed.
  virtual void forgetLater() {}

  /// The query with its `order` set for this direction.
  QString directed(const QString& query, Direction direction) const;
  QString queryFor(Direction direction) const { return directed(m_source.query, direction); }
  Bindings bindingsFor(const PageKey& key, int limit) const;

  Store& m_store;

 private:
  std::optional<Page> readPage(Direction direction, const PageKey& key, int limit);
  /// Reads and completes a page that will be added to the list.
  Result<Page> readRows(Direction direction, const PageKey& key);
  /// The page above a key, if it is valid, and the one below.
  struct Around {
    std::optional<Page> above;
    Page below;
  };
  Result<Around> readAround(const PageKey& key);
  Result<Page> readAtEnd();
  std::nullopt_t fail(const Error& error);
  PageKey keyIn(const Page& page, int sourceRow) const;
  void replacePages(std::vector<Page> pages, bool atStart, bool atEnd);
  void removePages(size_t first, size_t count);
  void append(Page page);
  void prepend(Page page);
  void indexPages();
  /// The index of the page that a row is on, and that of the row's first value in the page.
  std::pair<size_t, size_t> placeOf(int row) const;
  /// Tells that reading failed, unless it only has to wait; then `again` is called when there is an answer.
  void failOrWait(const Error& error, std::function<void()> again);
  void stopWaiting();

  PageSource m_source;
  QSqlQueryModel m_reader;
  std::vector<Page> m_pages;
  std::vector<int> m_firstRows;  ///< The first row of each page.
  int m_rowCount = 0;
  bool m_atStart = true;
  bool m_atEnd = true;
  bool m_failed = false;
  bool m_isWaiting = false;
  bool m_isGoingOn = false;
  std::function<void()> m_again;
  std::optional<std::pair<PageKey, PageKey>> m_bounds;
  bool m_boundsTried = false;
};

}  // namespace roost
