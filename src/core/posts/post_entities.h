#pragma once

#include <QList>
#include <QString>

namespace roost {

/// A link, mention or tag in a post's text. Positions are in UTF-16 code units.
struct PostEntity {
  enum Kind { Link, Mention, Tag };
  Kind kind;
  qsizetype start;
  qsizetype length;
  QString target;  ///< The full http(s) address; or the username without "@", which may be "name@host"; or the tag
                   ///< without "#".
  bool operator==(const PostEntity&) const = default;
};

/// Web addresses (with http:// or https://, or bare such as example.org/page), @mentions and #tags, in order. Mentions
/// and tags start only where a word could; names_and_tags.h says where they end.
QList<PostEntity> postEntities(const QString& body);

}  // namespace roost
