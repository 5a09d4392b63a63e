#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

#include "core/archives/source_kind.h"
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
  /// On a network of many servers with the server: "susan@mastodon.example".
  SourceText username;
  SourceText email, aboutMe;
  QString passwordHash;
  SourceTime lastSeen;

  SourceText displayName = {};
  /// What identifies the user on their network, whatever their name: an ActivityPub actor, an X account's number, a
  /// DID. Empty where the source has nothing of the kind. The same for posts below.
  QString origin = {};
  QString address = {};      ///< Of the profile on the web.
  bool isOwner = false;      ///< Whose archive this is.
  bool isNameless = false;   ///< `username` is made from `origin`, as the source has no name.
  QString pictureFile = {};  ///< The file of the profile picture in the archive; empty if there is none.
  SourceTime created = {};   ///< When the account was made.
};

/// Who could read a post where it was published.
enum class Audience { Everybody, Unlisted, Followers };

/// A part of a text that is a link to something other than what it says.
struct SourceLink {
  qsizetype start = 0, length = 0;  ///< In UTF-16 code units of the text.
  QString target;
};

/// A picture, video or sound of a post.
struct SourceAttachment {
  QString file;       ///< Its name in the archive; empty if it isn't there.
  QString name;       ///< What people are shown: the last part of the file's name or address.
  QString mediaType;  ///< Such as "image/jpeg".
  QString description;

  bool isPicture() const { return mediaType.startsWith(u"image/"); }
};

struct SourcePost {
  QString id;
  std::optional<SourceKey> author;
  SourceText body;
  SourceTime time;

  QString origin = {};   ///< What identifies the post on its network.
  QString address = {};  ///< Where it is published on the web.
  SourceTime editedAt = {};
  QString answers = {};         ///< The `origin` of the post that it answers.
  QString answersAddress = {};  ///< Where that is published.
  QString contentWarning = {};
  Audience audience = Audience::Everybody;
  QString repostedFrom = {};  ///< The name of whose post this one repeats, without "@".
  QList<SourceLink> links = {};
  QList<SourceAttachment> attachments = {};
  QString leftOutFor = {};      ///< Tells the user why the post is left out; empty for all others.
  bool isDeletedThere = false;  ///< It is left out because its author has deleted it, unless such are asked for.
};

struct SourceFollow {
  std::optional<SourceKey> follower, followed;
  QString followerId, followedId;  ///< Null where the source has no value.
  SourceTime time = {};
};

/// A private message.
struct SourceMessage {
  QString id;
  std::optional<SourceKey> sender, recipient;
  SourceText body;
  SourceTime time;
  bool isRead = false;  ///< By its recipient.
};

/// The address of a post that somebody has saved or liked.
struct SourceSavedAddress {
  std::optional<SourceKey> user;
  QString address;
  QString note = {};  ///< What the post said, as far as the source knows.
  SourceTime time = {};
};

struct SourceMute {
  std::optional<SourceKey> user, muted;
  QString mutedId;
};

/// A row of a kind that Roost doesn't support.
struct SourceExtra {
  QString table, id;
  QString reason;    ///< Tells the user why the row is left out.
  qint64 count = 1;  ///< How many such rows there are, where one stands for all of its kind.
};

/// Called for each row of a source. Returns whether to continue; an error stops the reading too.
template <typename Row>
using RowVisitor = std::function<Result<bool>(const Row& row)>;

/// A file of the source, read in pieces.
class ArchiveReader;
using FileVisitor = std::function<Result<bool>(const QString& file, ArchiveReader& reader)>;

/// The source's own names for its kinds of rows.
struct SourceTables {
  QString users = QStringLiteral("user"), posts = QStringLiteral("post"), follows = QStringLiteral("follow"),
          messages = QStringLiteral("message"), saved = QStringLiteral("like"), mutes = QStringLiteral("mute");
};

/// Something that posts can be imported from. It only reads. Rows come one at a time, as values, and always in the same
/// order. The import decides what becomes of them, for example whether they already exist.
class ImportSource {
 public:
  virtual ~ImportSource() = default;

  virtual SourceKind kind() const = 0;
  virtual SourceTables tables() const { return {}; }
  /// The approximate number of rows, for reporting progress.
  virtual Result<qint64> rowCount() = 0;

  virtual Result<Done> eachUser(const RowVisitor<SourceUser>& visit) = 0;
  /// Posts of the same author and instant come in the order in which they were written, and otherwise all do as far as
  /// the source knows it. A post may come before the one that it answers.
  virtual Result<Done> eachPost(const RowVisitor<SourcePost>& visit) = 0;
  /// Duplicates directly follow each other.
  virtual Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) = 0;
  /// In the order in which the messages were sent: whoever has read one has read all before it.
  virtual Result<Done> eachMessage(const RowVisitor<SourceMessage>&) { return Done{}; }
  /// The last saved comes last.
  virtual Result<Done> eachSavedAddress(const RowVisitor<SourceSavedAddress>&) { return Done{}; }
  virtual Result<Done> eachMute(const RowVisitor<SourceMute>&) { return Done{}; }
  virtual Result<Done> eachExtra(const RowVisitor<SourceExtra>&) { return Done{}; }
  /// The names of files beside the archive that are read, too.
  virtual QStringList filesBeside() const { return {}; }
  /// How large a file is that a user or a post names, in bytes; 0 where that isn't known.
  virtual qint64 fileSize(const QString& file) const {
    (void)file;
    return 0;
  }
  /// The files that `wants` accepts, of those that users and posts name. What is missing is passed over.
  virtual Result<Done> eachFile(const std::function<bool(const QString& file)>& wants, const FileVisitor& visit) {
    (void)wants, (void)visit;
    return Done{};
  }
};

}  // namespace roost
