#pragma once

#include <QString>

#include "core/accounts/password_hash.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// The user who is signed in to the sample community at the start, and the password of everyone in it.
inline constexpr QLatin1String sampleViewer("john");
inline constexpr QLatin1String samplePassword("sample");

/// Fills an empty store with people, follows, two years of posts up to now, messages and saved posts, from the files in
/// `folder` (sample_files.h), and sets the property "kind" to "sample". The same files and the same time give the same
/// community. Fails with Refused when the store already has users, and with Internal, naming file and line, when a file
/// is malformed. A failure leaves the store unchanged.
Result<Done> loadSampleCommunity(Store& store, const Clock& clock, PasswordCost cost,
                                 const QString& folder = QStringLiteral(":/sample"));

}  // namespace roost
