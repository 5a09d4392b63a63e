#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>
#include <memory>
#include <vector>

class QSettings;

namespace roost {

/// The language that Roost speaks: the system's or another of those it knows. Needs no display.
class Languages : public QObject {
  Q_OBJECT

 public:
  explicit Languages(QSettings& settings);
  ~Languages() override;

  /// The languages there are, such as "de", in the order of their names.
  static QStringList available();
  /// A language's name in itself: "Deutsch".
  static QString nameOf(const QString& language);

  /// Empty: as the system.
  QString choice() const;
  /// Every open window is sent LanguageChange.
  void choose(const QString& language);

 private:
  void install();

  QSettings& m_settings;
  const QLocale m_system;
  std::vector<std::unique_ptr<QTranslator>> m_translators;
};

}  // namespace roost
