#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/lists/row_page.h"

namespace roost {

/// Reads pages of an open database on its own thread and connection, for queries that can take long. There is only one
/// question at a time: a new one interrupts the one before, whose answer is dropped.
class PageReader : public QObject {
  Q_OBJECT

 public:
  /// Runs on the reader's thread, with that thread's store; `query` and `bindings` are the question.
  using Read = std::function<Result<RowPage>(Store& store, const QString& query, const Bindings& bindings)>;

  PageReader(QString file, Read read) : m_file(std::move(file)), m_read(std::move(read)) {}
  ~PageReader() override;

  /// The answer, if it arrives within `patience`. Otherwise nullopt: `answered` is emitted later, and asking the same
  /// question again then returns the answer.
  std::optional<Result<RowPage>> ask(const QString& query, const Bindings& bindings,
                                     std::chrono::milliseconds patience);

  /// Interrupts the current question and drops all answers.
  void forget();

 Q_SIGNALS:
  void answered();

 private:
  struct Question {
    QString query;
    Bindings bindings;
    bool operator==(const Question&) const = default;
  };

  void run();
  void overtake();

  const QString m_file;
  const Read m_read;
  QList<std::pair<Question, Result<RowPage>>> m_answers;  ///< Used only by the thread that asks.

  std::atomic<quint64> m_number = 0;  ///< Of the question. A change tells the thread that the question was dropped.

  // Shared with the thread and guarded by the mutex.
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::optional<Question> m_question;  ///< Until it is answered.
  std::optional<Result<RowPage>> m_answer;
  bool m_isAwaited = false;  ///< `ask` is waiting for the answer, so no signal is needed.
  bool m_mustEnd = false;

  std::thread m_thread;  ///< Started with the first question.
};

}  // namespace roost
