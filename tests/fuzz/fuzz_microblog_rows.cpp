// A Microblog with any values in its rows is imported, and every row is in the store afterwards or accounted for. Each
// line of the input is a row: the letter of its table, and values separated by tabs.

#include <QTemporaryDir>

#include "fuzz/fuzzer.h"
#include "fuzz/microblog.h"
#include "support/database.h"

namespace roost::microblog_rows_fuzz {

using namespace test;
namespace {

/// A value of each kind that a column without a type can hold.
QVariant valueOf(const QString& text) {
  if (text.isEmpty()) return {};
  const QString rest = text.mid(1);
  switch (text.front().unicode()) {
    case u'#':
      return rest.toLongLong();
    case u'.':
      return rest.toDouble();
    case u'!':
      return QByteArray::fromHex(rest.toLatin1());
    default:
      return text;
  }
}

QVariantList valuesOf(const QStringList& fields, qsizetype count) {
  QVariantList values;
  for (qsizetype at = 1; at <= count; ++at) values.append(valueOf(fields.value(at)));
  return values;
}

void makeMicroblog(const QString& file, const QString& rows) {
  const Database database(file);
  database.run("PRAGMA synchronous = OFF");
  database.run("CREATE TABLE user (id, username, email, password_hash, about_me, last_seen, last_message_read_time)");
  database.run("CREATE TABLE post (id, body, timestamp, user_id)");
  database.run("CREATE TABLE followers (follower_id, followed_id)");
  database.run("CREATE TABLE message (id, sender_id, recipient_id, body, timestamp)");
  for (const QString& line : rows.split(u'\n')) {
    const QStringList fields = line.split(u'\t');
    if (fields.first() == u"u") database.run("INSERT INTO user VALUES (?, ?, ?, ?, ?, ?, ?)", valuesOf(fields, 7));
    if (fields.first() == u"p") database.run("INSERT INTO post VALUES (?, ?, ?, ?)", valuesOf(fields, 4));
    if (fields.first() == u"m") database.run("INSERT INTO message VALUES (?, ?, ?, ?, ?)", valuesOf(fields, 5));
    if (fields.first() == u"f") database.run("INSERT INTO followers VALUES (?, ?)", valuesOf(fields, 2));
  }
}

void expectAccounted(const QString& file, const QString& table, qint64 kept, const ImportReport& report) {
  const qint64 rows = Database(file).value("SELECT count(*) FROM " + table).toLongLong();
  qint64 leftOut = 0;
  for (const auto& group : report.groups)
    if (group.table == table && group.outcome == ImportNote::Outcome::LeftOut) leftOut += group.count;
  expect(kept + leftOut == rows, "every row is accounted for", table + ": " + report.toText());
}

void tryInput(const QByteArray& input) {
  const QTemporaryDir folder;
  const QString source = folder.filePath("app.db");
  makeMicroblog(source, textOf(input));
  const auto report = expectWholeImport(source);
  expect(report.has_value(), "any values can be imported");
  expectAccounted(source, "user", report->added.users + report->alreadyHere.users, *report);
  expectAccounted(source, "post", report->added.posts + report->alreadyHere.posts, *report);
  expectAccounted(source, "message", report->added.messages + report->alreadyHere.messages, *report);
  expectAccounted(source, "followers", report->added.follows + report->alreadyHere.follows, *report);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::microblog_rows_fuzz
