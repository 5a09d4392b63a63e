#include "gui/text/languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <algorithm>

namespace roost {
namespace {

constexpr QLatin1String languageKey("language");
constexpr QLatin1String catalogues(":/i18n");

/// The first of the system's preferred languages that Roost has; English if it has none.
QString languageFor(const QLocale& system) {
  QTranslator found;
  return found.load(system, QStringLiteral("roost"), QStringLiteral("_"), catalogues) ? found.language()
                                                                                      : QStringLiteral("en");
}

/// The locale for dates and numbers: the formats of the system's region, in Roost's language.
QLocale formatsFor(const QString& language, const QLocale& system) {
  const QLocale usual(language);
  const auto isOfLanguage = [&](const QLocale& locale) {
    return locale.language() == usual.language() && locale.script() == usual.script();
  };
  const bool isWithoutLanguage = system.language() == QLocale::C && usual.language() == QLocale::English;
  if (isOfLanguage(system) || isWithoutLanguage) return system;
  const QLocale inRegion(usual.language(), usual.script(), system.territory());
  return isOfLanguage(inRegion) ? inRegion : usual;
}

/// Does nothing in programs without a GUI.
void layOut(Qt::LayoutDirection direction) {
  if (qobject_cast<QGuiApplication*>(QCoreApplication::instance())) QGuiApplication::setLayoutDirection(direction);
}

}  // namespace

Languages::Languages(QSettings& settings) : m_settings(settings) {
  install();
  // Qt mirrors windows by itself only if its own translations are installed. Left to right isn't set here, so that Qt's
  // command-line options still apply.
  if (QLocale().textDirection() == Qt::RightToLeft) layOut(Qt::RightToLeft);
}

Languages::~Languages() = default;

QStringList Languages::available() {
  QStringList languages;
  for (const QString& file : QDir(catalogues).entryList({QStringLiteral("roost_*.qm")}))
    languages.append(file.section(u'_', 1).chopped(3));
  // By native name, so that the order is the same in every language: stepping through the list with the keyboard
  // switches the language at each step.
  std::sort(languages.begin(), languages.end(),
            [](const QString& one, const QString& other) { return nameOf(one) < nameOf(other); });
  return languages;
}

QString Languages::nameOf(const QString& language) {
  static const QHash<QString, QString> names{
      {QStringLiteral("en"), QStringLiteral("English")},      {QStringLiteral("de"), QStringLiteral("Deutsch")},
      {QStringLiteral("es"), QStringLiteral("Espa\u00F1ol")}, {QStringLiteral("fr"), QStringLiteral("Fran\u00E7ais")},
      {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},  {QStringLiteral("ja"), QStringLiteral("日本語")},
      {QStringLiteral("ar"), QStringLiteral("العربية")}};
  return names.value(language, QLocale(language).nativeLanguageName());
}

QString Languages::choice() const {
  const QString language = m_settings.value(languageKey).toString();
  return available().contains(language) ? language : QString();
}

void Languages::choose(const QString& language) {
  if (language == choice()) return;
  if (language.isEmpty())
    m_settings.remove(languageKey);
  else
    m_settings.setValue(languageKey, language);
  install();
  layOut(QLocale().textDirection());
}

void Languages::install() {
  for (const auto& translator : m_translators) QCoreApplication::removeTranslator(translator.get());
  m_translators.clear();
  const QString language = choice().isEmpty() ? languageFor(m_system) : choice();
  QLocale::setDefault(formatsFor(language, m_system));
  // Qt asks the translator installed last first. English is the fallback, for the plurals of untranslated texts.
  const auto add = [this](const QString& ofLanguage, const QString& catalogue, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QLocale(ofLanguage), catalogue, QStringLiteral("_"), folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
  };
  add(QStringLiteral("en"), QStringLiteral("roost"), catalogues);
  // Qt's own texts use Roost's language too, even if Qt has the system's language and Roost doesn't.
  add(language, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  add(language, QStringLiteral("roost"), catalogues);
}

}  // namespace roost
