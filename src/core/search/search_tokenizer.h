#pragma once

#include <memory>

#include "core/folding/search_folding.h"

struct Fts5Tokenizer;
struct fts5_tokenizer;
struct sqlite3;

namespace roost {

/// Cuts texts into words just as the index of posts does (schema/003_search.sql), by SQLite's own tokenizer, so that
/// what is searched, found and highlighted is the same.
class SearchTokenizer {
 public:
  SearchTokenizer();
  ~SearchTokenizer();
  SearchTokenizer(const SearchTokenizer&) = delete;
  SearchTokenizer& operator=(const SearchTokenizer&) = delete;

  /// Words; "#" and "@" only part them.
  QList<SearchToken> words(const QString& text) const;
  /// The same with "#" and "@" as letters, so that #tags and @names are words of their own.
  QList<SearchToken> marks(const QString& text) const;

 private:
  QList<SearchToken> tokens(const QString& text, bool withMarks) const;

  sqlite3* m_database = nullptr;
  std::unique_ptr<fts5_tokenizer> m_module;
  Fts5Tokenizer* m_tokenizer = nullptr;
};

/// Whether it belongs to a script that is written without spaces; in the index each such character is a word.
bool isWordByItself(char32_t character);

}  // namespace roost
