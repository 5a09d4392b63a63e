#pragma once

#include <QObject>

#include "gui/settings/settings_context.h"

class QMainWindow;
class QSettings;

namespace roost {

class CommandPalette;
struct Actions;

/// What can be opened over a window wherever one is in it: the command palette, the settings, the list of
/// shortcuts, and what Roost is. Each is made when it is first asked for.
class Tools : public QObject {
  Q_OBJECT

 public:
  Tools(QMainWindow& window, const Actions& actions, const SettingsContext& context, QSettings& settings, QObject* parent);

 private:
  void openPalette();
  void openSettings();
  void connectSchemes(const Actions& actions);
  void connectTextSizes(const Actions& actions);

  QMainWindow& m_window;
  const SettingsContext m_context;
  QSettings& m_settings;
  CommandPalette* m_palette = nullptr;
};

}  // namespace roost
