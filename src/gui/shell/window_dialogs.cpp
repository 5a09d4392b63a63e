#include "gui/shell/window_dialogs.h"

#include <QMainWindow>
#include <QMenuBar>

#include "gui/pages/navigator.h"
#include "gui/pages/services.h"
#include "gui/palette/command_palette.h"
#include "gui/palette/shortcuts_dialog.h"
#include "gui/settings/settings_dialog.h"
#include "gui/shell/about_dialog.h"
#include "gui/shell/window_actions.h"
#include "gui/theme/appearance.h"
#include "gui/transfer/export_dialog.h"
#include "gui/transfer/export_job_dialog.h"

namespace roost {

WindowDialogs::WindowDialogs(QMainWindow& window, const WindowActions& actions, SettingsContext context,
                             QSettings& settings, const Navigator& navigator, QObject* parent)
    : QObject(parent), m_window(window), m_context(std::move(context)), m_settings(settings), m_navigator(navigator) {
  connect(actions.settings, &QAction::triggered, this, &WindowDialogs::openSettings);
  connect(actions.exportData, &QAction::triggered, this, &WindowDialogs::openExport);
  connect(actions.findAction, &QAction::triggered, this, &WindowDialogs::openPalette);
  connect(actions.showShortcuts, &QAction::triggered, this, [this] {
    auto* dialog = new ShortcutsDialog(m_context.actions, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
  });
  connect(actions.about, &QAction::triggered, this, [this] { showAbout(&m_window); });
  connectSchemes(actions);
  connectTextSizes(actions);
}

void WindowDialogs::openPalette() {
  if (!m_palette) m_palette = new CommandPalette(*m_window.menuBar(), m_settings, m_window.centralWidget());
  m_palette->open();
}

void WindowDialogs::openSettings() {
  auto* dialog = new SettingsDialog(m_context, &m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void WindowDialogs::openExport() {
  const Location& location = m_navigator.current();
  Services& services = m_context.services;
  ExportDialog asking(services.viewer(), location.page == PageKind::Conversation ? location.post : noPost, &m_window);
  if (asking.exec() != QDialog::Accepted) return;
  (new ExportJobDialog(services.store, asking.request(), asking.file(), services.clock, &m_window))->open();
}

void WindowDialogs::connectTextSizes(const WindowActions& actions) {
  const int size = m_context.appearance.textSize();
  // Changing the text size rebuilds the window and deletes these actions, so `size` stays valid and the connections are
  // queued.
  for (const auto& [action, percent] :
       {std::pair(actions.largerText, std::min(size + Appearance::textSizeStep, Appearance::mostTextSize)),
        {actions.smallerText, std::max(size - Appearance::textSizeStep, Appearance::leastTextSize)},
        {actions.usualText, Appearance::usualTextSize}}) {
    action->setEnabled(percent != size);
    connect(
        action, &QAction::triggered, this, [this, percent = percent] { m_context.appearance.setTextSize(percent); },
        Qt::QueuedConnection);
  }
}

void WindowDialogs::connectSchemes(const WindowActions& actions) {
  for (const auto& [action, scheme] : {std::pair(actions.followSystem, ColorScheme::System),
                                       {actions.light, ColorScheme::Light},
                                       {actions.dark, ColorScheme::Dark}}) {
    const auto show = [this, action = action, scheme = scheme] {
      action->setChecked(m_context.appearance.scheme() == scheme);
    };
    show();
    connect(action, &QAction::triggered, this, [this, scheme = scheme] { m_context.appearance.setScheme(scheme); });
    connect(&m_context.appearance, &Appearance::schemeChanged, action, show);
  }
}

}  // namespace roost
