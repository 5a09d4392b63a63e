#include "core/mastodon/mastodon_source.h"

#include <algorithm>

#include "core/archives/file_reader.h"
#include "core/archives/json_elements.h"
#include "core/mastodon/mastodon_notes.h"

namespace roost {
namespace {

constexpr qint64 largestActor = qint64{4} * 1024 * 1024;
constexpr qint64 msPerSecond = 1'000;

/// Hands on posts in the order in which they were written. Mastodon dates them to the second, and only their numbers
/// tell those of the same second apart.
class PostsInOrder {
 public:
  explicit PostsInOrder(const RowVisitor<SourcePost>& visit) : m_visit(visit) {}

  Result<bool> add(SourcePost post) {
    if (!m_posts.isEmpty() && (secondOf(m_posts.constFirst()) != secondOf(post) || m_size > mostSize)) {
      ROOST_TRY(more, handOn());
      if (!*more) return false;
    }
    m_size += overhead + post.body.text.size();
    m_posts.append(std::move(post));
    return true;
  }

  Result<bool> handOn() {
    std::stable_sort(m_posts.begin(), m_posts.end(), MastodonNotes::isEarlier);
    m_size = 0;
    const QList<SourcePost> posts = std::exchange(m_posts, {});
    for (const SourcePost& post : posts) {
      ROOST_TRY(more, m_visit(post));
      if (!*more) return false;
    }
    return true;
  }

 private:
  /// No honest archive has so much in a second.
  static constexpr qsizetype mostSize = qsizetype{16} * 1024 * 1024, overhead = 2'000;

  static qint64 secondOf(const SourcePost& post) { return post.time.instant.value_or(-1) / msPerSecond; }

