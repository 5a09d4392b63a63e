#include "core/transfer/owner_profile.h"

#include <algorithm>

#include "core/accounts/account_form.h"
#include "core/archives/source_kind.h"
#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"
#include "core/text/text.h"

namespace roost {
namespace {

Result<bool> isOlderArchive(ImportJob& job, const ImportedUser& owner) {
  ROOST_TRY(latest, readOne(job.store.read("latest_imported_post", {{":user", owner.id},
                                                                    {":kind", sourceKindName(job.source.kind())},
                                                                    {":key", owner.origin},
                                                                    {":import", job.import}}),
                            integerOf));
  return *latest && (!owner.lastPost || *owner.lastPost < **latest);
}

/// Whether a value is to be replaced.
Result<bool> isOutdated(ImportJob& job, const ImportedUser& owner, const QString& column, const QString& here,
                        const QString& now, int limit) {
  // An archive that lacks the file with the profile says nothing of it.
  if (now.isEmpty() || now == here || characterCount(now) > limit) return false;
  const QString query = withArgument(QStringLiteral("is_imported_value"), QStringLiteral("column"), column);
  return anyRow(job.store.read(
      query, {{":user", owner.id}, {":kind", sourceKindName(job.source.kind())}, {":key", owner.origin}}));
}

}  // namespace

Result<Done> bringOwnerProfile(ImportJob& job, const ImportedUsers& users) {
  const auto owner = std::find_if(users.cbegin(), users.cend(), [](const ImportedUser& user) { return user.isOwner; });
  if (owner == users.cend() || owner->added || !job.hasEarlierImports) return Done{};
  ROOST_TRY(isOlder, isOlderArchive(job, *owner));
  if (*isOlder) return Done{};
  ROOST_TRY(profile, readOne(job.store.read("profile_texts", {{":user", owner->id}}),
                             [](const Rows& texts) { return std::pair(texts.text(0), texts.text(1)); }));
  if (!*profile) return Done{};
  const auto change = [&](const QString& column, const QString& value) {
    return job.rows.change(QStringLiteral("users"), owner->id, column, value);
  };
  const auto& [displayName, aboutMe] = **profile;
  const QString name = QStringLiteral("display_name"), about = QStringLiteral("about_me");
  ROOST_TRY(hasNewName, isOutdated(job, *owner, name, displayName, owner->displayName, maxUsernameLength));
  if (*hasNewName) {
    ROOST_CHECK(change(name, owner->displayName));
    ROOST_CHECK(change(QStringLiteral("name_folded"), folded(owner->displayName)));
  }
  ROOST_TRY(hasNewText, isOutdated(job, *owner, about, aboutMe, owner->aboutMe, maxAboutMeLength));
  if (*hasNewText) ROOST_CHECK(change(about, owner->aboutMe));
  return Done{};
}

}  // namespace roost
