#include "core/exports/simple_exports.h"

#include <QDateTime>
#include <algorithm>

#include "core/exports/json_line.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/users/users.h"

namespace roost {
namespace {

Result<User> exportedUser(Store& store, UserId user) { return Users(store, systemClock()).find(noUser, user); }

/// Python's datetime.isoformat() has six digits for microseconds, or none. Its years go from 1 to 9999.
QString pythonTime(qint64 msSinceEpoch) {
  constexpr qint64 first = -62'135'596'800'000, last = 253'402'300'799'999;
  const qint64 instant = std::clamp(msSinceEpoch, first, last);
  QString time = QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
  const qint64 milliseconds = ((instant % 1000) + 1000) % 1000;
  if (milliseconds == 0) return time;
  return time + QStringLiteral(".%1").arg(milliseconds * 1000, 6, 10, QLatin1Char('0'));
}

/// In quotation marks where a comma, a quotation mark or a line break would end the field.
QByteArray csvField(const QString& text) {
  const bool isPlain = std::none_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
  if (isPlain) return text.toUtf8();
  return '"' + QString(text).replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

}  // namespace

Result<Done> exportPostsJson(Store& store, UserId user, const QString& file, const ExportProgress& progress) {
  const ReadTransaction oneState(store);
  ROOST_TRY(author, exportedUser(store, user));
  ROOST_TRY(out, ExportFile::create(file, progress, author->postCount));
  ROOST_CHECK((*out)->write("{\n    \"posts\": ["));
  bool isFirst = true;
  ROOST_CHECK(forEachRow(store.read("export_posts_of_author", {{":user", user}}), [&](const Rows& row) -> Result<Done> {
    const QString time = pythonTime(row.integer(0)) + u'Z';
    ROOST_CHECK((*out)->write(QByteArray(isFirst ? "\n" : ",\n") +
                              "        {\n            \"body\": " + jsonQuotedInAscii(row.text(1)) +
                              ",\n            \"timestamp\": " + jsonQuotedInAscii(time) + "\n        }"));
    isFirst = false;
    return (*out)->rowDone();
  }));
  ROOST_CHECK((*out)->write(isFirst ? "]\n}" : "\n    ]\n}"));
  return (*out)->commit();
}

Result<Done> exportFollowsCsv(Store& store, UserId user, const QString& file, const ExportProgress& progress) {
  const ReadTransaction oneState(store);
  ROOST_TRY(follower, exportedUser(store, user));
  ROOST_TRY(out, ExportFile::create(file, progress, follower->followingCount));
  ROOST_CHECK((*out)->write("Account address,Show boosts,Notify on new posts,Languages\n"));
  ROOST_CHECK(forEachRow(store.read("export_following", {{":user", user}}), [&](const Rows& row) -> Result<Done> {
    ROOST_CHECK((*out)->write(csvField(row.text(0)) + ",true,false,\n"));
    return (*out)->rowDone();
  }));
  return (*out)->commit();
}

}  // namespace roost
