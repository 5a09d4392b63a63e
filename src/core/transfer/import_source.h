#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "core/storage/result.h"

namespace roost {

/// A text as it stands in a source.
struct SourceText {
  QString text;
  bool isValid = true;  ///< Whether nothing in it had to be replaced by U+FFFD.
};

/// An instant as a source tells it, in UTC milliseconds since the epoch.
struct SourceTime {
  std::optional<qint64> instant;
  bool isUnreadable = false;  ///< Something is told, but no instant.
};

/// By what the rows of a source refer to its users. A source whose own keys are texts numbers them.
using SourceKey = qint64;

struct SourceUser {
  std::optional<SourceKey> key;  ///< Nothing where no row can refer to this user.
  QString id;                    ///< What the report calls the row, as for the others.
  SourceText username, email, aboutMe;
  QString passwordHash;
  SourceTime lastSeen;
};

struct SourcePost {
  QString id;
  std::optional<SourceKey> author;
  SourceText body;
  SourceTime time;
};

struct SourceFollow {
  std::optional<SourceKey> follower, followed;
  QString followerId, followedId;  ///< Null where the source says nothing.
};

/// A row that has no place in Roost.
struct SourceExtra {
  QString table, id;
  QString reason;  ///< For the user, why it is left out.
};

/// Called for each row of a source. Returns whether to go on, or an error, which ends the reading.
template <typename Row>
using RowVisitor = std::function<Result<bool>(const Row& row)>;

/// What the source itself calls its rows.
struct SourceTables {
  QString users = QStringLiteral("user"), posts = QStringLiteral("post"), follows = QStringLiteral("follow");
};

/// Something that posts can be imported from. It only reads: rows come one at a time, as values, and always in the same
/// order. What becomes of them, such as whether they are here already, is the import's business.
class ImportSource {
 public:
  virtual ~ImportSource() = default;

  virtual SourceTables tables() const { return {}; }
  /// About how many rows there are, for the progress.
  virtual Result<qint64> rowCount() = 0;

  virtual Result<Done> eachUser(const RowVisitor<SourceUser>& visit) = 0;
  /// The order is that in which they were written, as far as the source knows.
  virtual Result<Done> eachPost(const RowVisitor<SourcePost>& visit) = 0;
  /// One that is there twice comes twice in a row.
  virtual Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) = 0;
  virtual Result<Done> eachExtra(const RowVisitor<SourceExtra>&) { return Done{}; }
};

}  // namespace roost
