#pragma once

#include <QList>
#include <QString>

namespace roost {

/// Something in a post's text that can be followed. Positions are UTF-16 code units.
struct PostEntity {
  enum Kind { Link, Mention, Tag };
  Kind kind;
  qsizetype start;
  qsizetype length;
  QString target;  ///< The full http(s) address, or the username without "@", or the tag without "#".
  bool operator==(const PostEntity&) const = default;
};

/// Web addresses (with http:// or https://, or bare such as example.org/page), @mentions and #tags, in order. A tag is
/// of letters, digits and underscores of any script, not of digits alone, and begins no sooner than a word does.
QList<PostEntity> postEntities(const QString& body);

}  // namespace roost
