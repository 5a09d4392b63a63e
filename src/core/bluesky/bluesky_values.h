#pragma once

#include <QString>
#include <optional>

#include "core/archives/import_source.h"

namespace roost {

// What Bluesky's records consist of: instants, identifiers and addresses.

/// An instant as Bluesky's records have it, such as "1985-04-12T23:20:50.123+01:45", with any number of digits after
/// the point. Returns UTC milliseconds since the epoch, truncated; nothing for anything else, also for other forms of
/// ISO 8601.
std::optional<qint64> blueskyInstant(QStringView text);

/// The instant in a TID such as "3jzfcijpj2z2a": the key of most records, and the revision of a repository.
std::optional<qint64> tidInstant(QStringView tid);

/// When a record was created: when it says so, unless that can't be read or is after the newest commit, which can't be.
/// Then the time of its key, and at last that of the commit.
SourceTime recordTime(QStringView createdAt, QStringView recordKey, std::optional<qint64> committedAt);

/// Whether the text is a decentralised identifier, such as "did:plc:z72i7hdynmk6r22z27h6tvur".
bool isDid(QStringView text);

/// Whether the text is a handle, such as "susan.bsky.social", in lower case.
bool isHandle(QStringView text);

/// A name for somebody of whom only the DID is known: "z72i7hdynmk6r22z27h6tvur@bsky.app". Nobody's name is another's
/// with this form: a handle has a point, and "did" is no top-level domain.
QString usernameOfDid(const QString& did);

QString blueskyProfile(const QString& did);

/// Where the record with this URI, such as "at://did:plc:…/app.bsky.feed.post/3jzfcijpj2z2a", is shown on the web. The
/// URI itself if it isn't shown there; nothing if it isn't the URI of a record.
QString webAddress(const QString& atUri);

/// The text form of a CID.
QString cidText(const QByteArray& cid);

}  // namespace roost
