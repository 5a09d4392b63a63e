#pragma once

#include <QObject>
#include <QPalette>

class QApplication;
class QSettings;

namespace roost {

enum class ColorScheme { System, Light, Dark };

/// Sets the application's theme and text size from the settings and the system, and follows changes in both.
class Appearance : public QObject {
  Q_OBJECT

 public:
  static constexpr int leastTextSize = 80, usualTextSize = 100, mostTextSize = 200, textSizeStep = 10;

  Appearance(QApplication& application, QSettings& settings);

  ColorScheme scheme() const;
  void setScheme(ColorScheme scheme);
  /// In percent of the default size, independent of the system's text size.
  int textSize() const;
  void setTextSize(int percent);

 Q_SIGNALS:
  void schemeChanged();
  /// Whatever was laid out with the old text size must be recreated.
  void textSizeChanged();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void apply();
  void applyTextSize();
  /// The system's current palette, which the application's own one hides.
  QPalette askSystem();

  QApplication& m_application;
  QSettings& m_settings;
  QPalette m_system;
  bool m_applying = false;
};

}  // namespace roost
