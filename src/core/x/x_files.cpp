#include "core/x/x_files.h"

#include <QHash>
#include <QMap>
#include <algorithm>
#include <optional>
#include <tuple>

namespace roost {
namespace {

constexpr qint64 xHeadBytes = 4'096;
/// Of a file's name within the folder: "js/tweets/2014_05.js".
constexpr int mostXNameParts = 3;

const QMap<QString, XFiles::Kind>& xKinds() {
  static const QMap<QString, XFiles::Kind> kinds{
      {QStringLiteral("account"), XFiles::Account},
      {QStringLiteral("js/user_details"), XFiles::OldAccount},
      {QStringLiteral("profile"), XFiles::Profile},
      {QStringLiteral("following"), XFiles::Following},
      {QStringLiteral("mute"), XFiles::Mutes},
      {QStringLiteral("block"), XFiles::Blocks},
      {QStringLiteral("follower"), XFiles::Followers},
      {QStringLiteral("note-tweet"), XFiles::LongTexts},
      {QStringLiteral("tweet"), XFiles::Tweets},
      {QStringLiteral("tweets"), XFiles::Tweets},
      {QStringLiteral("community-tweet"), XFiles::Tweets},
      {QStringLiteral("community-tweets"), XFiles::Tweets},
      {QStringLiteral("deleted-tweet"), XFiles::DeletedTweets},
      {QStringLiteral("deleted-tweets"), XFiles::DeletedTweets},
      {QStringLiteral("twitter-circle-tweet"), XFiles::CircleTweets},
      {QStringLiteral("like"), XFiles::Likes},
      {QStringLiteral("likes"), XFiles::Likes},
      {QStringLiteral("direct-message"), XFiles::PrivateMessages},
      {QStringLiteral("direct-messages"), XFiles::PrivateMessages},
      {QStringLiteral("direct-message-group"), XFiles::PrivateMessages},
      {QStringLiteral("direct-messages-group"), XFiles::PrivateMessages},
  };
  return kinds;
}

/// The number at the end of "tweets-part2"; 0 if there is none, and none if something else is there.
std::optional<int> xPartOf(QStringView stem, qsizetype begin) {
  if (begin == stem.size()) return 0;
  if (!stem.sliced(begin).startsWith(u"-part")) return std::nullopt;
  bool isNumber = false;
  const int part = stem.sliced(begin + 5).toInt(&isNumber);
  return isNumber ? std::optional(part) : std::nullopt;
}

struct XPart {
  XFiles::Kind kind;
  int part = 0;
};

/// What a name within the archive's folder stands for.
std::optional<XPart> xPartNamed(const QString& name) {
  if (!name.endsWith(QLatin1String(".js"))) return std::nullopt;
  const QStringView stem = QStringView(name).chopped(3);
  // Until 2018, there was a file for each month: js/tweets/2014_05.js.
  if (stem.startsWith(u"js/tweets/") && stem.indexOf(u'/', 10) < 0) return XPart{XFiles::Tweets};
  const qsizetype mark = stem.lastIndexOf(u"-part");
  const auto kind = xKinds().constFind((mark > 0 ? stem.first(mark) : stem).toString());
  if (kind == xKinds().cend()) return std::nullopt;
  const auto part = xPartOf(stem, mark > 0 ? mark : stem.size());
  return part ? std::optional(XPart{*kind, *part}) : std::nullopt;
}

/// The folder that a file's name says to be that of an archive's data.
std::optional<QStringView> xFolderOf(const QString& name) {
  if (name.startsWith(QLatin1String("__MACOSX/")) || name.contains(QLatin1String("/__MACOSX/"))) return std::nullopt;
  if (!name.endsWith(QLatin1String(".js"))) return std::nullopt;
  qsizetype begin = name.size() + 1;
  for (int parts = 0; parts < mostXNameParts && begin > 0; ++parts) {
    begin = begin < 2 ? 0 : name.lastIndexOf(u'/', begin - 2) + 1;
    const auto part = xPartNamed(name.sliced(begin));
    if (part && (part->kind == XFiles::Account || part->kind == XFiles::OldAccount || part->kind == XFiles::Tweets))
      return QStringView(name).first(begin);
  }
  return std::nullopt;
}

bool beginsAsX(const QByteArray& head) {
  return head.contains("YTD.") || head.contains("Grailbird.data") || head.contains("user_details");
}

}  // namespace

Result<std::optional<QString>> XFiles::folderIn(const ArchiveFile& archive, const ArchiveFile::GoOn& goOn) {
  // The fewest slashes first: what lies deeper is an archive in somebody's collection.
  using Folder = std::pair<qsizetype, QStringView>;
  QHash<QStringView, Folder> folders;
  for (const ArchiveEntry& entry : archive.entries())
    if (const auto folder = xFolderOf(entry.name)) folders.insert(entry.name, {folder->count(u'/'), *folder});
  if (folders.isEmpty()) return std::optional<QString>();
  const Folder first = *std::min_element(folders.cbegin(), folders.cend());
  std::optional<Folder> found;
  // In one pass, as there can be a folder for each file. Any file of a folder tells, as some are empty.
  ROOST_CHECK(archive.each(
      [&](const QString& name) {
        const auto folder = folders.constFind(name);
        return folder != folders.cend() && (!found || *folder < *found);
      },
      [&](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> {
        ROOST_TRY(head, reader.read(xHeadBytes));
        if (beginsAsX(*head)) found = folders.value(entry.name);
        return found != first;
      },
      goOn));
  return found ? std::optional(found->second.toString()) : std::nullopt;
}

XFiles::XFiles(const ArchiveFile& archive, QString folder) : m_archive(archive), m_folder(std::move(folder)) {
  // By the number of the part, then by length, so that "direct-messages" names the kind, not "direct-messages-group".
  QMap<Kind, QMap<std::tuple<int, qsizetype, QString>, QString>> parts;
  for (const ArchiveEntry& entry : archive.entries()) {
    if (!entry.name.startsWith(m_folder)) continue;
    const auto part = xPartNamed(entry.name.sliced(m_folder.size()));
    if (!part || m_kinds.contains(entry.name)) continue;
    m_kinds.insert(entry.name, part->kind);
    parts[part->kind].insert({part->part, entry.name.size(), entry.name}, entry.name);
  }
  for (const auto& [kind, files] : std::as_const(parts).asKeyValueRange()) m_files.insert(kind, files.values());
}

std::optional<XFiles::Kind> XFiles::kindOf(const QString& name) const {
  const auto kind = m_kinds.constFind(name);
  return kind == m_kinds.cend() ? std::nullopt : std::optional(*kind);
}

QString XFiles::inFolder(const QString& folder, const QString& owner, const QString& name) const {
  const QString file = m_folder + folder + u'/' + owner + u'-' + name;
  return m_archive.has(file) ? file : QString();
}

QString XFiles::mediaOf(const QString& tweet, const QString& name) const {
  if (name.isEmpty()) return {};
  for (const auto& folder : {QStringLiteral("tweets_media"), QStringLiteral("tweet_media"),
                             QStringLiteral("community_tweet_media"), QStringLiteral("community_tweets_media")})
    if (QString file = inFolder(folder, tweet, name); !file.isEmpty()) return file;
  return {};
}

QString XFiles::profileMediaOf(const QString& account, const QString& name) const {
  return name.isEmpty() ? QString() : inFolder(QStringLiteral("profile_media"), account, name);
}

}  // namespace roost
