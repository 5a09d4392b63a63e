#pragma once

#include <memory>

#include "core/folding/search_folding.h"

namespace roost {

/// Cuts texts into words just as one version of the index of posts does, so that what is searched, found and
/// highlighted is the same.
class SearchTokenizer {
 public:
  /// As the index that is in use does. Fails when the database can't be read.
  static Result<std::unique_ptr<SearchTokenizer>> inUse(Store& store);

  virtual ~SearchTokenizer() = default;
  SearchTokenizer(const SearchTokenizer&) = delete;
  SearchTokenizer& operator=(const SearchTokenizer&) = delete;

  int version() const { return m_version; }
  /// Words; "#" and "@" only part them.
  virtual QList<SearchToken> words(const QString& text) const = 0;
  /// The same with "#" and "@" as letters, so that #tags and @names are words of their own.
  virtual QList<SearchToken> marks(const QString& text) const = 0;
  /// What a #tag may end with in the index, besides nothing: signs that go on a name, but not a tag.
  virtual QStringList endingsOfTags() const { return {}; }

 protected:
  explicit SearchTokenizer(int version) : m_version(version) {}

 private:
  const int m_version;
};

}  // namespace roost
