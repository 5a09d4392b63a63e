#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace roost {

/// Runs `work` on one of `threads`; the future holds what it returns.
template <typename Work>
auto onAnotherThread(QThreadPool& threads, Work work) {
  using Value = decltype(work());
  QPromise<Value> promise;
  auto future = promise.future();
  promise.start();
  threads.start([promise = std::make_shared<QPromise<Value>>(std::move(promise)), work] {
    promise->addResult(work());
    promise->finish();
  });
  return future;
}

}  // namespace roost
