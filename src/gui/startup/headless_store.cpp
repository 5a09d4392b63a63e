#include "gui/startup/headless_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include "core/storage/file_identity.h"
#include "core/users/users.h"

namespace roost {
namespace {

struct HeadlessStore {
  Q_DECLARE_TR_FUNCTIONS(HeadlessStore)
};

}  // namespace

Result<Done> refuseSeveralNames(const CommandLine& asked) {
  if (!hasHardLinks(asked.database)) return Done{};
  return makeError(DatabaseClaim(asked.database).take() ? ErrorCode::SeveralNames : ErrorCode::OpenElsewhere,
                   asked.database);
}

Result<std::unique_ptr<Store>> openHeadless(const CommandLine& asked, const InterruptWatch& watch) {
  auto store = Store::open(asked.database, Store::patient, asked.shared, {.older = OlderSchema::Refuse});
  if (store || store.error().code != ErrorCode::OlderSchema) return store;
  QTextStream(stderr) << "roost: "
                      << HeadlessStore::tr("Updating the database for this version of Roost. Press Ctrl+C to cancel.")
                      << Qt::endl;
  return Store::open(asked.database, Store::patient, asked.shared,
                     {.progress = [&watch](int, int) { return !watch.isInterrupted(); }});
}

void removeNew(std::unique_ptr<Store> store) {
  const auto anybody = Users(*store, systemClock()).anybody();
  if (!anybody || *anybody || store->hasMoved()) return;
  const QString file = store->file();
  store.reset();
  DatabaseClaim claim(file);
  if (claim.take()) QFile::remove(file);
}

}  // namespace roost
