#include <QTest>

#include "support/registered_test.h"
#include "support/source_tree.h"

namespace roost::architecture_test {

using namespace test;

namespace {

/// SQL that belongs in a file of its own. Messages for the user start with a capital letter and continue in lower case,
/// so they don't match.
const QRegularExpression& sqlPattern() {
  static const QString statement = QStringLiteral(
      R"(SELECT\b.+\bFROM\b|(?:INSERT|REPLACE)(?: OR \w+)? INTO\b|UPDATE\b.+\bSET\b|DELETE FROM\b|)"
      R"((?:CREATE|DROP)(?: TEMP| UNIQUE)* (?:TABLE|INDEX|TRIGGER|VIEW)\b|ALTER TABLE\b|WITH(?: RECURSIVE)? \w+.* AS \()");
  static const QRegularExpression sql(
      QStringLiteral(R"(\b(?:%1)|^\s*(?:%2))").arg(statement, statement.toLower()),
      QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
  return sql;
}

/// For each room (a folder of core or gui, or the pictures library), the rooms that it may include or name besides
/// itself.
const QMap<QString, QStringList>& allowedArrows() {
  static const QStringList core{
      "core/text",     "core/storage",  "core/jobs",     "core/lists",         "core/folding", "core/users",
      "core/posts",    "core/timeline", "core/messages", "core/notifications", "core/search",  "core/accounts",
      "core/archives", "core/mastodon", "core/x",        "core/bluesky",       "core/sources", "core/transfer",
      "core/sample",   "core/exports",  "core/recovery", "core/merging",       "core/survey"};
  static const QStringList widgets = core + QStringList{"pictures", "gui/text", "gui/theme"};
  static const QStringList rooms = widgets + QStringList{"gui/controls", "gui/pictures", "gui/rows", "gui/pages"};
  static const QStringList domains{"gui/accounts", "gui/palette",       "gui/profile",     "gui/search",
                                   "gui/settings", "gui/timeline",      "gui/transfer",    "gui/users",
                                   "gui/messages", "gui/notifications", "gui/conversation"};
  static const QMap<QString, QStringList> arrows{
      {"core/text", {}},
      {"core/storage", {}},
      {"core/jobs", {"core/storage"}},
      {"core/lists", {"core/storage"}},
      {"core/folding", {"core/storage"}},
      {"core/users", {"core/text", "core/storage", "core/jobs", "core/lists", "core/folding"}},
      {"core/posts", {"core/text", "core/storage", "core/jobs", "core/users"}},
      {"core/messages", {"core/text", "core/storage", "core/lists", "core/users", "core/posts"}},
      {"core/notifications", {"core/storage", "core/lists", "core/users", "core/posts"}},
      {"core/timeline", {"core/storage", "core/lists", "core/users", "core/posts"}},
      {"core/accounts", {"core/text", "core/storage", "core/jobs", "core/users"}},
      {"core/search",
       {"core/text", "core/storage", "core/jobs", "core/lists", "core/folding", "core/users", "core/posts",
        "core/timeline", "core/messages"}},
      {"core/archives", {"core/storage"}},
      {"core/mastodon", {"core/archives"}},
      {"core/x", {"core/storage", "core/archives"}},
      {"core/bluesky", {"core/storage", "core/archives"}},
      {"core/sources", {"core/storage", "core/archives", "core/mastodon", "core/x", "core/bluesky"}},
      {"core/transfer",
       {"core/text", "core/storage", "core/jobs", "core/users", "core/posts", "core/messages", "core/accounts",
        "core/search", "core/archives", "core/sources"}},
      {"core/survey", {"core/text", "core/storage", "core/transfer"}},
      {"core/sample", {"core/text", "core/storage", "core/posts", "core/users", "core/accounts"}},
      {"core/exports",
       {"core/text", "core/storage", "core/lists", "core/users", "core/posts", "core/timeline", "core/search",
        "core/archives"}},
      {"core/recovery",
       {"core/text", "core/storage", "core/users", "core/posts", "core/accounts", "core/search", "core/transfer"}},
      {"core/merging", {"core/text", "core/storage", "core/users", "core/posts", "core/accounts", "core/search"}},
      {"pictures", {"core/storage", "core/posts"}},
      {"gui/text", core},
      {"gui/theme", core + QStringList{"gui/text"}},
      {"gui/controls", widgets},
      {"gui/pictures", widgets + QStringList{"gui/controls"}},
      {"gui/rows", widgets + QStringList{"gui/controls"}},
      {"gui/pages", widgets + QStringList{"gui/controls", "gui/pictures", "gui/rows"}},
      {"gui/accounts", rooms},
      {"gui/palette", rooms},
      {"gui/transfer", rooms},
      {"gui/users", rooms},
      {"gui/timeline", rooms + QStringList{"gui/users"}},
      {"gui/conversation", rooms + QStringList{"gui/users", "gui/timeline"}},
      {"gui/messages", rooms + QStringList{"gui/users", "gui/timeline"}},
      {"gui/notifications", rooms + QStringList{"gui/users", "gui/timeline"}},
      {"gui/search", rooms + QStringList{"gui/users", "gui/timeline", "gui/messages"}},
      {"gui/profile", rooms + QStringList{"gui/users", "gui/timeline", "gui/accounts"}},
      {"gui/settings", rooms + QStringList{"gui/accounts", "gui/users"}},
      {"gui/shell", rooms + domains},
      {"gui/startup", rooms + domains + QStringList{"gui/shell"}},
  };
  return arrows;
}

/// "core/storage" for core/storage/store.h.
QString roomOf(const QString& path) {
  static const QRegularExpression room(QStringLiteral("^(?:src/)?((?:core|gui)/\\w+|pictures)/"));
  return room.match(path).captured(1);
}

QStringList filesOfRooms() {
  return cppFilesUnder("src/core") + cppFilesUnder("src/pictures") + cppFilesUnder("src/gui");
}

/// The room of each class that a header defines.
QHash<QString, QString> roomsOfClasses() {
  static const QRegularExpression definition(QStringLiteral(R"(^(?:class|struct) (\w+)(?: final)?(?: : [^;]*)? \{)"),
                                             QRegularExpression::MultilineOption);
  QHash<QString, QString> rooms;
  for (const QString& file : filesUnder("src", {"*.h"}))
    for (auto found = definition.globalMatch(textOf(file)); found.hasNext();)
      rooms.insert(found.next().captured(1), roomOf(file));
  return rooms;
}

}  // namespace

class TestArchitecture : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void sqlIsToldFromWords_data();
  void sqlIsToldFromWords();
  void noSqlInTheCode();
  void normalisingChangesNoLiteral();
  void coreKnowsNoWindow();
  void arrowsPointOneWay();
  void roomsStaySmall();
  void namesDoNotMeet();
  void mainStaysSmall();
  void everyQueryIsUsed();
};

void TestArchitecture::sqlIsToldFromWords_data() {
  QTest::addColumn<QString>("cpp");
  QTest::addColumn<bool>("sql");
  const auto add = [](const char* cpp, bool sql) {
    QTest::newRow(qPrintable(QString(cpp).simplified())) << QString(cpp) << sql;
  };
  add(R"cpp(read("SELECT id FROM users"))cpp", true);
  add(R"cpp(read("SELECT id " /* all */ "FROM users"))cpp", true);
  add("read(u\"SELECT id\"\n  // of them\n  u\" FROM users\")", true);
  add(R"cpp(read(
                uR"sql(SELECT id
    FROM users)sql"))cpp",
      true);
  add(R"cpp(R"(SELECT id
    FROM users)")cpp",
      true);
  add(R"cpp(read("select id from users"))cpp", true);
  add(R"cpp(f('"', "INSERT INTO posts VALUES (1)"))cpp", true);
  add(R"cpp(f("INSERT OR IGNORE INTO posts VALUES (1)"))cpp", true);
  add(R"cpp(f("UPDATE users SET id = 1"))cpp", true);
  add(R"cpp(f("update users set id = 1"))cpp", true);
  add(R"cpp(f("DELETE FROM users"))cpp", true);
  add(R"cpp(f("CREATE TABLE t (a)"))cpp", true);
  add(R"cpp(f("CREATE UNIQUE INDEX i ON t (a)"))cpp", true);
  add(R"cpp(f("\"; DROP TABLE users"))cpp", true);
  add(R"cpp(f("WITH RECURSIVE a (b) AS (VALUES (1))"))cpp", true);
  add(R"cpp(f("PRAGMA user_version"))cpp", false);
  add(R"cpp(f("BEGIN IMMEDIATE") + f("COMMIT") + f("ROLLBACK"))cpp", false);
  add(R"cpp(f("VACUUM INTO ?"))cpp", false);
  add(R"cpp(tr("Update Roost to open it; nothing was set."))cpp", false);
  add(R"cpp(tr("Select a picture from this folder"))cpp", false);
  add(R"cpp(tr("Delete from here"))cpp", false);
  add("// SELECT id FROM users", false);
  add("/* \"SELECT id FROM users\" */", false);
  add("#include \"a.h\"  // SELECT\n#include \"b.h\"  // FROM", false);
  add(R"cpp(f("SELECT " + columns + QString(" FROM users")))cpp", true);
  add(R"cpp(f("SELECT");
            g("FROM");)cpp",
      false);
}

