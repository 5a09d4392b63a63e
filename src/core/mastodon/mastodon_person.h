#pragma once

#include <QStringList>
#include <optional>

#include "core/archives/import_source.h"
#include "core/archives/json_fields.h"

namespace roost {

/// Whose archive it is.
struct MastodonPerson {
  static constexpr SourceKey key = 1;
  /// Characters of “About me”, as in Roost's form for it.
  static constexpr qsizetype mostAboutMe = 140;

  SourceUser user;
  QString host;               ///< Of the names on the person's server: "mastodon.example".
  QString followers;          ///< What stands for the followers where a post says who may read it.
  QString picture;            ///< The name of the profile picture as the archive gives it.
  QStringList fieldsLeftOut;  ///< The names of the profile's fields that “About me” has no room for.

  /// From actor.json; nothing if it doesn't say who the person is.
  static std::optional<MastodonPerson> of(const JsonValue& actor);
  /// From the person's identifier alone. `address` is that of a post of theirs, which may tell their name.
  static MastodonPerson of(const QString& id, const QString& address);
};

/// The name in the address of a profile or a post, "susan@mastodon.example"; empty where the address doesn't tell.
QString mastodonName(const QString& address);

/// A name with its server in the one form in which names are compared, without "@" before it. A name without a server
/// is of `host`. Empty if it can't be a name.
QString fullMastodonName(const QString& name, const QString& host);

/// A text that is meant to be one line, without control characters.
QString mastodonLine(const JsonValue& object, std::string_view field);

/// The first address among the values of a field, each of which is an address or an object that has one.
QString mastodonAddress(const JsonValue& object, std::string_view field);

}  // namespace roost
