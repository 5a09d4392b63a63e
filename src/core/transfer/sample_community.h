#pragma once

#include <QString>

#include "core/accounts/password_hash.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// Whom one is signed in as in the sample community, and everybody's password there.
inline constexpr QLatin1String sampleViewer("john");
inline constexpr QLatin1String samplePassword("sample");

/// Fills an empty store with people, follows and two years of posts up to now, from users.tsv, posts.tsv and
/// follows.tsv in `folder`, and sets the property "kind" to "sample". The same files and the same time make
/// the same community. Fails with Refused when somebody is here already, and with Internal, naming file and
/// line, when a file is not as it should be; then the store stays as it was.
Result<Done> loadSampleCommunity(Store& store, const Clock& clock, PasswordCost cost,
                                 const QString& folder = QStringLiteral(":/sample"));

}  // namespace roost
