#pragma once

#include <QObject>

#include "gui/settings/settings_context.h"

class QMainWindow;
class QSettings;

namespace roost {

class CommandPalette;
struct WindowActions;

/// What can be opened over a window wherever one is in it: the command palette, the settings, the list of
/// shortcuts, and what Roost is. Each is made when it is first asked for.
class WindowDialogs : public QObject {
  Q_OBJECT

 public:
  WindowDialogs(QMainWindow& window, const WindowActions& actions, SettingsContext context, QSettings& settings,
                QObject* parent);

 private:
  void openPalette();
  void openSettings();
  void connectSchemes(const WindowActions& actions);
  void connectTextSizes(const WindowActions& actions);

  QMainWindow& m_window;
  const SettingsContext m_context;
  QSettings& m_settings;
  CommandPalette* m_palette = nullptr;
};

}  // namespace roost
