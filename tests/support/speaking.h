#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

namespace roost::test {

/// The languages besides English.
inline constexpr const char* translatedLanguages[]{"de", "es", "fr", "zh_CN", "ja", "ar"};

/// A row of test data for each translated language.
inline void languages() {
  QTest::addColumn<QString>("language");
  for (const auto* language : translatedLanguages) QTest::newRow(language) << language;
}

/// While this exists, Roost uses this language.
class Speaking {
 public:
  explicit Speaking(const QString& language) {
    QLocale::setDefault(QLocale(language));
    if (!m_translator.load(QLocale(), "roost", "_", ":/i18n")) qFatal("%s is missing", qPrintable(language));
    QCoreApplication::installTranslator(&m_translator);
  }
  ~Speaking() { QLocale::setDefault(QLocale(QLocale::English)); }
  Speaking(const Speaking&) = delete;
  Speaking& operator=(const Speaking&) = delete;

 private:
  QTranslator m_translator;
};

}  // namespace roost::test
