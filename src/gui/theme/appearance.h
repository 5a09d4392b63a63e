#pragma once

#include <QObject>
#include <QPalette>

class QApplication;
class QSettings;

namespace roost {

enum class ColorScheme { System, Light, Dark };

/// Gives the application its theme and its text size, from the settings and the system, and follows both.
class Appearance : public QObject {
  Q_OBJECT

 public:
  static constexpr int leastTextSize = 80, usualTextSize = 100, mostTextSize = 200, textSizeStep = 10;

  Appearance(QApplication& application, QSettings& settings);

  ColorScheme scheme() const;
  void setScheme(ColorScheme scheme);
  /// In percent of the usual, whatever the system's text size.
  int textSize() const;
  void setTextSize(int percent);

 Q_SIGNALS:
  void schemeChanged();
  /// What has been laid out with the text size before has to be made anew.
  void textSizeChanged();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void apply();
  void applyTextSize();
  /// What the system has now, beneath the application's own palette.
  QPalette askSystem();

  QApplication& m_application;
  QSettings& m_settings;
  QPalette m_system;
  bool m_applying = false;
};

}  // namespace roost
