#pragma once

#include <memory>

#include "core/folding/search_folding.h"

namespace roost {

/// Splits texts into words exactly as one version of the index of posts does, so that searching and highlighting agree
/// with it.
class SearchTokenizer {
 public:
  /// The tokenizer for the index that is in use. Fails when the database can't be read.
  static Result<std::unique_ptr<SearchTokenizer>> inUse(Store& store);

  virtual ~SearchTokenizer() = default;
  SearchTokenizer(const SearchTokenizer&) = delete;
  SearchTokenizer& operator=(const SearchTokenizer&) = delete;

  int version() const { return m_version; }
  /// Words; "#" and "@" only separate them.
  virtual QList<SearchToken> words(const QString& text) const = 0;
  /// Like `words`, but with "#" and "@" as letters, so that #tags and @names are words of their own.
  virtual QList<SearchToken> marks(const QString& text) const = 0;
  /// A stored text, in UTF-8, in the form that the index has of it: words and marks, with bytes between them that are
  /// part of neither.
  virtual SearchFolding::Indexed indexed(const QByteArray& text) const = 0;
  /// Signs that may end a #tag in the index, because they can continue a name but not a tag.
  virtual QStringList endingsOfTags() const { return {}; }

 protected:
  explicit SearchTokenizer(int version) : m_version(version) {}

 private:
  const int m_version;
};

}  // namespace roost
