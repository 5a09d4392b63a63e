#pragma once

#include "core/x/x_tweets.h"

namespace roost {

/// Adds the pictures and videos of a tweet to its attachments, and their links in its text to the links that are taken
/// out.
void addMedia(const XTweet& tweet, const std::optional<JsonValue>& entities, const XFiles& files, XLinks& links,
              QList<SourceAttachment>& attachments);

}  // namespace roost
