#pragma once

#include "core/folding/search_folding.h"
#include "core/jobs/background_jobs.h"

namespace roost {

/// The index that finds users by each word of their names (schema/010_name_search.sql). Its triggers keep it up to
/// date. Only users from before the index existed, or before its folding rule changed, are indexed in the background.
class NameIndex {
 public:
  /// The version of the folding rule for names.
  static constexpr int rule = 2;

  explicit NameIndex(Store& store) : m_store(store) {}

  /// Indexes the users who are missing.
  static BackgroundJob job();

  /// What was typed, folded and cut off like the entries of the index. Empty while the index is incomplete, or if only
  /// signs were typed, which aren't indexed.
  Result<QString> beginning(const QString& typed);

 private:
  Store& m_store;
  std::optional<SearchFolding> m_folding;  ///< Read when it is first needed.
};

}  // namespace roost
