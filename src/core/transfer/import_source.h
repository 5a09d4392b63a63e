#pragma once

#include <QString>
#include <functional>
#include <optional>

#include "core/storage/result.h"

namespace roost {

/// A text as a source stores it.
struct SourceText {
  QString text;
  bool isValid = true;  ///< Whether the source's bytes are valid Unicode.
};

/// An instant read from a source, in UTC milliseconds since the epoch.
struct SourceTime {
  std::optional<qint64> instant;
  bool isUnreadable = false;  ///< The source has a value, but it isn't an instant.
};

/// The key by which a source's rows refer to its users. A source whose own keys are texts assigns numbers to them.
using SourceKey = qint64;

struct SourceUser {
  std::optional<SourceKey> key;  ///< Empty when no row can refer to this user.
  QString id;                    ///< What the report calls the row, also in the structs below.
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
  QString followerId, followedId;  ///< Null where the source has no value.
};

/// A private message.
struct SourceMessage {
  QString id;
  std::optional<SourceKey> sender, recipient;
  SourceText body;
  SourceTime time;
  bool isRead = false;  ///< By its recipient.
};

/// A row of a kind that Roost doesn't support.
struct SourceExtra {
  QString table, id;
  QString reason;  ///< Tells the user why the row is left out.
};

/// Called for each row of a source. Returns whether to continue; an error stops the reading too.
template <typename Row>
using RowVisitor = std::function<Result<bool>(const Row& row)>;

/// The source's own names for its kinds of rows.
struct SourceTables {
  QString users = QStringLiteral("user"), posts = QStringLiteral("post"), follows = QStringLiteral("follow"),
          messages = QStringLiteral("message");
};

/// Something that posts can be imported from. It only reads. Rows come one at a time, as values, and always in the same
/// order. The import decides what becomes of them, for example whether they already exist.
class ImportSource {
 public:
  virtual ~ImportSource() = default;

  virtual SourceTables tables() const { return {}; }
  /// The approximate number of rows, for reporting progress.
  virtual Result<qint64> rowCount() = 0;

  virtual Result<Done> eachUser(const RowVisitor<SourceUser>& visit) = 0;
  /// In the order in which the posts were written, as far as the source knows it.
  virtual Result<Done> eachPost(const RowVisitor<SourcePost>& visit) = 0;
  /// Duplicates directly follow each other.
  virtual Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) = 0;
  /// In the order in which the messages were sent: whoever has read one has read all before it.
  virtual Result<Done> eachMessage(const RowVisitor<SourceMessage>&) { return Done{}; }
  virtual Result<Done> eachExtra(const RowVisitor<SourceExtra>&) { return Done{}; }
};

}  // namespace roost
