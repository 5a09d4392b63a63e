#include "core/lists/page_reader.h"

namespace roost {

PageReader::~PageReader() {
  {
    const std::lock_guard lock(m_mutex);
    m_mustEnd = true;
    overtake();
  }
  m_changed.notify_all();
  if (m_thread.joinable()) m_thread.join();
}

/// Drops the question and its answer. Must be called with the mutex held.
void PageReader::overtake() {
  m_question.reset();
  m_answer.reset();
  ++m_number;
}

void PageReader::forget() {
  m_answers.clear();
  const std::lock_guard lock(m_mutex);
  overtake();
}

std::optional<Result<RowPage>> PageReader::ask(const QString& query, const Bindings& bindings,
                                               std::chrono::milliseconds patience) {
  const Question question{query, bindings};
  for (const auto& [asked, answer] : m_answers)
    if (asked == question) return answer;

  std::unique_lock lock(m_mutex);
  if (m_question != question) {
    overtake();
    m_question = question;
    if (!m_thread.joinable()) m_thread = std::thread([this] { run(); });
    m_changed.notify_all();
  }
  m_isAwaited = true;
  m_changed.wait_for(lock, patience, [this] { return m_answer.has_value(); });
  m_isAwaited = false;
  if (!m_answer) return std::nullopt;
  m_question.reset();
  m_answers.append({question, *std::exchange(m_answer, std::nullopt)});
  return m_answers.constLast().second;
}

void PageReader::run() {
  // A connection belongs to the thread that opens it.
  std::optional<Result<std::unique_ptr<Store>>> store;
  std::unique_lock lock(m_mutex);
  for (;;) {
    m_changed.wait(lock, [this] { return m_mustEnd || (m_question && !m_answer); });
    if (m_mustEnd) return;
    const Question question = *m_question;
    const quint64 number = m_number;
    lock.unlock();
    if (!store || !*store) store = Store::openAgain(m_file);
    std::optional<Result<RowPage>> answer;
    if (*store) {
      (**store)->stopWhen([this, number] { return number != m_number; });
      answer = m_read(***store, question.query, question.bindings);
    } else {
      answer = store->error();
    }
    lock.lock();
    if (number != m_number) continue;
    m_answer = std::move(answer);
    m_changed.notify_all();
    // This is only a wake-up; the answer itself is passed under the mutex.
    if (!m_isAwaited) QMetaObject::invokeMethod(this, &PageReader::answered, Qt::QueuedConnection);
  }
}

}  // namespace roost
