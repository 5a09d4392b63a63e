#include "core/archives/source_kind.h"

#include <QCoreApplication>

namespace roost {

QString sourceKindName(SourceKind kind) {
  switch (kind) {
    case SourceKind::Microblog:
      return QStringLiteral("microblog");
    case SourceKind::Mastodon:
      return QStringLiteral("mastodon");
    case SourceKind::X:
      return QStringLiteral("x");
    case SourceKind::Bluesky:
      return QStringLiteral("bluesky");
    case SourceKind::FollowList:
      break;
  }
  return QStringLiteral("follow-list");
}

QString sourceKindTitle(const QString& kindName) {
  if (kindName == sourceKindName(SourceKind::Microblog))
    return QCoreApplication::translate("SourceKind", "Microblog database");
  if (kindName == sourceKindName(SourceKind::Mastodon))
    return QCoreApplication::translate("SourceKind", "Mastodon archive");
  if (kindName == sourceKindName(SourceKind::X)) return QCoreApplication::translate("SourceKind", "X archive");
  if (kindName == sourceKindName(SourceKind::Bluesky))
    return QCoreApplication::translate("SourceKind", "Bluesky repository");
  if (kindName == sourceKindName(SourceKind::FollowList))
    return QCoreApplication::translate("SourceKind", "List of follows");
  return kindName;
}

}  // namespace roost
