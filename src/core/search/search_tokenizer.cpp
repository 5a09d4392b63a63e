#include "core/search/search_tokenizer.h"

#include "core/search/first_tokenizer.h"
#include "core/storage/search_versions.h"

namespace roost {
namespace {

class FoldingTokenizer : public SearchTokenizer {
 public:
  FoldingTokenizer(int version, SearchFolding folding) : SearchTokenizer(version), m_folding(std::move(folding)) {}

  QList<SearchToken> words(const QString& text) const override { return m_folding.words(text); }
  QList<SearchToken> marks(const QString& text) const override { return m_folding.marks(text); }
  SearchFolding::Indexed indexed(const QByteArray& text) const override { return m_folding.indexed(text); }
  QStringList endingsOfTags() const override { return SearchFolding::endingsOfTags(); }

 private:
  const SearchFolding m_folding;
};

}  // namespace

Result<std::unique_ptr<SearchTokenizer>> SearchTokenizer::inUse(Store& store) {
  ROOST_TRY(version, searchVersionInUse(store));
  if (*version == firstSearchVersion) return std::unique_ptr<SearchTokenizer>(std::make_unique<FirstTokenizer>());
  ROOST_TRY(folding, SearchFolding::read(store, *version));
  return std::unique_ptr<SearchTokenizer>(std::make_unique<FoldingTokenizer>(*version, std::move(*folding)));
}

}  // namespace roost
