#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "gui/text/relative_time.h"
#include "gui/text/spoken_text.h"
#include "support/desktop.h"
#include "support/hands.h"
#include "support/registered_test.h"
#include "support/speaking.h"

namespace roost::translations_test {

using namespace test;

/// Every language is complete, and counts as its speakers do.
class TestTranslations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everythingIsTranslated_data();
  void everythingIsTranslated();
  void nothingIsMissing_data();
  void nothingIsMissing();
  void placeholdersAreKept_data();
  void placeholdersAreKept();
  void plurals_data();
  void plurals();
  void windowSpeaks_data();
  void windowSpeaks();
  void menuLettersAreGivenOnce_data();
  void menuLettersAreGivenOnce();
};

namespace {

struct Message {
  QString context, source;
  QStringList translations;
  bool plural = false, finished = true;
};

QList<Message> messagesOf(const QString& language) {
  QFile file(QStringLiteral(ROOST_SOURCE "/translations/roost_%1.ts").arg(language));
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s can't be read", qPrintable(file.fileName()));
  QList<Message> messages;
  QString context;
  QXmlStreamReader xml(&file);
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    const auto name = xml.name();
    if (name == u"name") context = xml.readElementText();
    if (name == u"message") messages.append({context, {}, {}, xml.attributes().hasAttribute("numerus")});
    if (name == u"source") messages.last().source = xml.readElementText();
    if (name == u"translation") {
      messages.last().finished = !xml.attributes().hasAttribute("type");
      if (!messages.last().plural) messages.last().translations.append(xml.readElementText());
    }
    if (name == u"numerusform") messages.last().translations.append(xml.readElementText());
  }
  if (xml.hasError()) qFatal("%s", qPrintable(xml.errorString()));
  return messages;
}

