#pragma once

#include <QVarLengthArray>
#include <string>
#include <string_view>

#include "core/archives/import_source.h"

namespace roost {

// The texts of X archives, all in UTF-8.

/// A link as a tweet's text has it, and what stands in its place.
struct XLink {
  std::string_view shortened;
  std::string_view target;  ///< Empty for a link to the tweet's own picture, which is taken out.
};
using XLinks = QVarLengthArray<XLink, 8>;

/// The names that a tweet mentions, without "@".
using XNames = QVarLengthArray<std::string_view, 8>;

/// A text whose "&amp;", "&lt;" and so on are undone once, as the archive escapes it once.
std::string xUnescaped(std::string_view text);

/// A text with its links in full, and with the host behind each mentioned name, "@susan@x.com", so that it means nobody
/// on this computer. Without `names`, as in tweets before 2011, everything that looks like a name is one. The archive's
/// positions of links are not used, as they count the characters of another form of the text.
std::string xWithLinks(std::string_view text, const XLinks& links, const XNames* names);

/// The name in "RT @susan: …" and where the text behind it begins.
struct XRepost {
  std::string_view name, text;
};
std::optional<XRepost> xRepostIn(std::string_view text);

/// Whether X could have given this name to somebody.
bool isXName(std::string_view name);

/// "susan@x.com".
QString xNameWithHost(std::string_view name);

/// Reads "Wed Nov 30 16:30:00 +0000 2022", "2022-11-30T16:30:00.000Z" and "2012-11-30 16:30:00 +0000".
SourceTime xTime(std::string_view text);

/// The address of a tweet on the web. The name of its author may be empty.
QString xAddress(const QString& name, const QString& tweet);

/// An id as a number, by which ids have an order; 0 if it is none.
quint64 xNumber(std::string_view id);

inline QString xString(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace roost
