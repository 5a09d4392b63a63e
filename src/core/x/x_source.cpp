#include "core/x/x_source.h"

#include <algorithm>
#include <deque>

#include "core/archives/json_elements.h"
#include "core/archives/read_ahead.h"
#include "core/x/x_order.h"

namespace roost {
namespace {

constexpr qint64 mostOldAccountBytes = 1'000'000;
constexpr size_t mostLikeBytes = size_t{32} * 1024 * 1024;
constexpr qsizetype longestLikeNote = 500;

SourceKey xKeyOf(quint64 account) { return static_cast<SourceKey>(account); }

/// Whether a file wasn't read because it is empty. Some archives have such ones in place of those without an element.
bool isXEmpty(const Result<Done>& read) { return !read && read.error().code == ErrorCode::NotFound; }

QString xPlain(std::string_view text) { return xString(xUnescaped(text)); }

/// A like: the id of the tweet and what it said, in one piece of memory.
QByteArray likeOf(const JsonValue& element) {
  const JsonValue like = jsonField(element, "like").value_or(element);
  const QString note = xPlain(jsonUtf8(like, "fullText"));
  qsizetype length = std::min(note.size(), longestLikeNote);
  if (length < note.size() && note.at(length - 1).isHighSurrogate()) --length;
  const std::string_view id = jsonUtf8(like, "tweetId");
  return QByteArray(id.data(), static_cast<qsizetype>(id.size())) + '\n' + note.left(length).trimmed().toUtf8();
}

}  // namespace

Result<std::unique_ptr<XSource>> XSource::open(std::unique_ptr<ArchiveFile> archive, const QString& folder,
                                               const ArchiveFile::GoOn& goOn) {
  std::unique_ptr<XSource> source(new XSource(std::move(archive), folder, goOn));
  ROOST_CHECK(source->readSmallFiles());
  if (!isXName(source->m_username.toStdString()) || !source->m_key)
    return Error{ErrorCode::NotFound,
                 tr("The archive doesn’t say whose it is: account.js is missing in it. Download it again."),
                 QStringLiteral("no username or account number")};
  const auto own = static_cast<quint64>(*source->m_key);
  source->m_people.remove(own);
  source->m_followed.removeAll(own);
  source->m_muted.removeAll(own);
  ROOST_CHECK(source->readTweets());
  source->m_people.settle(source->m_username);
  source->m_longTexts.settle();
  return source;
}

Result<Done> XSource::eachElement(ArchiveReader& reader, const TakeElement& take, const ArchiveFile::GoOn& goOn) {
  JsonParser parser;
  return JsonElements::each(
      reader, {},
      [&](QByteArrayView text) -> Result<bool> {
        ROOST_TRY(element, parser.parse(text));
        return take(*element);
      },
      goOn);
}

Result<Done> XSource::readSmallFiles() {
  const auto isSmall = [this](const QString& name) {
    switch (m_files.kindOf(name).value_or(XFiles::Tweets)) {
      case XFiles::Account:
      case XFiles::OldAccount:
      case XFiles::Profile:
      case XFiles::Following:
      case XFiles::Mutes:
      case XFiles::LongTexts:
        return true;
      default:
        return false;
    }
  };
  const auto take = [this](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> {
    const XFiles::Kind kind = *m_files.kindOf(entry.name);
    if (kind == XFiles::OldAccount) {
      ROOST_CHECK(readOldAccount(reader));
      return true;
    }
    const auto takeElement = [this, kind](const JsonValue& element) -> Result<bool> {
      ROOST_CHECK(readSmall(kind, element));
      return true;
    };
    return noteIfEmpty(entry.name, eachElement(reader, takeElement, m_goOn));
  };
  return m_archive->each(isSmall, take, m_goOn);
}

Result<Done> XSource::readSmall(XFiles::Kind kind, const JsonValue& element) {
  if (kind == XFiles::LongTexts) return m_longTexts.add(element);
  if (kind == XFiles::Following) return addPerson(jsonField(element, "following").value_or(element), m_followed);
  if (kind == XFiles::Mutes) return addPerson(jsonField(element, "muting").value_or(element), m_muted);
  if (kind == XFiles::Account) {
    readAccount(jsonField(element, "account").value_or(element));
  } else if (const auto profile = jsonField(element, "profile")) {
    if (const auto description = jsonField(*profile, "description")) m_aboutMe = xPlain(jsonUtf8(*description, "bio"));
    m_picture = jsonText(*profile, "avatarMediaUrl").section(u'/', -1);
  }
  return Done{};
}

void XSource::readAccount(const JsonValue& account) {
  m_username = jsonText(account, "username");
  m_displayName = xPlain(jsonUtf8(account, "accountDisplayName"));
  m_account = jsonText(account, "accountId");
  m_created = xTime(jsonUtf8(account, "createdAt"));
  if (const quint64 number = xNumber(m_account.toStdString()); number != 0) m_key = xKeyOf(number);
}

Result<Done> XSource::readOldAccount(ArchiveReader& reader) {
  ROOST_TRY(text, reader.readAll(mostOldAccountBytes));
  const qsizetype begin = text->indexOf('{'), end = text->lastIndexOf('}');
  JsonParser parser;
  ROOST_TRY(account, parser.parse(begin < 0 ? QByteArray() : text->mid(begin, end - begin + 1)));
  if (!m_username.isEmpty()) return Done{};
  m_username = jsonText(*account, "screen_name");
  m_displayName = xPlain(jsonUtf8(*account, "full_name"));
  m_aboutMe = xPlain(jsonUtf8(*account, "bio"));
  m_account = jsonText(*account, "id");
  m_created = xTime(jsonUtf8(*account, "created_at"));
  if (const quint64 number = xNumber(m_account.toStdString()); number != 0) m_key = xKeyOf(number);
  return Done{};
}

Result<Done> XSource::addPerson(const JsonValue& element, QList<quint64>& list) {
  const quint64 account = xNumber(jsonUtf8(element, "accountId"));
  if (account == 0) return Done{};
  ROOST_CHECK(m_people.add(account));
  list.append(account);
  return Done{};
}

Result<Done> XSource::readTweets() {
  return m_archive->each(
      [this](const QString& name) { return m_files.hasTweets(name) || m_files.isOf(XFiles::Likes, name); },
      [this](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> {
        const bool isTweets = m_files.hasTweets(entry.name);
        const auto take = [this, isTweets](const JsonValue& element) -> Result<bool> {
          ++(isTweets ? m_tweets : m_likes);
          if (isTweets) learnFrom(element);
          return true;
        };
        return noteIfEmpty(entry.name, eachElement(reader, take, m_goOn));
      },
      m_goOn);
}

Result<bool> XSource::noteIfEmpty(const QString& file, const Result<Done>& read) {
  if (isXEmpty(read))
    m_emptyFiles.append(file.section(u'/', -1));
  else if (!read)
    return read.error();
  return true;
}

void XSource::learnFrom(const JsonValue& element) {
  const auto tweet = XTweet::of(element);
  if (!tweet) return;
  m_versions.add(*tweet);
  const quint64 id = xNumber(tweet->id);
  if (!m_longTexts.isEmpty() && id != 0)
    if (const auto instant = xTime(tweet->time).instant) m_longTexts.claim(id, *instant, tweet->text);
  if (m_people.isEmpty()) return;
  if (!tweet->answersName.empty()) m_people.reveal(xNumber(tweet->answersAccount), tweet->answersName, {}, id);
  simdjson::dom::array mentions;
  if (!tweet->entities || !tweet->entities->is_object() ||
      tweet->entities->at_key("user_mentions").get(mentions) != simdjson::SUCCESS)
    return;
  for (const JsonValue mention : mentions) {
    std::string_view account = jsonUtf8(mention, "id_str");
    if (account.empty()) account = jsonUtf8(mention, "id");
    m_people.reveal(xNumber(account), jsonUtf8(mention, "screen_name"), jsonUtf8(mention, "name"), id);
  }
}

SourceTables XSource::tables() const {
  return {.users = QStringLiteral("account"),
          .posts = QStringLiteral("tweet"),
          .follows = QStringLiteral("following"),
          .saved = QStringLiteral("like"),
          .mutes = QStringLiteral("mute")};
}

Result<qint64> XSource::rowCount() {
  return 1 + m_people.accounts().size() + m_followed.size() + m_muted.size() + m_tweets + m_likes;
}

SourceUser XSource::owner() const {
  SourceUser user{.key = m_key,
                  .id = m_account,
                  .username = {xNameWithHost(m_username.toStdString())},
                  .email = {},
                  .aboutMe = {m_aboutMe},
                  .passwordHash = {},
                  .lastSeen = {}};
  user.displayName = {m_displayName};
  user.origin = m_account;
  user.address = QStringLiteral("https://x.com/") + m_username;
  user.isOwner = true;
  user.pictureFile = m_files.profileMediaOf(m_account, m_picture);
  user.created = m_created;
  return user;
}

SourceUser XSource::userOf(quint64 account) const {
  const XPeople::Person person = m_people.person(account);
  const QString id = QString::number(account);
  SourceUser user{.key = xKeyOf(account),
                  .id = id,
                  .username = {(person.name.isEmpty() ? id : person.name) + QLatin1String("@x.com")},
                  .email = {},
                  .aboutMe = {},
                  .passwordHash = {},
                  .lastSeen = {}};
  user.displayName = {person.displayName};
  user.origin = id;
  user.address =
      QStringLiteral("https://x.com/") + (person.name.isEmpty() ? QLatin1String("i/user/") + id : person.name);
  user.isNameless = person.name.isEmpty();
  return user;
}

Result<Done> XSource::eachUser(const RowVisitor<SourceUser>& visit) {
  ROOST_TRY(more, visit(owner()));
  for (const quint64 account : m_people.accounts()) {
    if (!*more) break;
    more = visit(userOf(account));
    if (!more) return more.error();
  }
  return Done{};
}

Result<Done> XSource::eachPost(const RowVisitor<SourcePost>& visit) {
  return ReadAhead<SourcePost>::each(
      [this](const RowVisitor<SourcePost>& take, const ArchiveFile::GoOn& goOn) { return readPosts(take, goOn); },
      [](const SourcePost& post) { return post.body.text.size(); }, visit, m_goOn);
}

Result<Done> XSource::readPosts(const RowVisitor<SourcePost>& visit, const ArchiveFile::GoOn& goOn) const {
  const XTweetReader tweets(m_files, m_versions, m_longTexts, m_username, m_key);
  return m_archive->each([this](const QString& name) { return m_files.hasTweets(name); },
                         [&](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> {
                           XOrder order(visit);
                           const bool areDeleted = m_files.isOf(XFiles::DeletedTweets, entry.name);
                           bool goesOn = true;
                           const auto take = [&](const JsonValue& element) -> Result<bool> {
                             auto post = tweets.read(element);
                             if (!post) return true;
                             if (areDeleted) {
                               post->isDeletedThere = true;
                               post->leftOutFor = tr("The post was deleted on X.");
                             }
                             ROOST_TRY(more, order.add(*std::move(post)));
                             goesOn = *more;
                             return goesOn;
                           };
                           if (const auto read = eachElement(reader, take, goOn); !read && !isXEmpty(read))
                             return read.error();
                           return goesOn ? order.finish() : Result<bool>(false);
                         },
                         goOn);
}

Result<Done> XSource::eachFollow(const RowVisitor<SourceFollow>& visit) {
  QSet<quint64> seen;
  for (const quint64 account : std::as_const(m_followed)) {
    if (seen.contains(account)) continue;
    seen.insert(account);
    ROOST_TRY(more, visit({m_key, xKeyOf(account), m_account, QString::number(account)}));
    if (!*more) break;
  }
  return Done{};
}

Result<Done> XSource::eachMute(const RowVisitor<SourceMute>& visit) {
  for (const quint64 account : std::as_const(m_muted)) {
    ROOST_TRY(more, visit({m_key, xKeyOf(account), QString::number(account)}));
    if (!*more) break;
  }
  return Done{};
}

Result<Done> XSource::eachSavedAddress(const RowVisitor<SourceSavedAddress>& visit) {
  // The first part has the latest likes.
  QStringList parts = m_files.of(XFiles::Likes);
  std::reverse(parts.begin(), parts.end());
  const QStringList files = parts;
  for (const QString& file : files) {
    ROOST_TRY(more, visitLikes(file, visit));
    if (!*more) break;
  }
  return Done{};
}

// The file has the latest like first, and can only be read forwards. Each round visits the last likes that fit in
// memory and haven't been visited yet.
Result<bool> XSource::visitLikes(const QString& file, const RowVisitor<SourceSavedAddress>& visit) {
  for (qint64 end = std::numeric_limits<qint64>::max(); end > 0;) {
    std::deque<QByteArray> likes;
    size_t bytes = 0;
    qint64 at = 0;
    const auto take = [&](const JsonValue& element) -> Result<bool> {
      if (at == end) return false;
      ++at;
      likes.push_back(likeOf(element));
      bytes += sizeof(QArrayData) + static_cast<size_t>(likes.back().capacity());
      for (; bytes > mostLikeBytes; likes.pop_front())
        bytes -= sizeof(QArrayData) + static_cast<size_t>(likes.front().capacity());
      return true;
    };
    ROOST_CHECK(m_archive->each([&file](const QString& name) { return name == file; },
                                [&](const ArchiveEntry&, ArchiveReader& reader) -> Result<bool> {
                                  const auto read = eachElement(reader, take, m_goOn);
                                  return read || isXEmpty(read) ? Result<bool>(false) : read.error();
                                },
                                m_goOn));
    end = at - static_cast<qint64>(likes.size());
    for (auto like = likes.crbegin(); like != likes.crend(); ++like) {
      const qsizetype mark = like->indexOf('\n');
      ROOST_TRY(more, visit({m_key, xAddress({}, QString::fromUtf8(like->left(mark))),
                             QString::fromUtf8(like->mid(mark + 1))}));
      if (!*more) return false;
    }
  }
  return true;
}

QString XSource::reasonFor(XFiles::Kind kind) {
  switch (kind) {
    case XFiles::PrivateMessages:
      return tr("Private messages from X aren’t imported.");
    case XFiles::Blocks:
      return tr("Roost doesn’t block people. Mute them instead.");
    case XFiles::CircleTweets:
      return tr("Only a few chosen people could read these posts.");
    case XFiles::Followers:
      return tr("The archive only has the numbers of followers’ accounts.");
    default:
      return {};
  }
}

Result<Done> XSource::eachExtra(const RowVisitor<SourceExtra>& visit) {
  QMap<XFiles::Kind, qint64> counts;
  ROOST_CHECK(m_archive->each(
      [this](const QString& name) {
        const auto kind = m_files.kindOf(name);
        return kind && !reasonFor(*kind).isEmpty();
      },
      [&](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> {
        const auto count = JsonElements::count(reader, m_goOn);
        if (!count && count.error().code != ErrorCode::NotFound) return count.error();
        if (count) counts[*m_files.kindOf(entry.name)] += *count;
        return true;
      },
      m_goOn));
  if (const qint64 unused = m_longTexts.unusedCount(); unused > 0) {
    const QString name = m_files.of(XFiles::LongTexts).constFirst().section(u'/', -1);
    ROOST_TRY(more, visit({name.chopped(3), name, tr("No post belongs to these long texts."), unused}));
    if (!*more) return Done{};
  }
  for (const auto& [kind, count] : std::as_const(counts).asKeyValueRange()) {
    if (count == 0) continue;
    const QString name = m_files.of(kind).constFirst().section(u'/', -1);
    ROOST_TRY(more, visit({name.chopped(3), name, reasonFor(kind), count}));
    if (!*more) return Done{};
  }
  for (const QString& name : std::as_const(m_emptyFiles)) {
    ROOST_TRY(more, visit({QStringLiteral("file"), name, tr("The file has no entries.")}));
    if (!*more) break;
  }
  return Done{};
}

Result<Done> XSource::eachFile(const std::function<bool(const QString& file)>& wants, const FileVisitor& visit) {
  return m_archive->each(
      wants,
      [&visit](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> { return visit(entry.name, reader); },
      m_goOn);
}

}  // namespace roost
