#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/lists/row_page.h"

namespace roost {

/// Reads pages of an open database on a thread and a connection of its own, for queries that can take long. There is
/// one question at a time, the newest: one that is overtaken is interrupted, and nobody hears its answer.
class PageReader : public QObject {
  Q_OBJECT

 public:
  /// Runs on the thread, with its store; `query` and `bindings` are the question.
  using Read = std::function<Result<RowPage>(Store& store, const QString& query, const Bindings& bindings)>;

  PageReader(QString file, Read read) : m_file(std::move(file)), m_read(std::move(read)) {}
  ~PageReader() override;

  /// The answer, if it is there or comes within `patience`; otherwise `answered` follows, and asking the same again
  /// gives it.
  std::optional<Result<RowPage>> ask(const QString& query, const Bindings& bindings,
                                     std::chrono::milliseconds patience);

  /// Interrupts what is being read, and lets go of the answers there are.
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
  QList<std::pair<Question, Result<RowPage>>> m_answers;  ///< Taken over by the thread that asks.

  std::atomic<quint64> m_number = 0;  ///< Of the question; it changes when that is overtaken, and the thread notices.

  // Shared with the thread, under the mutex.
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::optional<Question> m_question;  ///< Until it is answered.
  std::optional<Result<RowPage>> m_answer;
  bool m_isAwaited = false;  ///< Somebody waits for the answer this moment and needs no signal.
  bool m_mustEnd = false;

  std::thread m_thread;  ///< Started with the first question.
};

}  // namespace roost
