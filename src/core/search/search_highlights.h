#pragma once

#include "core/search/post_search.h"

namespace roost {

/// A part of a text, in UTF-16 code units.
struct TextRange {
  qsizetype start = 0;
  qsizetype length = 0;
  bool operator==(const TextRange&) const = default;
};

/// The parts of a text that match the search, in order and without overlaps.
QList<TextRange> searchHighlights(const QString& text, const PostSearch& search, const SearchTokenizer& tokenizer);

}  // namespace roost
