#pragma once

#include <QMutex>
#include <QSemaphore>
#include <QStringList>
#include <memory>

#include "core/accounts/accounts.h"

namespace roost::test {

/// Verifies passwords as Roost does, and records the hashes that were tried. Each hash costs one verification, so a
/// sign-in's duration tells an observer how many there were.
class CountingVerify {
 public:
  Accounts::Verify verify() {
    return [kept = m_kept](const QString& hash, const QString& password) {
      const QMutexLocker lock(&kept->mutex);
      kept->hashes.append(hash);
      return verifyPassword(hash, password);
    };
  }

  /// The hashes tried since the last call.
  QStringList take() {
    const QMutexLocker lock(&m_kept->mutex);
    return std::exchange(m_kept->hashes, {});
  }

 private:
  struct Kept {
    QMutex mutex;
    QStringList hashes;
  };
  std::shared_ptr<Kept> m_kept = std::make_shared<Kept>();
};

/// Holds back each verification until letEnd() is called, at most 500 ms, so that a test can act while a password is
/// being verified.
class WaitingVerify {
 public:
  Accounts::Verify verify() {
    return [gate = m_gate](const QString& hash, const QString& password) {
      gate->begun.release();
      gate->may.tryAcquire(1, 500);
      return verifyPassword(hash, password);
    };
  }
  void waitUntilBegun() { m_gate->begun.acquire(); }
  void letEnd() { m_gate->may.release(); }

 private:
  struct Gate {
    QSemaphore begun;
    QSemaphore may;
  };
  std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
};

}  // namespace roost::test
