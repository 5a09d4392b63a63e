#pragma once

#include <QFile>
#include <QRegularExpression>

#include "core/storage/named_query.h"
#include "support/database.h"

namespace roost::test {

/// SQLite's query plan for a named query, one entry a step.
inline QStringList planOf(const Database& database, const QString& query) {
  QStringList steps;
  for (const QVariantList& row : database.rows("EXPLAIN QUERY PLAN " + namedQuery(query)))
    steps.append(row.last().toString());
  return steps;
}

/// The steps that read a table of the file from end to end. `aliases` are the tables' names in the query; rows that a
/// query makes itself (in a WITH) may be scanned.
inline QStringList scansIn(const QStringList& plan, const QStringList& aliases) {
  static const QRegularExpression scan(QStringLiteral(R"(^SCAN (\w+))"));
  QStringList scans;
  for (const QString& step : plan)
    if (const auto match = scan.match(step); match.hasMatch() && aliases.contains(match.captured(1)))
      scans.append(step);
  return scans;
}

/// The steps that sort what they read.
inline QStringList sortsIn(const QStringList& plan) { return plan.filter(QStringLiteral("TEMP B-TREE")); }

/// The sorts inside subqueries, which find rows, as opposed to the one that puts the query's final rows in order.
inline QStringList innerSortsOf(const Database& database, const QString& query) {
  QStringList sorts;
  for (const QVariantList& row : database.rows("EXPLAIN QUERY PLAN " + namedQuery(query)))
    if (row.at(1).toInt() != 0) sorts.append(row.last().toString());
  return sortsIn(sorts);
}

/// The paged queries, each with the arguments it is called with.
inline QStringList pageQueries() {
  QStringList queries{"timeline",
                      "timeline_recent",
                      "timeline_window",
                      "posts_by_author:only=",
                      "posts_by_author:only=reply_to_author IS NULL AND",
                      "replies_to_post",
                      "all_posts",
                      "saved_posts",
                      "notification_runs",
                      "notification_singles",
                      "search_posts:version=_2",
                      "search_replies:version=_2",
                      "search_replies_to:version=_2",
                      "search_saved:version=_2",
                      "message_threads",
                      "muted_message_threads",
                      "thread_messages",
                      "kept_messages_beyond",
                      "message_threads_beyond",
                      "follow_list:of=followed_id,users=follower_id,index=follows_by_followed",
                      "follow_list:of=follower_id,users=followed_id,index=follows_by_follower",
                      "people_named_by_name",
                      "people_prefixed_by_name",
                      "people:column=name_folded,index=users_by_name"};
  for (const QString timeline : {"timeline", "timeline_recent", "timeline_window"})
    for (const QString filter : {"mutes=", "hides_replies=", "mutes=,hides_replies=", "hides_replies=,to_the_end="})
      queries.append(timeline + u':' + filter);
  // What a search can ask besides.
  for (const QString search : {"search_posts", "search_replies", "search_replies_to", "search_saved"})
    for (const QString index : {"found=", "excludes=", "found=,many="})
      queries.append(search + ":version=_2,replies=,to=,not_to=,not_saved=," + index);
  for (const QString sorted :
       {"column=follower_count,index=users_by_followers", "column=last_post_order,index=users_by_last_post"}) {
    queries.append("people:" + sorted);
    for (const QString match : {"named", "prefixed"})
      for (const QString query : {"people_found", "people_among"})
        queries.append(query + ":match=" + match + u',' + sorted);
  }
  QStringList directed;
  for (const QString& query : queries)
    for (const char* order : {"DESC", "ASC"}) directed.append(withArgument(query, "order", order));
  return directed;
}

inline bool searchesBy(const QStringList& plan, const QString& index) {
  static const QString search = QStringLiteral(R"(^SEARCH \w+ USING ((COVERING )?INDEX )?%1 )");
  return !plan.filter(QRegularExpression(search.arg(index))).isEmpty();
}

/// The comment in a query's .sql file.
inline QString commentOf(const QString& query) {
  QFile file(QStringLiteral(":/sql/sqlite/%1.sql").arg(query.section(u':', 0, 0)));
  if (!file.open(QIODevice::ReadOnly)) qFatal("There is no query named %s", qPrintable(query));
  QString comment;
  while (!file.atEnd())
    if (const QString line = QString::fromUtf8(file.readLine()); line.startsWith(u"--")) comment += line;
  return comment;
}

}  // namespace roost::test
