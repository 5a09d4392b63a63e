#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/archives/archive_file.h"
#include "core/archives/import_source.h"

namespace roost {

/// Reads rows on a thread of its own, so that the next ones are unpacked and parsed while the last ones are stored.
template <typename Row>
class ReadAhead {
 public:
  ReadAhead(const ReadAhead&) = delete;
  ReadAhead& operator=(const ReadAhead&) = delete;

  /// Passes rows to a visitor, and stops when `goOn` returns an error. Called on the other thread.
  using Read = std::function<Result<Done>(const RowVisitor<Row>& visit, const ArchiveFile::GoOn& goOn)>;
  /// About how much memory a row takes, in UTF-16 code units of its texts.
  using SizeOf = std::function<qsizetype(const Row& row)>;

  /// Visits all rows on this thread, where `goOn` is called from time to time, too. Fails like `read`, `visit` and
  /// `goOn`.
  static Result<Done> each(Read read, SizeOf sizeOf, const RowVisitor<Row>& visit, const ArchiveFile::GoOn& goOn) {
    ReadAhead ahead(std::move(read), std::move(sizeOf));
    for (;;) {
      ROOST_CHECK(goOn());
      ROOST_TRY(rows, ahead.take());
      for (const Row& row : *rows) {
        ROOST_TRY(more, visit(row));
        if (!*more) return Done{};
      }
      if (rows->empty() && ahead.isAtEnd()) return Done{};
    }
  }

 private:
  static constexpr size_t mostRows = 256;
  static constexpr qsizetype mostText = 1'000'000;
  /// How often to look whether the reading was canceled.
  static constexpr std::chrono::milliseconds patience{100};

  ReadAhead(Read read, SizeOf sizeOf)
      : m_read(std::move(read)), m_sizeOf(std::move(sizeOf)), m_thread([this] { run(); }) {}

  ~ReadAhead() {
    {
      const std::lock_guard lock(m_mutex);
      m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
  }

  void run() {
    auto ended = m_read([this](const Row& row) -> Result<bool> { return put(row); },
                        [this]() -> Result<Done> {
                          const std::lock_guard lock(m_mutex);
                          return m_isStopped ? Result<Done>(Error{ErrorCode::Interrupted, {}, {}}) : Done{};
                        });
    {
      const std::lock_guard lock(m_mutex);
      m_ended = std::move(ended);
    }
    m_changed.notify_all();
  }

  /// Returns whether more rows are wanted.
  bool put(const Row& row) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isStopped || (m_rows.size() < mostRows && m_text < mostText); });
    m_rows.push_back(row);
    m_text += m_sizeOf(row);
    // Few rows aren't worth waking the other thread for, unless it would wait for long.
    if (m_rows.size() == mostRows || m_text >= mostText) m_changed.notify_all();
    return !m_isStopped;
  }

  /// The rows that are there, once they are many, or all that came within the patience. Fails like `read`, after its
  /// last row.
  Result<std::vector<Row>> take() {
    std::vector<Row> rows;
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, patience, [this] { return m_rows.size() >= mostRows || m_text >= mostText || m_ended; });
    if (m_rows.empty() && m_ended && !*m_ended) return m_ended->error();
    rows.swap(m_rows);
    m_text = 0;
    lock.unlock();
    m_changed.notify_all();
    return rows;
  }

  bool isAtEnd() {
    const std::lock_guard lock(m_mutex);
    return m_ended && m_rows.empty();
  }

  const Read m_read;
  const SizeOf m_sizeOf;
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::vector<Row> m_rows;
  qsizetype m_text = 0;  ///< Of these rows.
  bool m_isStopped = false;
  std::optional<Result<Done>> m_ended;
  std::thread m_thread;
};

}  // namespace roost
