#pragma once

#include <QObject>

#include "gui/common/appearance.h"

class QMainWindow;
class QSettings;

namespace roost {

class ActionList;
class CommandPalette;
struct Actions;

/// What can be opened over a window wherever one is in it: the command palette, the list of shortcuts, and what Roost
/// is. Each is made when it is first asked for.
class Tools : public QObject {
  Q_OBJECT

 public:
  Tools(QMainWindow& window, const Actions& actions, const ActionList& list, Appearance& appearance, QSettings& settings,
        QObject* parent);

 private:
  void openPalette();
  void connectSchemes(const Actions& actions, Appearance& appearance);

  QMainWindow& m_window;
  QSettings& m_settings;
  CommandPalette* m_palette = nullptr;
};

}  // namespace roost