void TestArchitecture::sqlIsToldFromWords() {
  QFETCH(const QString, cpp);
  QTEST(!stringLiterals(cpp).filter(sqlPattern()).isEmpty(), "sql");
}

void TestArchitecture::noSqlInTheCode() {
  const QStringList files = cppFilesUnder("src");
  QVERIFY(files.contains("src/core/storage/store.cpp"));
  QStringList found;
  for (const QString& file : files)
    for (const QString& literal : stringLiterals(textOf(file)).filter(sqlPattern()))
      found.append(file + ": " + literal);
  QCOMPARE(found.join(u'\n'), QString());
}

// An editor or a patch that normalises Unicode can replace a character with one that looks the same: a range that
// should have started at U+F900 once started at U+8C48. C++ has escapes for such characters, and SQL can compare code
// points.
void TestArchitecture::normalisingChangesNoLiteral() {
  // Scripts that have shipped must not change.
  static const QRegularExpression shipped("/schema/00[1-7]_");
  QStringList found;
  for (const QString& file : filesUnder("resources/sql", {"*.sql"})) {
    const QString text = textOf(file);
    if (!shipped.match(file).hasMatch() &&
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x7F; }))
      found.append(file);
  }
  for (const QString& file : cppFilesUnder("src")) {
    const QString text = textOf(file);
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D})
      if (text.normalized(form) != text && !found.contains(file)) found.append(file);
  }
  QCOMPARE(found.join(u'\n'), QString());
  QVERIFY(textOf("resources/sql/sqlite/schema/003_search.sql").contains(QChar(0x8C48)));
}

