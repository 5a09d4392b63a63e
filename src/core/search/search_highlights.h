#pragma once

#include "core/search/post_search.h"

namespace roost {

/// A part of a text, in UTF-16 code units.
struct TextRange {
  qsizetype start = 0;
  qsizetype length = 0;
  bool operator==(const TextRange&) const = default;
};

/// Where a text has what was searched for, from its beginning to its end, without overlaps.
QList<TextRange> searchHighlights(const QString& text, const PostSearch& search, const SearchTokenizer& tokenizer);

}  // namespace roost
