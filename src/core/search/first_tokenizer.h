#pragma once

#include "core/search/search_tokenizer.h"

struct Fts5Tokenizer;
struct fts5_tokenizer;
struct sqlite3;

namespace roost {

/// Splits texts the way the first index of posts does (schema/003_search.sql), with SQLite's own tokenizer. For
/// databases that still use that index.
class FirstTokenizer : public SearchTokenizer {
 public:
  FirstTokenizer();
  ~FirstTokenizer() override;

  QList<SearchToken> words(const QString& text) const override { return tokens(text, false); }
  QList<SearchToken> marks(const QString& text) const override { return tokens(text, true); }
  SearchFolding::Indexed indexed(const QByteArray& text) const override;

 private:
  QList<SearchToken> tokens(const QString& text, bool withMarks) const;

  sqlite3* m_database = nullptr;
  std::unique_ptr<fts5_tokenizer> m_module;
  Fts5Tokenizer* m_tokenizer = nullptr;
};

}  // namespace roost
