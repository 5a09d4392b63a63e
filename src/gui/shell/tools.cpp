#include "gui/shell/tools.h"

#include <QMainWindow>
#include <QMenuBar>

#include "gui/commands/command_palette.h"
#include "gui/commands/shortcuts_dialog.h"
#include "gui/shell/about_dialog.h"
#include "gui/shell/actions.h"

namespace roost {

Tools::Tools(QMainWindow& window, const Actions& actions, const ActionList& list, Appearance& appearance, QSettings& settings,
             QObject* parent)
    : QObject(parent), m_window(window), m_settings(settings) {
  connect(actions.findAction, &QAction::triggered, this, &Tools::openPalette);
  connect(actions.showShortcuts, &QAction::triggered, this, [this, &list] {
    auto* dialog = new ShortcutsDialog(list, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  connect(actions.about, &QAction::triggered, this, [this] { showAbout(&m_window); });
  connectSchemes(actions, appearance);
}

void Tools::openPalette() {
  if (!m_palette) m_palette = new CommandPalette(*m_window.menuBar(), m_settings, m_window.centralWidget());
  m_palette->open();
}

void Tools::connectSchemes(const Actions& actions, Appearance& appearance) {
  for (const auto& [action, scheme] : {std::pair(actions.followSystem, ColorScheme::System),
                                       {actions.light, ColorScheme::Light},
                                       {actions.dark, ColorScheme::Dark}}) {
    action->setChecked(appearance.scheme() == scheme);
    connect(action, &QAction::triggered, this, [&appearance, scheme = scheme] { appearance.setScheme(scheme); });
  }
}

}  // namespace roost
