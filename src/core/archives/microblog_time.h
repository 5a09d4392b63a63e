#pragma once

#include <QVariant>
#include <optional>

namespace roost {

/// Reads an instant from a Microblog database, or from one that another program has converted. These forms are
/// understood, in UTC unless they name a zone:
///
/// | form | examples |
/// | --- | --- |
/// | ISO 8601 | 2018-01-23 12:00:01.123456, 2018-01-23T12:00:01, 2018-01-23 12:00, 2018-01-23 |
/// | the same in its basic form | 20180123T120001, 20180123 120001, 20180123120001, 201801231200, 20180123 |
/// | RFC 1123 | Tue, 23 Jan 2018 12:00:01 GMT, 23 Jan 2018 12:00 +0000 |
/// | seconds since 1970 | 1516708801, 1516708801.25 |
/// | milliseconds, microseconds, nanoseconds since 1970 | 1516708801000, 1516708801000000, 1516708801000000000 |
/// | Julian day | 2458142.0 |
///
/// A fraction of a second follows a point or a comma and has any number of digits. A zone is Z, UTC, GMT, +01, +0100 or
/// +01:00, with or without a space before it. Numbers may be stored as text. A number's size tells its unit: seconds,
/// milliseconds and so on cover 1980 to 2286, Julian days and the basic form 1900 to 2100.
///
/// Returns UTC milliseconds since the epoch, truncated to the millisecond; nothing for anything else, so that an
/// arbitrary number isn't taken for an instant in 1970.
std::optional<qint64> microblogInstant(const QVariant& value);

}  // namespace roost
