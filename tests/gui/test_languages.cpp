#include "gui/text/languages.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLibraryInfo>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include "support/registered_test.h"

namespace roost::languages_test {

/// Which language Roost shows when the system asks for one, whether Roost has it or not.
class TestLanguages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); }
  void cleanup();
  void oneLanguageThroughout_data();
  void oneLanguageThroughout();
  void chosenLanguageInAnyScript();
};

namespace {

/// The word Cancel as Qt itself translates it.
QString cancelIn(const QString& language) {
  QTranslator qt;
  if (language != u"en" && !qt.load("qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    return {};
  const QString text = qt.translate("QPlatformTheme", "Cancel");
  return text.isEmpty() ? QStringLiteral("Cancel") : text;
}

QString cancelShown() {
  const QDialogButtonBox box(QDialogButtonBox::Cancel);
  return box.button(QDialogButtonBox::Cancel)->text().remove('&');
}

}  // namespace

void TestLanguages::cleanup() {
  QLocale::setDefault(QLocale(QLocale::English));
  QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void TestLanguages::oneLanguageThroughout_data() {
  QTest::addColumn<QString>("system");
  QTest::addColumn<QString>("shown");
  const auto add = [](const char* system, const char* shown) { QTest::newRow(system) << system << shown; };
  for (const auto* system : {"he_IL", "fa_IR", "ur_PK", "yi", "zh_TW", "pt_BR", "en_GB", "C"}) add(system, "en");
  add("ar_EG", "ar");
  add("de_AT", "de");
  add("zh_CN", "zh_CN");
}

void TestLanguages::oneLanguageThroughout() {
  QFETCH(const QString, system);
  QFETCH(const QString, shown);
  const QString cancel = cancelIn(shown);
  if (cancel.isEmpty()) QSKIP("Qt's own texts are not installed");
  QLocale::setDefault(QLocale(system));
  const QTemporaryDir folder;
  QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
  const Languages languages(settings);
  QCOMPARE(cancelShown(), cancel);
  QCOMPARE(QGuiApplication::layoutDirection(), shown == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
  QCOMPARE(QWidget().layoutDirection(), QGuiApplication::layoutDirection());
  QCOMPARE(QLocale().monthName(5), QLocale(system == u"C" ? QStringLiteral("C") : shown).monthName(5));
  // Dates and numbers follow the region if its language is the one that is shown.
  if (system.startsWith(shown.left(2))) QCOMPARE(QLocale().name(), system);
}

void TestLanguages::chosenLanguageInAnyScript() {
  // The same language in another script has other texts.
  QLocale::setDefault(QLocale("zh_TW"));
  const QTemporaryDir folder;
  QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
  Languages languages(settings);
  languages.choose("zh_CN");
  QCOMPARE(QCoreApplication::translate("PeopleHeader", "People"), QString::fromUtf8("用户"));
}

ROOST_TEST(TestLanguages)

}  // namespace roost::languages_test

#include "test_languages.moc"
