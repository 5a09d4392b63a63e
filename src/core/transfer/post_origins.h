#pragma once

#include <optional>

#include "core/posts/post.h"
#include "core/transfer/import_job.h"

namespace roost {

/// The keys that posts have in what they came from.
class PostOrigins {
 public:
  explicit PostOrigins(ImportJob& job) : m_job(job) {}

  struct Known {
    PostId post = noPost;
    bool isThere = false;  ///< Rather than deleted since.
    UserId author = noUser;
    std::optional<qint64> editedAt;  ///< UTC milliseconds, as the earlier import has it.
    ImportId import = 0;             ///< The earlier import.
  };

  /// The post that has the key in an earlier import of the same kind; one that is still there, if there is one.
  Result<std::optional<Known>> find(const QString& key);

  /// Notes where a post of this import comes from; false if this import has had the key already.
  Result<bool> add(const SourcePost& row, PostId post);

  /// Notes that an earlier import's post was edited since.
  Result<Done> edited(const QString& key, const Known& known, qint64 editedAt);

 private:
  ImportJob& m_job;
};

}  // namespace roost
