#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <memory>
#include <vector>

class QSettings;

namespace roost {

/// Roost's language: the system's, or one the user has chosen. Works without a display.
class Languages : public QObject {
  Q_OBJECT

 public:
  explicit Languages(QSettings& settings);
  ~Languages() override;

  /// The available languages, such as "de", ordered by native name.
  static QStringList available();
  /// A language's native name: "Deutsch".
  static QString nameOf(const QString& language);

  /// The chosen language; empty for the system's.
  QString choice() const;
  /// Sends LanguageChange to every open window.
  void choose(const QString& language);

 private:
  void install();

  QSettings& m_settings;
  const QLocale m_system;
  std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace roost
