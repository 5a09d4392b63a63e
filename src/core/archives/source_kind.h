#pragma once

#include <QString>

namespace roost {

/// What kind of thing posts came from.
enum class SourceKind { Microblog, Mastodon, X, Bluesky, FollowList };

/// As the table `sources` names it.
QString sourceKindName(SourceKind kind);

/// For the user: "Mastodon archive". Of the name of a kind that this Roost doesn't know, the name.
QString sourceKindTitle(const QString& kindName);

}  // namespace roost
