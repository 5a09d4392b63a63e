#pragma once

#include <QObject>

#include "gui/settings/settings_context.h"

class QMainWindow;
class QSettings;

namespace roost {

class CommandPalette;
class Navigator;
struct WindowActions;

/// Opens what is available on every page: the command palette, the settings, the export, the list of shortcuts and the
/// About dialog. Each is created on demand.
class WindowDialogs : public QObject {
  Q_OBJECT

 public:
  WindowDialogs(QMainWindow& window, const WindowActions& actions, SettingsContext context, QSettings& settings,
                const Navigator& navigator, QObject* parent);

 private:
  void openPalette();
  void openSettings();
  void openExport();
  void connectSchemes(const WindowActions& actions);
  void connectTextSizes(const WindowActions& actions);

  QMainWindow& m_window;
  const SettingsContext m_context;
  QSettings& m_settings;
  const Navigator& m_navigator;
  CommandPalette* m_palette = nullptr;
};

}  // namespace roost
