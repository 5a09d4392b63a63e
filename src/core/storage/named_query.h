#pragma once

#include <QString>

namespace roost {

/// The text of resources/sql/sqlite/<file>.sql without its comment lines, for a name such as "timeline" or, with
/// arguments, "search_posts:version=_2,order=ASC". In the text
/// - {version} is the argument of that name;
/// - {other} is the text of other.sql, with the current arguments and those it is given: {other index=posts_by_time};
/// - {<}, {>}, {DESC} and {ASC} are written for descending order, and turn into their opposites if `order` is ASC;
/// - {DESC:this|that} is `this` in descending order, `that` in ascending order;
/// - {name?this|that} is `this` if there is an argument of that name, and otherwise `that`. Either may be empty.
/// Aborts when there is no such file or argument: a misspelt name is a mistake in the program.
QString namedQuery(const QString& name);

/// The name with one more argument: "people:column=name_folded".
QString withArgument(const QString& name, const QString& argument, const QString& value);

}  // namespace roost
