#pragma once

#include <QFile>
#include <QRegularExpression>

#include "core/storage/named_query.h"
#include "support/database.h"

namespace roost::test {

/// What SQLite does to answer a named query, one line a step.
inline QStringList planOf(const Database& database, const QString& query) {
  QStringList steps;
  for (const QVariantList& row : database.rows("EXPLAIN QUERY PLAN " + namedQuery(query)))
    steps.append(row.last().toString());
  return steps;
}

/// The steps that read a table of the file from end to end. `aliases` are the tables' names in the query;
/// what a query made itself (the rows of a WITH) may be scanned.
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

inline bool searchesBy(const QStringList& plan, const QString& index) {
  static const QString search = QStringLiteral(R"(^SEARCH \w+ USING (COVERING )?INDEX %1 )");
  return !plan.filter(QRegularExpression(search.arg(index))).isEmpty();
}

/// What the comment of a query's .sql file says.
inline QString commentOf(const QString& query) {
  QFile file(QStringLiteral(":/sql/sqlite/%1.sql").arg(query));
  if (!file.open(QIODevice::ReadOnly)) qFatal("There is no query named %s", qPrintable(query));
  QString comment;
  while (!file.atEnd())
    if (const QString line = QString::fromUtf8(file.readLine()); line.startsWith(u"--")) comment += line;
  return comment;
}

}  // namespace roost::test
