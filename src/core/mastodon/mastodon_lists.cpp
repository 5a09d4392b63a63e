#include "core/mastodon/mastodon_lists.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <limits>

#include "core/archives/csv_rows.h"
#include "core/mastodon/mastodon_person.h"

namespace roost {
namespace {

struct ListFile {
  const char* name;
  MastodonLists::Kind kind;
};

/// As the page of a server's settings names the files, and as the addresses there do.
constexpr ListFile listFiles[] = {{"following_accounts.csv", MastodonLists::Kind::Follows},
                                  {"follows.csv", MastodonLists::Kind::Follows},
                                  {"muted_accounts.csv", MastodonLists::Kind::Mutes},
                                  {"mutes.csv", MastodonLists::Kind::Mutes},
                                  {"blocked_accounts.csv", MastodonLists::Kind::Blocks},
                                  {"blocks.csv", MastodonLists::Kind::Blocks},
                                  {"blocked_domains.csv", MastodonLists::Kind::BlockedDomains},
                                  {"domain_blocks.csv", MastodonLists::Kind::BlockedDomains},
                                  {"lists.csv", MastodonLists::Kind::Lists},
                                  {"bookmarks.csv", MastodonLists::Kind::Bookmarks}};

bool isPostAddress(const QString& text) { return text.startsWith(u"https://") || text.startsWith(u"http://"); }

int counted(qint64 count) { return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max())); }

}  // namespace

std::optional<MastodonLists::Kind> MastodonLists::kindOf(const QString& file) {
  const QString name = file.section(u'/', -1);
  const auto found = std::find_if(std::begin(listFiles), std::end(listFiles), [&name](const ListFile& each) {
    return name.compare(QLatin1String(each.name), Qt::CaseInsensitive) == 0;
  });
  return found == std::end(listFiles) ? std::nullopt : std::optional(found->kind);
}

QStringList MastodonLists::beside(const QString& archive) {
  const QDir folder = QFileInfo(QDir::cleanPath(archive)).absoluteDir();
  QStringList paths;
  for (const QString& name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
    if (kindOf(name)) paths.append(folder.filePath(name));
  return paths;
}

Result<Done> MastodonLists::read(const QString& file, ArchiveReader& reader, const ArchiveFile::GoOn& goOn) {
  const auto kind = kindOf(file);
  if (!kind) return Done{};
  qint64 rows = 0;
  QSet<QString> titles;
  ROOST_CHECK(CsvRows::each(
      reader,
      [&](const QStringList& cells) -> Result<bool> {
        // Only some of the lists have a heading.
        if (cells.isEmpty() || cells[0].compare(u"Account address", Qt::CaseInsensitive) == 0) return true;
        ++rows;
        m_characters += cells[0].size();
        if (++m_rows > mostPeople || m_characters > mostCharacters)
          return Error{ErrorCode::Refused, tr("A list in the archive is longer than any such list should be."), file};
        if (*kind == Kind::Follows) m_follows.append({std::nullopt, cells[0]});
        if (*kind == Kind::Mutes) m_mutes.append({std::nullopt, cells[0]});
        if (*kind == Kind::Bookmarks && isPostAddress(cells[0])) m_bookmarks.append(cells[0]);
        if (*kind == Kind::Lists) titles.insert(cells[0]);
        return true;
      },
      goOn));
  leaveOut(file.section(u'/', -1), *kind, *kind == Kind::Lists ? titles.size() : rows);
  return Done{};
}

void MastodonLists::leaveOut(const QString& file, Kind kind, qint64 count) {
  if (count == 0) return;
  QString reason;
  if (kind == Kind::Blocks)
    reason = tr("Roost has no blocks; %Ln account(s) are on this list.", nullptr, counted(count));
  if (kind == Kind::BlockedDomains)
    reason = tr("Roost has no blocks; %Ln server(s) are on this list.", nullptr, counted(count));
  if (kind == Kind::Lists) reason = tr("Roost has no lists of people (%Ln in the archive).", nullptr, counted(count));
  if (!reason.isEmpty()) m_leftOut.append({QStringLiteral("list"), file, reason});
}

QList<SourceExtra> MastodonLists::leftOut() const { return m_leftOut; }

SourceUser MastodonLists::person(qsizetype index) const {
  SourceUser user;
  user.key = MastodonPerson::key + 1 + index;
  user.id = user.username.text = m_people.at(index);
  user.origin = QStringLiteral("acct:") + user.id;
  return user;
}

void MastodonLists::number(const SourceUser& owner, const QString& host) {
  QHash<QString, SourceKey> keys{{owner.username.text.toLower(), MastodonPerson::key}};
  number(m_follows, host, keys);
  number(m_mutes, host, keys);
}

void MastodonLists::number(QList<Entry>& entries, const QString& host, QHash<QString, SourceKey>& keys) {
  QSet<SourceKey> had;
  for (Entry& entry : entries) {
    const QString name = fullMastodonName(entry.text, host);
    if (name.isEmpty()) continue;
    const auto known = keys.constFind(name.toLower());
    if (known != keys.cend()) {
      entry.key = *known;
    } else {
      entry.key = MastodonPerson::key + 1 + m_people.size();
      keys.insert(name.toLower(), *entry.key);
      m_people.append(name);
    }
  }
  // The same person twice, or in two files.
  entries.removeIf([&had](const Entry& entry) {
    if (!entry.key) return false;
    if (had.contains(*entry.key)) return true;
    had.insert(*entry.key);
    return false;
  });
}

}  // namespace roost
