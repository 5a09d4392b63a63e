#pragma once

#include "core/folding/search_folding.h"
#include "core/jobs/background_jobs.h"

namespace roost {

/// The index by which users are found by each word of their names (schema/010_name_search.sql). Its triggers keep it;
/// only those who were there before it, or before the rule of its folding changed, are gone through in the background.
class NameIndex {
 public:
  /// The version of the rule by which names are found.
  static constexpr int rule = 2;

  explicit NameIndex(Store& store) : m_store(store) {}

  /// Goes through the users who are missing.
  static BackgroundJob job();

  /// What was typed as the beginnings in the index are. Nothing while the index is not complete, or where nothing but
  /// signs was typed, which are in no index.
  Result<QString> beginning(const QString& typed);

 private:
  Store& m_store;
  std::optional<SearchFolding> m_folding;  ///< Read when it is first needed.
};

}  // namespace roost
