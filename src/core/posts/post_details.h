#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <optional>

#include "core/storage/result.h"

namespace roost {

class Store;

/// A part of a post's text that links to something other than what it says, in UTF-16 code units.
struct PostLink {
  qsizetype start = 0, length = 0;
  QString target;
  bool operator==(const PostLink&) const = default;
};

/// What only some posts have, most of them imported ones.
struct PostDetails {
  QString contentWarning = {};
  QString audience = {};        ///< "unlisted" or "followers", as far as not everybody could read it; otherwise empty.
  QString repostedFrom = {};    ///< The name of whose post this one repeats.
  QString answersAddress = {};  ///< Where the post is that this one answers.
  std::optional<qint64> editedAt = {};  ///< UTC milliseconds.
  QList<PostLink> links = {};
  bool operator==(const PostDetails&) const = default;
};

/// The details of each of these posts that has any.
Result<QHash<qint64, PostDetails>> postDetailsAmong(Store& store, const QSet<qint64>& posts);

/// Where a post was published on the web; empty if that isn't known.
Result<QString> originalAddress(Store& store, qint64 post);

/// What a content warning says, for the reader: labels that only programs know, such as "graphic-media", become words.
QString contentWarningText(const QString& warning);

}  // namespace roost
