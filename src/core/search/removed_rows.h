#pragma once

#include <memory>

#include "core/storage/store.h"

namespace roost {

class SearchFolding;

/// Removes many posts together: takes them out of the search index, many times faster than its triggers would. Works in
/// the transaction that deletes them: `begin`, `forget` each post before it is deleted, and `finish`. In between,
/// triggers derive nothing; the caller derives again what else depends on the posts.
class RemovedRows {
 public:
  /// Nothing while another version of the index is being built, when only the triggers know which posts it has.
  static Result<std::unique_ptr<RemovedRows>> begin(Store& store);
  ~RemovedRows();
  RemovedRows(const RemovedRows&) = delete;
  RemovedRows& operator=(const RemovedRows&) = delete;

  /// Takes a post out of the index; `key` and `author` are those of search_posts_to_index.sql, `body` is the text as
  /// bytes.
  Result<Done> forget(const QVariant& key, const QVariant& author, const QByteArray& body);

  Result<Done> finish();

 private:
  RemovedRows(Store& store, int version, std::unique_ptr<SearchFolding> folding);

  Store& m_store;
  std::unique_ptr<SearchFolding> m_folding;
  QString m_forget;
};

}  // namespace roost