void TestArchitecture::coreKnowsNoWindow() {
  static const QRegularExpression window("^(gui/|pictures/|Qt(Gui|Widgets|Svg|OpenGL|PrintSupport|Quick|Qml)\\b|ui_)");
  static const QRegularExpression linked("\\b(Gui|Widgets|Svg|PrintSupport|Quick|roost_gui|roost_pictures)\\b");
  QStringList found;
  for (const QString& file : cppFilesUnder("src/core"))
    for (const QString& include : includesOf(file).filter(window)) found.append(file + ": " + include);
  QCOMPARE(found.join(u'\n'), QString());
  // The other Qt headers of a window, such as <QColor>, are found only where its libraries are linked.
  QVERIFY(!textOf("src/core/CMakeLists.txt").contains(linked));
  // The pictures library works without a display, so it knows no widgets.
  static const QRegularExpression widgets("\\b(Widgets|Svg|roost_gui)\\b");
  QVERIFY(!textOf("src/pictures/CMakeLists.txt").contains(widgets));
}

void TestArchitecture::arrowsPointOneWay() {
  // A forward declaration counts as well.
  static const QRegularExpression declaration(QStringLiteral(R"(^(?:class|struct) (\w+);)"),
                                              QRegularExpression::MultilineOption);
  const QHash<QString, QString> classes = roomsOfClasses();
  QStringList wrong;
  QMap<QString, QSet<QString>> drawn;
  for (const QString& file : filesOfRooms()) {
    const QString from = roomOf(file);
    if (!allowedArrows().contains(from)) {
      wrong.append(file + " is in no room that allowedArrows() knows");
      continue;
    }
    const auto draw = [&](const QString& to, const QString& by) {
      if (to.isEmpty() || to == from) return;
      drawn[from].insert(to);
      if (!allowedArrows()[from].contains(to)) wrong.append(file + ": " + by);
    };
    for (const QString& include : includesOf(file)) draw(roomOf(include), include);
    for (auto found = declaration.globalMatch(textOf(file)); found.hasNext();) {
      const QString name = found.next().captured(1);
      draw(classes.value(name), name);
    }
  }
  QCOMPARE(wrong.join(u'\n'), QString());
  QVERIFY(drawn["core/users"].contains("core/storage"));
  QVERIFY(drawn["gui/pages"].contains("gui/rows"));
  // Between the rooms of core, none is allowed that isn't needed.
  for (const auto& [room, allowed] : allowedArrows().asKeyValueRange())
    if (room.startsWith("core/")) QCOMPARE(drawn[room], QSet<QString>(allowed.cbegin(), allowed.cend()));

  // The allowed arrows form no cycle: rooms with no arrow to another remaining room are removed until none remains.
  auto rest = allowedArrows();
  for (bool gone = true; gone;) {
    gone = false;
    for (auto room = rest.begin(); room != rest.end();) {
      const bool isLeaf =
          std::none_of(room->cbegin(), room->cend(), [&](const QString& to) { return rest.contains(to); });
      gone = gone || isLeaf;
      room = isLeaf ? rest.erase(room) : std::next(room);
    }
  }
  QCOMPARE(rest.keys(), QStringList());
}