/// The texts in the program's code and forms that are literals.
QStringList textsInTheProgram() {
  static const QRegularExpression call(
      QStringLiteral(R"re((?:\btr\(|translate\("\w+",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
  static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
  static const QRegularExpression form(QStringLiteral("<string>([^<]+)</string>"));
  QStringList texts;
  for (const auto* folder : {"src", "ui"})
    for (QDirIterator files(QStringLiteral(ROOST_SOURCE "/") + folder, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
      QFile file(files.next());
      if (!file.open(QIODevice::ReadOnly)) qFatal("%s can't be read", qPrintable(file.fileName()));
      const QString content = QString::fromUtf8(file.readAll());
      for (auto calls = call.globalMatch(content); calls.hasNext();) {
        QString text;
        for (auto parts = literal.globalMatch(calls.next().captured(1)); parts.hasNext();)
          text += parts.next().captured(1);
        texts.append(text.replace("\\n", "\n").replace("\\\"", "\""));
      }
      for (auto strings = form.globalMatch(content); strings.hasNext();)
        texts.append(strings.next().captured(1).replace("&amp;", "&"));
    }
  return texts;
}

/// Texts that are meant to be the same in another language.
bool mayBeTheSame(const QString& language, const QString& source) {
  static const QSet<QString> everywhere{
      "susan@example.com", "%1, %2",  "%1, %2: %3", "%1 (%2)", "%1 × %2: %3",    "%1 – Roost", ", ", "h:mm ap",
      "%1 · %2",           "%1 – %2", "%1: %2",     "(%1) %2", "%1, %2. %3: %4", "Roost",      ". ", "%1. %2"};
  static const QHash<QString, QSet<QString>> inOne{
      {"de", {"Name", "Timeline", "Follows: %1"}},
      {"es", {"%Ln min", "%Ln h", "%Ln d", "d MMM", "d MMM yyyy", "General", "%1 %"}},
      {"fr", {"conversation.html", "d MMM", "d MMM yyyy", "Date", "Note", "Conversation", "Notifications"}},
      {"ar", {"d MMM", "d MMM yyyy"}}};
  return everywhere.contains(source) || inOne.value(language).contains(source);
}

int pluralForms(const QString& language) {
  if (language == u"ar") return 6;
  return language == u"zh_CN" || language == u"ja" ? 1 : 2;
}

/// Arabic letters are joined, and underlining one of them makes Qt tear the word apart. F10 opens the menus there.
bool hasMarkedLetters(const QString& language) { return language != u"ar"; }

/// Whether a form says its number in a word: Arabic has forms for none, one and two.
bool maySayTheNumber(const QString& language, const Message& message, qsizetype form) {
  return language == u"ar" && message.plural && form < 3;
}

/// The placeholders in a text, in alphabetical order.
QStringList placeholdersIn(const QString& text) {
  static const QRegularExpression placeholder(QStringLiteral("%L?(?:n|\\d)"));
  QStringList found;
  for (auto matches = placeholder.globalMatch(text); matches.hasNext();) found.append(matches.next().captured());
  found.sort();
  return found;
}

}  // namespace

void TestTranslations::everythingIsTranslated_data() { languages(); }

void TestTranslations::everythingIsTranslated() {
  QFETCH(const QString, language);
  const auto messages = messagesOf(language);
  QVERIFY(messages.size() > 200);
  for (const Message& message : messages) {
    const QByteArray which = (message.context + ": " + message.source).toUtf8();
    QVERIFY2(message.finished, which);
    QCOMPARE(message.translations.size(), message.plural ? pluralForms(language) : 1);
    for (const QString& translation : message.translations) {
      QVERIFY2(!translation.trimmed().isEmpty(), which);
      QVERIFY2(translation != message.source || mayBeTheSame(language, message.source), which);
      // A sign of a forgotten plural.
      QVERIFY2(!translation.contains("(s)"), which);
    }
  }
}

void TestTranslations::nothingIsMissing_data() {
  languages();
  QTest::newRow("en") << "en";
}

void TestTranslations::nothingIsMissing() {
  QFETCH(const QString, language);
  QSet<QString> here;
  for (const Message& message : messagesOf(language)) here.insert(message.source);
  const QStringList texts = textsInTheProgram();
  QVERIFY(texts.size() > 200);
  // English needs nothing but its plurals.
  for (const QString& text : texts)
    if (language != u"en" || text.contains("%n") || text.contains("(s)"))
      QVERIFY2(here.contains(text), qPrintable(text));
}

void TestTranslations::placeholdersAreKept_data() {
  languages();
  QTest::newRow("en") << "en";
}

void TestTranslations::placeholdersAreKept() {
  QFETCH(const QString, language);
  for (const Message& message : messagesOf(language))
    for (qsizetype form = 0; form < message.translations.size(); ++form) {
      const QString& translation = message.translations[form];
      QStringList expected = placeholdersIn(message.source), found = placeholdersIn(translation);
      if (maySayTheNumber(language, message, form)) expected.removeAll("%Ln"), found.removeAll("%Ln");
      QVERIFY2(found == expected, qPrintable(translation));
      // A menu keeps its mnemonic, and a text without one gets none.
      const bool marksLetters = hasMarkedLetters(language) && !QKeySequence::mnemonic(message.source).isEmpty();
      QVERIFY2(QKeySequence::mnemonic(translation).isEmpty() != marksLetters, qPrintable(translation));
    }
}

void TestTranslations::plurals_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<int>("count");
  QTest::addColumn<QString>("followers");
  QTest::addColumn<QString>("following");
  QTest::addColumn<QString>("hours");
  QTest::newRow("en 0") << "en" << 0 << "0 followers"
                        << "0 following"
                        << "just now";
  QTest::newRow("en 1") << "en" << 1 << "1 follower"
                        << "1 following"
                        << "1 hour ago";
  QTest::newRow("en 2") << "en" << 2 << "2 followers"
                        << "2 following"
                        << "2 hours ago";
  QTest::newRow("de 0") << "de" << 0 << "0 Follower"
                        << "Folgt 0"
                        << "gerade eben";
  QTest::newRow("de 1") << "de" << 1 << "1 Follower"
                        << "Folgt 1"
                        << "vor 1 Stunde";
  QTest::newRow("de 2") << "de" << 2 << "2 Follower"
                        << "Folgt 2"
                        << "vor 2 Stunden";
  QTest::newRow("es 0") << "es" << 0 << "0 seguidores"
                        << "0 siguiendo"
                        << "ahora mismo";
  QTest::newRow("es 1") << "es" << 1 << "1 seguidor"
                        << "1 siguiendo"
                        << "hace 1 hora";
  QTest::newRow("es 2") << "es" << 2 << "2 seguidores"
                        << "2 siguiendo"
                        << "hace 2 horas";
  QTest::newRow("fr 0") << "fr" << 0 << "0 abonné"
                        << "0 abonnement"
                        << "à l’instant";
  QTest::newRow("fr 1") << "fr" << 1 << "1 abonné"
                        << "1 abonnement"
                        << "il y a 1 heure";
  QTest::newRow("fr 2") << "fr" << 2 << "2 abonnés"
                        << "2 abonnements"
                        << "il y a 2 heures";
  QTest::newRow("zh_CN 1") << "zh_CN" << 1 << "1 位关注者"
                           << "正在关注 1 人"
                           << "1 小时前";
  QTest::newRow("zh_CN 2") << "zh_CN" << 2 << "2 位关注者"
                           << "正在关注 2 人"
                           << "2 小时前";
  QTest::newRow("ja 1") << "ja" << 1 << "フォロワー 1人"
                        << "フォロー中 1人"
                        << "1時間前";
  QTest::newRow("ja 2") << "ja" << 2 << "フォロワー 2人"
                        << "フォロー中 2人"
                        << "2時間前";
  QTest::newRow("ar 1") << "ar" << 1 << "١ متابِع"
                        << "يتابع ١"
                        << "منذ ساعة";
  QTest::newRow("ar 2") << "ar" << 2 << "٢ متابِعان"
                        << "يتابع ٢"
                        << "منذ ساعتين";
  QTest::newRow("ar 5") << "ar" << 5 << "٥ متابِعين"
                        << "يتابع ٥"
                        << "منذ ٥ ساعات";
  QTest::newRow("ar 11") << "ar" << 11 << "١١ متابِعًا"
                         << "يتابع ١١"
                         << "منذ ١١ ساعة";
  QTest::newRow("ar 100") << "ar" << 100 << "١٠٠ متابِع"
                          << "يتابع ١٠٠"
                          << "";
  // Large numbers have the digits and separators of the language.
  QTest::newRow("en many") << "en" << 12'345 << "12,345 followers"
                           << "12,345 following"
                           << "";
  QTest::newRow("de many") << "de" << 12'345 << "12.345 Follower"
                           << "Folgt 12.345"
                           << "";
}

void TestTranslations::plurals() {
  QFETCH(const QString, language);
  QFETCH(const int, count);
  QFETCH(const QString, hours);
  const Speaking speaking(language);
  QTEST(followerCountText(count), "followers");
  QTEST(followingCountText(count), "following");
  const qint64 now = 1'700'000'000'000;
  if (!hours.isEmpty()) QCOMPARE(spokenTime(now - count * 3'600'000, now), hours);
}

void TestTranslations::windowSpeaks_data() {
  QTest::addColumn<QString>("language");
  QTest::addColumn<QString>("follow");
  QTest::addColumn<QString>("unfollow");
  QTest::newRow("de") << "de"
                      << "Folgen"
                      << "Entfolgen";
  QTest::newRow("es") << "es"
                      << "Seguir"
                      << "Dejar de seguir";
  QTest::newRow("fr") << "fr"
                      << "Suivre"
                      << "Ne plus suivre";
  QTest::newRow("zh_CN") << "zh_CN"
                         << "关注"
                         << "取消关注";
  QTest::newRow("ja") << "ja"
                      << "フォロー"
                      << "フォロー解除";
  QTest::newRow("ar") << "ar"
                      << "متابعة"
                      << "إلغاء المتابعة";
}

void TestTranslations::windowSpeaks() {
  QFETCH(const QString, language);
  Desktop desktop;
  const Speaking speaking(language);
  desktop.addUser("susan");
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  press(window, Qt::Key_K, Qt::ControlModifier);
  test::type(window, "susan");
  press(window, Qt::Key_Return);
  const QWidget& profile = find(window, "profilePage");
  const QWidget& toggle = find(profile, "followToggle");
  QTEST(textOf(profile, "followToggle"), "follow");
  const QSize size = toggle.size();
  click(profile, "followToggle");
  QTEST(textOf(profile, "followToggle"), "unfollow");
  QCOMPARE(toggle.size(), size);
  QVERIFY(noteIn(window).contains("susan") && !noteIn(window).startsWith("You"));
}

void TestTranslations::menuLettersAreGivenOnce_data() {
  languages();
  QTest::newRow("en") << "en";
}

void TestTranslations::menuLettersAreGivenOnce() {
  QFETCH(const QString, language);
  Desktop desktop;
  const Speaking speaking(language);
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  const auto check = [](const QList<QAction*>& actions) {
    QHash<QKeySequence, QString> letters;
    for (const QAction* action : actions) {
      const QKeySequence letter = QKeySequence::mnemonic(action->text());
      if (letter.isEmpty() || !action->isVisible()) continue;
      QVERIFY2(!letters.contains(letter), qPrintable(letters.value(letter) + " | " + action->text()));
      letters.insert(letter, action->text());
    }
  };
  check(window.menuBar()->actions());
  for (const QAction* top : window.menuBar()->actions()) {
    QCOMPARE(QKeySequence::mnemonic(top->text()).isEmpty(), !hasMarkedLetters(language));
    check(top->menu()->actions());
  }
}

ROOST_TEST(TestTranslations)

}  // namespace roost::translations_test

#include "test_translations.moc"
