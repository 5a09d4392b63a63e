#include <QDir>
#include <QSet>
#include <QTest>

#include "core/merging/merged_rows.h"
#include "support/query_plan.h"
#include "support/registered_test.h"
#include "support/source_tree.h"
#include "support/temporary_store.h"

namespace roost::query_plans_test {

using namespace test;

/// How SQLite runs every query: none reads all posts, users, follows or messages, and none sorts, unless its file says
/// why.
class TestQueryPlans : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyQuery_data();
  void everyQuery();
  void theCheckFails_data();
  void theCheckFails();
};

namespace {

/// The names of the tables, and a query's aliases for them.
QStringList namesIn(const QString& sql) {
  QStringList names{"posts",         "users",    "follows",       "name_beginnings",
                    "notifications", "messages", "kept_messages", "message_threads"};
  static const QRegularExpression alias(
      QStringLiteral(R"((?:FROM|JOIN)\s+(?:%1)(?:\s+AS)?\s+(\w+))").arg(names.join(u'|')));
  for (auto matches = alias.globalMatch(sql); matches.hasNext();) names.append(matches.next().captured(1));
  return names;
}

/// The steps whose cost grows with the number of rows.
QStringList costlySteps(const Database& database, const QString& sql) {
  QStringList plan;
  for (const QVariantList& row : database.rows("EXPLAIN QUERY PLAN " + sql)) plan.append(row.last().toString());
  return scansIn(plan, namesIn(sql)) + sortsIn(plan);
}

}  // namespace

void TestQueryPlans::everyQuery_data() {
  QTest::addColumn<QString>("query");
  QStringList queries = pageQueries();
  for (const char* match : {"named", "prefixed"}) queries.append(withArgument("people_count", "match", match));
  // Queries with arguments, as the code calls them.
  static const QRegularExpression called("^\\w+:\\w+=[^%]+$");
  for (const QString& file : cppFilesUnder("src/core"))
    queries += stringLiterals(textOf(file)).join(u'\n').split(u'\n').filter(called);
  for (const char* query :
       {"note_imported_change", "set_imported_value", "restore_imported_value", "is_imported_value"})
    queries.append(QString(query) + ":table=users,column=about_me");
  for (const MovedColumn& column : movedColumns()) {
    const QString arguments = u':' + QString(column.arguments);
    for (const char* query : {"merge_keys", "merge_move"}) queries.append(query + arguments);
    if (!column.conflicts) continue;
    for (const char* query : {"merge_conflicts", "merge_drop_conflicts"})
      queries.append(query + arguments + u',' + column.conflicts);
  }
  queries.append("merge_rows_of:table=pictures,column=user_id");
  QSet<QString> known;
  for (const QString& query : queries) known.insert(query.section(u':', 0, 0));
  // Not checked are a function, what reads the first index of posts, which new databases don't have, and what drops
  // tables or writes SQLite's own.
  const QStringList left{"fts5_api", "first_search_index_posts", "graft_schema", "drop"};
  for (const QString& file : QDir(":/sql/sqlite").entryList({"*.sql"}, QDir::Files)) {
    const QString query = file.chopped(4);
    // Nor are parts of other queries, and what reads other applications' files or damaged ones.
    if (commentOf(query).startsWith("-- Part of ") || query.startsWith(u"microblog_") || query == u"damaged_follows")
      continue;
    if (left.contains(query) || known.contains(query)) continue;
    QFile text(":/sql/sqlite/" + file);
    // Queries that read the tables of a rule's version are checked with the first version that has them.
    const bool hasVersion = text.open(QIODevice::ReadOnly) && text.readAll().contains("{version}");
    queries.append(hasVersion ? withArgument(query, "version", "_2") : query);
  }
  queries.removeDuplicates();
  QVERIFY(queries.filter("value:").size() > 3);
  for (const QString& query : std::as_const(queries))
    if (!query.startsWith("follow_list:of=") || query.contains("order=")) QTest::newRow(qPrintable(query)) << query;
}

void TestQueryPlans::everyQuery() {
  QFETCH(const QString, query);
  const TemporaryStore store;
  const Database database(store.file());
  const QString comment = commentOf(query);
  // Sorting a page costs no more than the page is long.
  static const QString page = QStringLiteral("What is sorted is one page.");
  QStringList costly = scansIn(planOf(database, query), namesIn(namedQuery(query)));
  costly += comment.contains(page) ? innerSortsOf(database, query) : sortsIn(planOf(database, query));
  static const QRegularExpression why(R"(\b(reads|sorts|sorted|temporary)\b)",
                                      QRegularExpression::CaseInsensitiveOption);
  if (!why.match(QString(comment).remove(page)).hasMatch()) QCOMPARE(costly, QStringList());
}

void TestQueryPlans::theCheckFails_data() {
  QTest::addColumn<QString>("sql");
  QTest::newRow("scan") << "SELECT id FROM posts WHERE body LIKE 'a'";
  QTest::newRow("scan by another name")
      << "SELECT p.id FROM users AS u CROSS JOIN posts AS p ON p.body = u.about_me WHERE u.id = 1";
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
