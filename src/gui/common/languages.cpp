#include "gui/common/languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <algorithm>

namespace roost {
namespace {

constexpr QLatin1String languageKey("language");

}  // namespace

Languages::Languages(QSettings& settings) : m_settings(settings) {
  install();
  // From left to right it is as it comes; Qt itself mirrors only where its own texts are translated.
  if (QLocale().textDirection() == Qt::RightToLeft && available().contains(QLocale().name().section(u'_', 0, 0)))
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

Languages::~Languages() = default;

QStringList Languages::available() {
  QStringList languages;
  for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("roost_*.qm")}))
    languages.append(file.section(u'_', 1).chopped(3));
  // In an order that is the same in each of them: whoever goes through the list by key changes the language with each step.
  std::sort(languages.begin(), languages.end(), [](const QString& one, const QString& other) { return nameOf(one) < nameOf(other); });
  return languages;
}

QString Languages::nameOf(const QString& language) {
  static const QHash<QString, QString> names{{QStringLiteral("en"), QStringLiteral("English")},
                                             {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                             {QStringLiteral("es"), QStringLiteral("Español")},
                                             {QStringLiteral("fr"), QStringLiteral("Français")},
                                             {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                             {QStringLiteral("ja"), QStringLiteral("日本語")},
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
  QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

void Languages::install() {
  for (const auto& translator : m_translators) QCoreApplication::removeTranslator(translator.get());
  m_translators.clear();
  // The system's own region says how dates and numbers are written, as long as its language is meant.
  const QLocale chosen(choice());
  QLocale::setDefault(choice().isEmpty() || chosen.language() == m_system.language() ? m_system : chosen);
  // The last installed is asked first: English has the plurals for whatever the others lack.
  const auto add = [this](const QLocale& locale, const QString& catalogue, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, catalogue, QStringLiteral("_"), folder)) return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
  };
  add(QLocale(QLocale::English), QStringLiteral("roost"), QStringLiteral(":/i18n"));
  add(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  add(QLocale(), QStringLiteral("roost"), QStringLiteral(":/i18n"));
}

}  // namespace roost
