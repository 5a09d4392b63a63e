#pragma once

#include <QByteArray>

namespace roost::bench {

/// One of the posts that are in an X archive and in a Microblog database alike.
struct ArchivedPost {
  QByteArray text;  ///< Without the link.
  QByteArray link;  ///< The whole address; empty for three of four.
  qint64 time = 0;  ///< UTC seconds.

  /// The text with the link, as Roost stores it.
  QByteArray body() const { return link.isEmpty() ? text : text + ' ' + link; }
};

/// The post with this number, from 0.
inline ArchivedPost archivedPost(qint64 number) {
  return {.text = "Low tide at six, and nobody has the key. " + QByteArray::number(number),
          .link = number % 4 == 1 ? "https://example.com/articles/2022/11/the-key-of-the-boathouse" : QByteArray(),
          .time = 1'600'000'000 + qint64{97} * number};
}

}  // namespace roost::bench
