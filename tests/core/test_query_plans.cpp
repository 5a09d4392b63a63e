#include <QDir>
#include <QTest>

#include "support/query_plan.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::query_plans_test {

using namespace test;

/// How SQLite goes about every query there is: none reads all posts, users or follows, and none sorts, but where its
/// file says why.
class TestQueryPlans : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyQuery_data();
  void everyQuery();
  void theCheckFails_data();
  void theCheckFails();
};

namespace {

/// The tables, and what a query calls them.
QStringList namesIn(const QString& sql) {
  QStringList names{"posts", "users", "follows", "name_beginnings"};
  static const QRegularExpression alias(R"((?:FROM|JOIN)\s+(?:posts|users|follows|name_beginnings)(?:\s+AS)?\s+(\w+))");
  for (auto matches = alias.globalMatch(sql); matches.hasNext();) names.append(matches.next().captured(1));
  return names;
}

/// The steps that cost more the more there is.
QStringList costlySteps(const Database& database, const QString& sql) {
  QStringList plan;
  for (const QVariantList& row : database.rows("EXPLAIN QUERY PLAN " + sql)) plan.append(row.last().toString());
  return scansIn(plan, namesIn(sql)) + sortsIn(plan);
}

}  // namespace

void TestQueryPlans::everyQuery_data() {
  QTest::addColumn<QString>("query");
  for (const QString& file : QDir(":/sql/sqlite").entryList({"*.sql"}, QDir::Files)) {
    const QString query = file.chopped(4);
    // Parts of other queries; a function; what reads the first index of posts, which new databases don't have; what drops tables or writes SQLite's own; and what reads other applications' files.
    if (query.endsWith("_columns") || query.startsWith(u"drop_") || query.startsWith(u"first_") || query == u"fts5_api" || query == u"graft_schema" || query.startsWith(u"microblog_")) continue;
    QFile text(":/sql/sqlite/" + file);
    // Some read the tables of a version of a rule, of which the first there is will do.
    const bool hasVersion = text.open(QIODevice::ReadOnly) && text.readAll().contains("{argument}");
    QTest::newRow(qPrintable(query)) << (hasVersion ? query + ":_2" : query);
  }
}

void TestQueryPlans::everyQuery() {
  QFETCH(const QString, query);
  const TemporaryStore store;
  const QStringList costly = costlySteps(Database(store.file()), namedQuery(query));
  static const QRegularExpression why(R"(\b(reads|sorts|sorted|temporary)\b)", QRegularExpression::CaseInsensitiveOption);
  if (!why.match(commentOf(query.section(u':', 0, 0))).hasMatch()) QCOMPARE(costly, QStringList());
}

void TestQueryPlans::theCheckFails_data() {
  QTest::addColumn<QString>("sql");
  QTest::newRow("scan") << "SELECT id FROM posts WHERE body LIKE 'a'";
  QTest::newRow("scan by another name") << "SELECT p.id FROM users AS u CROSS JOIN posts AS p ON p.body = u.about_me WHERE u.id = 1";
  QTest::newRow("sort") << "SELECT id FROM posts WHERE author_id = 1 ORDER BY body";
}

void TestQueryPlans::theCheckFails() {
  QFETCH(const QString, sql);
  const TemporaryStore store;
  QVERIFY(!costlySteps(Database(store.file()), sql).isEmpty());
}

ROOST_TEST(TestQueryPlans)

}  // namespace roost::query_plans_test

#include "test_query_plans.moc"