void TestArchitecture::roomsStaySmall() {
  QMap<QString, int> sizes;
  for (const QString& file : filesOfRooms()) ++sizes[roomOf(file)];
  QStringList crowded;
  for (auto size = sizes.cbegin(); size != sizes.cend(); ++size)
    if (*size > 40) crowded.append(QString("%1: %2 files").arg(size.key()).arg(*size));
  QCOMPARE(crowded.join(u'\n'), QString());
}

void TestArchitecture::namesDoNotMeet() {
  // Release builds compile the files of a library together, so their unnamed namespaces become one.
  static const QRegularExpression unnamed(
      "^namespace \\{$(.*?)^\\}  // namespace$",
      QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
  static const QRegularExpression type("^(?:class|struct|enum(?: class)?) (\\w+)", QRegularExpression::MultilineOption);
  static const QRegularExpression values("^enum (?!class)\\w* ?\\{([^}]*)\\}", QRegularExpression::MultilineOption);
  static const QRegularExpression constant("^(?:constexpr|const|inline|static)\\b.*?;$",
                                           QRegularExpression::MultilineOption);
  static const QRegularExpression name("(\\w+)(?: = |\\{|\\()");
  static const QRegularExpression function("^(?:[A-Z]|void |bool |int |double |auto |std::|q)[\\w:<>,&* ]*?(\\w+)\\(",
                                           QRegularExpression::MultilineOption);
  QStringList met;
  // A function in an unnamed namespace hides one of the same name that a header declares.
  QMap<QString, QString> header;
  for (const QString& file : filesUnder("src", {"*.h"}))
    for (auto found = function.globalMatch(textOf(file)); found.hasNext();)
      header.insert(found.next().captured(1), file);
  for (const char* library : {"src/core", "src/pictures", "src/gui"}) {
    QMap<QString, QString> owner;
    const auto define = [&](const QString& defined, const QString& file) {
      const QString& first = *owner.insert(defined, owner.value(defined, file));
      if (first != file) met.append(QString("%1 is in %2 and in %3").arg(defined, first, file));
    };
    for (const QString& file : filesUnder(library, {"*.cpp"}))
      for (auto space = unnamed.globalMatch(textOf(file)); space.hasNext();) {
        const QString inside = space.next().captured(1);
        for (auto found = type.globalMatch(inside); found.hasNext();) define(found.next().captured(1), file);
        for (auto found = function.globalMatch(inside); found.hasNext();) {
          const QString declared = header.value(found.next().captured(1));
          if (!declared.isEmpty() && declared.chopped(2) != file.chopped(4))
            met.append(QString("a function in %1 is called as one in %2").arg(file, declared));
        }
        for (auto list = values.globalMatch(inside); list.hasNext();)
          for (const QString& value : list.next().captured(1).split(u','))
            define(value.section(u'=', 0, 0).trimmed(), file);
        for (auto line = constant.globalMatch(inside); line.hasNext();) {
          const QString text = line.next().captured();
          // The first name on a line and those after commas: "constexpr int above = 14, beside = 20;".
          for (const QString& part : text.split(", "))
            if (const auto match = name.match(part);
                match.hasMatch() && !match.captured(1).startsWith("QStringLiteral"))
              define(match.captured(1), file);
        }
      }
  }
  QCOMPARE(met.join(u'\n'), QString());
}

void TestArchitecture::mainStaysSmall() {
  if (sourceTree().exists("src/main.cpp")) QVERIFY(linesOf("src/main.cpp") < 100);
  const QString window = "src/gui/shell/main_window.cpp";
  if (sourceTree().exists(window)) QVERIFY2(linesOf(window) <= 250, qPrintable(QString::number(linesOf(window))));
}

void TestArchitecture::everyQueryIsUsed() {
  // In a name that is composed, "%1" or "{match}" stands for the rest of a word.
  static const QRegularExpression include("\\{((?:\\w|\\{\\w+\\})+)[\\s}]");
  static const QRegularExpression anyWord("%1|\\{\\w+\\}");
  static const QRegularExpression queryName("^[\\w%]+$");
  QSet<QString> used;
  for (const QString& file : cppFilesUnder("src"))
    for (const QString& literal : stringLiterals(textOf(file)).join(u'\n').split(u'\n'))
      used.insert(literal.section(u':', 0, 0));
  const QStringList files = filesUnder("resources/sql", {"*.sql"});
  QVERIFY(files.size() > 20);
  for (const QString& file : files)
    for (auto found = include.globalMatch(textOf(file)); found.hasNext();) used.insert(found.next().captured(1));

  QStringList patterns;
  for (const QString& name : std::as_const(used))
    if (const QString pattern = QString(name).replace(anyWord, "%1");
        queryName.match(pattern).hasMatch() && pattern != u"%1")
      patterns.append(QString(pattern).replace("%1", "\\w+"));
  const QRegularExpression usedName(QRegularExpression::anchoredPattern(patterns.join(u'|')));
  QVERIFY(usedName.isValid());
  QStringList dead;
  for (const QString& file : files) {
    // The name as namedQuery() takes it: the path below the engine's folder.
    const QString name = file.section(u'/', 3).chopped(4);
    if (!file.contains("/schema/") && !usedName.match(name).hasMatch()) dead.append(file);
  }
  QCOMPARE(dead.join(u'\n'), QString());
}

ROOST_TEST(TestArchitecture)

}  // namespace roost::architecture_test

#include "test_architecture.moc"
