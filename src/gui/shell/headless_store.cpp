#include "gui/shell/headless_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <atomic>
#include <csignal>

#include "core/storage/file_identity.h"

namespace roost {
namespace {

struct HeadlessStore {
  Q_DECLARE_TR_FUNCTIONS(HeadlessStore)
};

// Nothing but a global variable reaches a signal handler.
std::atomic<bool> isInterrupted = false;

/// While it lives Ctrl+C does not end the program, but is noticed.
class InterruptWatch {
 public:
  InterruptWatch() : m_before(std::signal(SIGINT, [](int) { isInterrupted = true; })) {}
  ~InterruptWatch() { std::signal(SIGINT, m_before); }
  InterruptWatch(const InterruptWatch&) = delete;
  InterruptWatch& operator=(const InterruptWatch&) = delete;

 private:
  void (*m_before)(int);
};

}  // namespace

Result<Done> refuseSeveralNames(const CommandLine& asked) {
  if (!hasHardLinks(asked.database)) return Done{};
  return makeError(DatabaseClaim(asked.database).take() ? ErrorCode::SeveralNames : ErrorCode::OpenElsewhere, asked.database);
}

Result<std::unique_ptr<Store>> openHeadless(const CommandLine& asked) {
  auto store = Store::open(asked.database, Store::patient, asked.shared, {.older = OlderSchema::Refuse});
  if (store || store.error().code != ErrorCode::OlderSchema) return store;
  const InterruptWatch watch;
  QTextStream(stderr) << "roost: " << HeadlessStore::tr("Updating the database for this version of Roost. Press Ctrl+C to cancel.") << Qt::endl;
  return Store::open(asked.database, Store::patient, asked.shared, {.progress = [](int, int) { return !isInterrupted; }});
}

void removeNew(std::unique_ptr<Store> store) {
  const QString file = store->file();
  store.reset();
  if (DatabaseClaim(file).take()) QFile::remove(file);
}

}  // namespace roost
