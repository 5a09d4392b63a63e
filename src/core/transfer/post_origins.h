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
    std::optional<qint64> editedAt;  ///< UTC milliseconds, the latest that an import has.
  };

  /// The post that has the key in imports of the kind; one that is still there, if there is one.
  static Result<std::optional<Known>> find(Store& store, SourceKind kind, const QString& key);
  /// The same, of the kind of this import.
  Result<std::optional<Known>> find(const QString& key);

  /// Whether the source has a later version of the post than earlier imports.
  static bool isEdited(const SourcePost& row, const Known& known);

  /// Notes where a post of this import comes from; false if this import has had the key already.
  Result<bool> add(const SourcePost& row, PostId post);

  /// The same for a post that an earlier import has under this key, so that undoing that one leaves the post to this
  /// one. It is no reason to keep an import that has brought nothing.
  Result<bool> addKnown(const SourcePost& row, PostId post);

 private:
  ImportJob& m_job;
};

}  // namespace roost
