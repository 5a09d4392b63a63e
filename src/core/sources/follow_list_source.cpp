#include "core/sources/follow_list_source.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <optional>

#include "core/archives/csv_rows.h"
#include "core/archives/file_reader.h"

namespace roost {
namespace {

constexpr qsizetype longestAccount = 320;

Error otherList(const QString& message) {
  return {ErrorCode::InvalidInput, message, QStringLiteral("not a list of follows")};
}

/// "susan@mastodon.example" for "@Susan@Mastodon.example". Servers have one case, names keep theirs.
std::optional<QString> accountIn(const QString& cell) {
  static const QRegularExpression form(
      QStringLiteral(R"(^(?:acct:)?@?(\w+(?:[.-]+\w+)*)@(\w+(?:[.-]+\w+)*\.\w[\w-]*)\z)"),
      QRegularExpression::UseUnicodePropertiesOption);
  if (cell.size() > longestAccount) return std::nullopt;
  const auto found = form.match(cell);
  if (!found.hasMatch()) return std::nullopt;
  return found.captured(1) + u'@' + found.captured(2).toLower();
}

/// Which column has the accounts, if the row is the heading that Mastodon writes.
std::optional<qsizetype> accountColumn(const QStringList& heading) {
  for (qsizetype i = 0; i < heading.size(); ++i)
    if (heading.at(i).compare(u"Account address", Qt::CaseInsensitive) == 0) return i;
  return std::nullopt;
}

bool isOfMutes(const QStringList& heading) {
  return heading.contains(QStringLiteral("Hide notifications"), Qt::CaseInsensitive);
}

Result<Done> eachRowIn(const QString& path, const CsvRows::Take& take, const ArchiveFile::GoOn& goOn) {
  QFile file(path);
  if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return unreadableFile(path, file.errorString());
  FileReader reader(file);
  return CsvRows::each(reader, take, goOn);
}

}  // namespace

bool FollowListSource::isFollowList(const QString& file) {
  bool isList = false;
  const auto outcome = eachRowIn(
      file,
      [&isList](const QStringList& cells) -> Result<bool> {
        isList = accountColumn(cells) || accountIn(cells.first());
        return false;
      },
      [] { return Result<Done>(Done{}); });
  return outcome && isList;
}

Result<std::unique_ptr<FollowListSource>> FollowListSource::open(const QString& file, const ArchiveFile::GoOn& goOn) {
  std::unique_ptr<FollowListSource> source(new FollowListSource);
  ROOST_CHECK(eachRowIn(
      file, [&source](const QStringList& cells) { return source->take(cells); }, goOn));
  if (source->m_accounts.isEmpty() && (source->m_unreadable > 0 || source->m_rows == 0))
    return otherList(tr("This list has no accounts like susan@mastodon.example."));
  source->m_known.clear();
  return source;
}

Result<bool> FollowListSource::take(const QStringList& cells) {
  if (m_rows++ == 0) {
    if (isOfMutes(cells)) return otherList(tr("This is a list of muted accounts. Choose following_accounts.csv."));
    if (const auto column = accountColumn(cells)) {
      m_column = *column;
      return true;
    }
  }
  const auto account = accountIn(cells.value(m_column));
  if (!account) {
    ++m_unreadable;
    return true;
  }
  if (m_known.contains(account->toLower())) return true;
  m_characters += account->size();
  if (m_accounts.size() >= mostAccounts || m_characters > mostCharacters)
    return Error{ErrorCode::Refused, tr("The list is too long to be genuine. Roost didn’t open it."),
                 QStringLiteral("too many accounts")};
  m_known.insert(account->toLower());
  m_accounts.append(*account);
  return true;
}

Result<Done> FollowListSource::eachUser(const RowVisitor<SourceUser>& visit) {
  SourceKey key = 0;
  for (const QString& account : std::as_const(m_accounts)) {
    SourceUser user{.key = ++key,
                    .id = account,
                    .username = {account},
                    .email = {},
                    .aboutMe = {},
                    .passwordHash = {},
                    .lastSeen = {}};
    user.origin = QStringLiteral("acct:") + account;
    user.address = QStringLiteral("https://%1/@%2").arg(account.section(u'@', 1), account.section(u'@', 0, 0));
    ROOST_TRY(goOn, visit(user));
    if (!*goOn) break;
  }
  return Done{};
}

Result<Done> FollowListSource::eachFollow(const RowVisitor<SourceFollow>& visit) {
  SourceKey key = 0;
  for (const QString& account : std::as_const(m_accounts)) {
    ROOST_TRY(goOn, visit({.follower = {}, .followed = ++key, .followerId = {}, .followedId = account}));
    if (!*goOn) break;
  }
  return Done{};
}

Result<Done> FollowListSource::eachExtra(const RowVisitor<SourceExtra>& visit) {
  if (m_unreadable == 0) return Done{};
  ROOST_CHECK(visit({.table = tables().follows,
                     .id = {},
                     .reason = tr("The account’s server isn’t named (%Ln row(s)).", nullptr,
                                  static_cast<int>(std::min<qsizetype>(m_unreadable, 1'000'000'000)))}));
  return Done{};
}

}  // namespace roost
