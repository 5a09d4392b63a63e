#include "core/search/removed_rows.h"

#include "core/folding/search_folding.h"
#include "core/search/deferred_rows.h"
#include "core/storage/search_versions.h"

namespace roost {

Result<std::unique_ptr<RemovedRows>> RemovedRows::begin(Store& store) {
  ROOST_TRY(version, searchVersionInUse(store));
  ROOST_TRY(inTheMaking, searchVersionInTheMaking(store));
  if (*version == firstSearchVersion || *inTheMaking) return std::unique_ptr<RemovedRows>();
  ROOST_TRY(folding, SearchFolding::read(store, *version));
  ROOST_CHECK(store.setProperty(DeferredRows::waitingProperty(), QStringLiteral("1")));
  return std::unique_ptr<RemovedRows>(
      new RemovedRows(store, *version, std::make_unique<SearchFolding>(std::move(*folding))));
}

RemovedRows::RemovedRows(Store& store, int version, std::unique_ptr<SearchFolding> folding)
    : m_store(store),
      m_folding(std::move(folding)),
      m_forget(ofSearchVersion(QStringLiteral("search_forget_post"), version)) {}

RemovedRows::~RemovedRows() = default;

Result<Done> RemovedRows::forget(const QVariant& key, const QVariant& author, const QByteArray& body) {
  const auto text = m_folding->indexed(body);
  ROOST_CHECK(m_store.write(m_forget, {{":key", key},
                                       {":author", author},
                                       {":words", QString::fromUtf8(text.words)},
                                       {":marks", QString::fromUtf8(text.marks)}}));
  return Done{};
}

Result<Done> RemovedRows::finish() {
  ROOST_CHECK(m_store.write("delete:table=properties,column=name", {{":key", DeferredRows::waitingProperty()}}));
  return Done{};
}

}  // namespace roost
