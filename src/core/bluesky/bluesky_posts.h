#pragma once

#include "core/archives/import_source.h"
#include "core/bluesky/dag_cbor.h"

namespace roost {

/// The repository that records are in.
struct BlueskyRepository {
  QString did;
  std::optional<qint64> committedAt;  ///< When it was last changed, in UTC milliseconds since the epoch.
  SourceKey owner = 1;
};

/// The post that a record of the collection "app.bsky.feed.post" is. Links have their whole addresses, and what the
/// post embeds follows its text as links and attachments.
SourcePost blueskyPost(const BlueskyRepository& repository, const QString& recordKey, const DagValue& record);

/// A repost, of the collection "app.bsky.feed.repost": a post of the address of what it repeats.
SourcePost blueskyRepost(const BlueskyRepository& repository, const QString& recordKey, const DagValue& record);

/// The instant at which a record was created.
SourceTime blueskyTime(const BlueskyRepository& repository, const QString& recordKey, const DagValue& record);

}  // namespace roost