  const RowVisitor<SourcePost>& m_visit;
  QList<SourcePost> m_posts;
  qsizetype m_size = 0;
};

bool isWithoutArray(const Result<Done>& read) { return !read && read.error().code == ErrorCode::NotFound; }

template <typename Row>
Result<Done> visitAll(const QList<Row>& rows, const RowVisitor<Row>& visit) {
  for (const Row& row : rows) {
    ROOST_TRY(more, visit(row));
    if (!*more) break;
  }
  return Done{};
}

bool isOutbox(const QString& name) {
  return !isMacOsExtra(name) && (name == u"outbox.json" || name.endsWith(u"/outbox.json"));
}

/// Whether the only file in an archive begins like an outbox. Several kilobytes may stand before its first activity.
bool beginsLikeAnOutbox(const ArchiveFile& file) {
  constexpr qsizetype most = qsizetype{1024} * 1024;
  QByteArray beginning;
  const auto take = [&beginning](const ArchiveEntry&, ArchiveReader& reader) -> Result<bool> {
    while (beginning.size() < most) {
      ROOST_TRY(more, reader.read(most - beginning.size()));
      if (more->isEmpty()) break;
      beginning += *more;
    }
    return false;
  };
  const auto read = file.each([](const QString&) { return true; }, take, []() -> Result<Done> { return Done{}; });
  // Whether it is damaged further on shows when it is opened.
  if (!read && beginning.isEmpty()) return false;
  if (beginning.startsWith("\xEF\xBB\xBF")) beginning.remove(0, 3);
  return beginning.trimmed().startsWith('{') && beginning.contains("\"orderedItems\"") &&
         (beginning.contains("\"Create\"") || beginning.contains("\"Announce\""));
}

bool isLoneOutbox(const ArchiveFile& file) {
  if (file.entries().size() != 1) return false;
  const QString name = file.entries().constFirst().name.section(u'/', -1);
  const bool isNamedSo =
      name.startsWith(u"outbox", Qt::CaseInsensitive) && name.endsWith(u".json", Qt::CaseInsensitive);
  return isNamedSo || (!isMacOsExtra(file.entries().constFirst().name) && beginsLikeAnOutbox(file));
}

}  // namespace

std::optional<QString> MastodonSource::folderOf(const ArchiveFile& file) {
  std::optional<QString> folder;
  for (const ArchiveEntry& entry : file.entries()) {
    if (!isOutbox(entry.name) && !isLoneOutbox(file)) continue;
    const QString its = entry.name.left(entry.name.lastIndexOf(u'/') + 1);
    if (!folder || its.size() < folder->size()) folder = its;
  }
  return folder;
}

Result<std::unique_ptr<MastodonSource>> MastodonSource::open(std::unique_ptr<ArchiveFile> file, const QString& folder,
                                                             const ArchiveFile::GoOn& goOn) {
  std::unique_ptr<MastodonSource> source(new MastodonSource(std::move(file), folder, goOn));
  ROOST_CHECK(source->readOnce());
  return source;
}

MastodonSource::MastodonSource(std::unique_ptr<ArchiveFile> file, const QString& folder, ArchiveFile::GoOn goOn)
    : m_file(std::move(file)),
      m_goOn(std::move(goOn)),
      m_outbox(isLoneOutbox(*m_file) ? m_file->entries().constFirst().name : folder + QStringLiteral("outbox.json")),
      m_actor(folder + QStringLiteral("actor.json")),
      m_likes(folder + QStringLiteral("likes.json")),
      m_bookmarks(folder + QStringLiteral("bookmarks.json")),
      m_media(m_file->entries()) {}

SourceTables MastodonSource::tables() const {
  return {.users = QStringLiteral("account"), .saved = QStringLiteral("saved post")};
}

Result<Done> MastodonSource::readOnce() {
  if (!m_file->has(m_outbox)) return damaged(m_outbox, QStringLiteral("it is missing"));
  QSet<QString> names{m_outbox, m_actor, m_likes, m_bookmarks};
  QSet<MastodonLists::Kind> lists;
  for (const ArchiveEntry& entry : m_file->entries()) {
    const auto list = MastodonLists::kindOf(entry.name);
    if (!list || isMacOsExtra(entry.name)) continue;
    names.insert(entry.name);
    lists.insert(*list);
  }
  ROOST_CHECK(eachOf(names, [this](const QString& name, ArchiveReader& reader) -> Result<bool> {
    if (name == m_actor) {
      ROOST_CHECK(readPerson(reader));
    } else if (MastodonLists::kindOf(name)) {
      ROOST_CHECK(m_lists.read(name, reader, m_goOn));
    } else {
      const auto read = readValues(name, reader, [this](const JsonValue& value) -> Result<bool> {
        ++m_values;
        learnOwner(value);
        return true;
      });
      if (!read && !isWithoutArray(read)) return read.error();
      if (!read) m_withoutEntries.append(name.section(u'/', -1));
    }
    return true;
  }));
  ROOST_CHECK(readListsBeside(lists));
  if (!m_person && !m_ownerId.isEmpty()) m_person = MastodonPerson::of(m_ownerId, m_ownAddress);
  if (!m_person)
    return Error{ErrorCode::Damaged, tr("The archive doesn’t say whose it is. Request a new one from your server."),
                 m_file->path()};
  m_person->user.pictureFile = picture();
  m_lists.number(m_person->user, m_person->host);
  return Done{};
}

Result<Done> MastodonSource::readListsBeside(const QSet<MastodonLists::Kind>& inArchive) {
  for (const QString& path : MastodonLists::beside(m_file->path())) {
    // The one in the archive was put there on purpose.
    if (inArchive.contains(*MastodonLists::kindOf(path))) continue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return unreadableFile(path, file.errorString());
    FileReader reader(file);
    ROOST_CHECK(m_lists.read(path, reader, m_goOn));
    m_listsBeside.append(path.section(u'/', -1));
  }
  return Done{};
}

Result<Done> MastodonSource::readPerson(ArchiveReader& reader) {
  ROOST_TRY(json, reader.readAll(largestActor));
  if (json->startsWith("\xEF\xBB\xBF")) json->remove(0, 3);
  const qsizetype size = json->size();
  json->append(QByteArray(simdjson::SIMDJSON_PADDING, '\0'));
  JsonParser parser;
  const auto actor = parser.parse(QByteArrayView(*json).first(size));
  if (!actor) return damaged(m_actor, actor.error().detail);
  m_person = MastodonPerson::of(*actor);
  return Done{};
}

void MastodonSource::learnOwner(const JsonValue& activity) {
  if (m_person || (!m_ownerId.isEmpty() && !m_ownAddress.isEmpty())) return;
  if (m_ownerId.isEmpty()) m_ownerId = mastodonAddress(activity, "actor");
  const auto object = jsonField(activity, "object");
  if (object && mastodonAddress(*object, "attributedTo") == m_ownerId) m_ownAddress = mastodonAddress(*object, "url");
}

QString MastodonSource::picture() const {
  const QString folder = m_actor.left(m_actor.lastIndexOf(u'/') + 1);
  QStringList names;
  if (!m_person->picture.isEmpty()) names.append(m_person->picture);
  for (const char* type : {"png", "jpg", "jpeg", "webp", "gif"})
    names.append(QStringLiteral("avatar.") + QLatin1String(type));
  for (const QString& name : std::as_const(names))
    if (m_file->has(folder + name)) return folder + name;
  return {};
}

Result<Done> MastodonSource::eachOf(QSet<QString> names, const TakeFile& take) const {
  // Behind the last of them there may be gigabytes of pictures.
  names.removeIf([this](const QString& name) { return !m_file->has(name); });
  if (names.isEmpty()) return Done{};
  return m_file->each([&names](const QString& name) { return names.contains(name); },
                      [&](const ArchiveEntry& entry, ArchiveReader& reader) -> Result<bool> {
                        ROOST_TRY(more, take(entry.name, reader));
                        names.remove(entry.name);
                        return *more && !names.isEmpty();
                      },
                      m_goOn);
}

Result<Done> MastodonSource::readValues(const QString& name, ArchiveReader& reader, const TakeValue& take) const {
  JsonParser parser;
  qint64 number = 0;
  const auto read = JsonElements::each(
      reader, "orderedItems",
      [&](QByteArrayView element) -> Result<bool> {
        ++number;
        const auto value = parser.parse(element);
        if (!value) return damaged(name, QStringLiteral("item %1: %2").arg(number).arg(value.error().detail));
        return take(*value);
      },
      m_goOn);
  return isWithoutArray(read) && !isOptional(name) ? damaged(name, read.error().detail) : read;
}

Result<bool> MastodonSource::eachValue(const QString& name, ArchiveReader& reader, const TakeValue& take) const {
  bool goesOn = true;
  const auto read = readValues(name, reader, [&](const JsonValue& value) -> Result<bool> {
    ROOST_TRY(more, take(value));
    goesOn = *more;
    return goesOn;
  });
  if (!read && !isWithoutArray(read)) return read.error();
  return goesOn;
}

bool MastodonSource::isOptional(const QString& name) const { return name == m_likes || name == m_bookmarks; }

Result<qint64> MastodonSource::rowCount() {
  return 1 + m_values + m_lists.peopleCount() + m_lists.follows().size() + m_lists.mutes().size() +
         m_lists.bookmarks().size() + extras().size();
}

Result<Done> MastodonSource::eachUser(const RowVisitor<SourceUser>& visit) {
  ROOST_TRY(more, visit(m_person->user));
  for (qsizetype i = 0; *more && i < m_lists.peopleCount(); ++i) {
    more = visit(m_lists.person(i));
    if (!more) return more.error();
  }
  return Done{};
}

Result<Done> MastodonSource::eachPost(const RowVisitor<SourcePost>& visit) {
  Result<Done> going = Done{};
  const auto goesOn = [&] {
    if (going) going = m_goOn();
    return bool(going);
  };
  const MastodonNotes notes(*m_person, m_media, goesOn);
  PostsInOrder posts(visit);
  return eachOf({m_outbox}, [&](const QString& name, ArchiveReader& reader) -> Result<bool> {
    ROOST_TRY(more, eachValue(name, reader, [&](const JsonValue& activity) -> Result<bool> {
                auto post = notes.post(activity);
                if (!going) return going.error();
                if (!post) return true;
                return posts.add(std::move(*post));
              }));
    return *more ? posts.handOn() : false;
  });
}

Result<Done> MastodonSource::eachFollow(const RowVisitor<SourceFollow>& visit) {
  for (const MastodonLists::Entry& entry : m_lists.follows()) {
    ROOST_TRY(more, visit({MastodonPerson::key, entry.key, m_person->user.id, entry.text}));
    if (!*more) break;
  }
  return Done{};
}

Result<Done> MastodonSource::eachSavedAddress(const RowVisitor<SourceSavedAddress>& visit) {
  // Of a packed archive all that stands before a file has to be read, so both are read at once where their order
  // allows.
  const auto placeOf = [this](const QString& name) {
    const QList<ArchiveEntry>& entries = m_file->entries();
    return std::find_if(entries.cbegin(), entries.cend(),
                        [&](const ArchiveEntry& entry) { return entry.name == name; });
  };
  bool goesOn = true;
  const auto take = [&](const QString& name, ArchiveReader& reader) -> Result<bool> {
    ROOST_TRY(more, eachValue(name, reader, [&](const JsonValue& value) -> Result<bool> {
                return visit({MastodonPerson::key, jsonText(value)});
              }));
    goesOn = *more;
    return goesOn;
  };
  if (placeOf(m_likes) < placeOf(m_bookmarks)) {
    ROOST_CHECK(eachOf({m_likes, m_bookmarks}, take));
  } else {
    ROOST_CHECK(eachOf({m_likes}, take));
    if (goesOn) ROOST_CHECK(eachOf({m_bookmarks}, take));
  }
  for (const QString& address : m_lists.bookmarks()) {
    if (!goesOn) break;
    ROOST_TRY(more, visit({MastodonPerson::key, address}));
    goesOn = *more;
  }
  return Done{};
}

Result<Done> MastodonSource::eachMute(const RowVisitor<SourceMute>& visit) {
  for (const MastodonLists::Entry& entry : m_lists.mutes()) {
    ROOST_TRY(more, visit({MastodonPerson::key, entry.key, entry.text}));
    if (!*more) break;
  }
  return Done{};
}

QList<SourceExtra> MastodonSource::extras() const {
  QList<SourceExtra> extras;
  if (const QStringList& fields = m_person->fieldsLeftOut; !fields.isEmpty())
    extras.append(
        {QStringLiteral("profile field"), fields.join(QStringLiteral(", ")),
         tr("“About me” has no room for %Ln field(s) of the profile.", nullptr, static_cast<int>(fields.size()))});
  for (const QString& name : m_withoutEntries)
    extras.append({QStringLiteral("file"), name, tr("The file has no entries.")});
  return extras + m_lists.leftOut();
}

Result<Done> MastodonSource::eachExtra(const RowVisitor<SourceExtra>& visit) { return visitAll(extras(), visit); }

Result<Done> MastodonSource::eachFile(const std::function<bool(const QString& file)>& wants, const FileVisitor& visit) {
  return m_file->each(
      wants, [&](const ArchiveEntry& entry, ArchiveReader& reader) { return visit(entry.name, reader); }, m_goOn);
}

Error MastodonSource::damaged(const QString& name, const QString& detail) {
  return {ErrorCode::Damaged, tr("The archive is damaged: %1 can’t be read. Download it again.").arg(name), detail};
}

}  // namespace roost
