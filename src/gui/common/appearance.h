#pragma once

#include <QObject>
#include <QPalette>

class QApplication;
class QSettings;

namespace roost {

enum class ColorScheme { System, Light, Dark };

/// Gives the application its theme and its text size, from the settings and the system.
class Appearance : public QObject {
  Q_OBJECT

 public:
  Appearance(QApplication& application, QSettings& settings);

  ColorScheme scheme() const;
  void setScheme(ColorScheme scheme);

 private:
  void apply();

  QApplication& m_application;
  QSettings& m_settings;
  bool m_systemIsDark;
};

}  // namespace roost
