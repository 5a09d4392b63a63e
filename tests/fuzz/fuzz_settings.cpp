// Whatever the settings file contains, only what can be set is read from it, and reading changes nothing.

#include <QApplication>
#include <QMenuBar>
#include <QSettings>

#include "fuzz/fuzzer.h"
#include "gui/accounts/remembered_sign_ins.h"
#include "gui/controls/action_registry.h"
#include "gui/pages/preferences.h"
#include "gui/pages/reading_positions.h"
#include "gui/pages/services.h"
#include "gui/pages/settings_keys.h"
#include "gui/palette/command_list_model.h"
#include "gui/shell/page_table.h"
#include "gui/shell/start_location.h"
#include "gui/text/languages.h"
#include "gui/theme/appearance.h"
#include "support/image_files.h"
#include "support/temporary_store.h"

namespace roost::settings_fuzz {

using namespace test;
namespace {

/// A window's menus, and the database that the settings of one database are for. Its name is always the same.
struct Window {
  Window() {
    susan = store.addUser("susan");
    QMenu* menu = bar.addMenu("&File");
    for (const char* name : {"newPost", "find", "goHome"}) {
      QAction* action = menu->addAction(name);
      action->setObjectName(name);
      action->setShortcut(QKeySequence("Ctrl+N"));
    }
  }

  TemporaryStore store;
  UserId susan = noUser;
  QMenuBar bar;
  Services services{*store, store.clock(), PasswordCost::Least};
};

/// The settings of a database have a key made from its path. An input can't know that key, so it says DATABASE.
QByteArray forDatabase(QByteArray input, const QString& file) {
  const QByteArray key = databaseKey({}, file).toLatin1();
  return input.replace("DATABASE", key.mid(1).chopped(1));
}

void tryInput(const QByteArray& input) {
  static const QTemporaryDir folder;
  static Window window;
  // Qt caches settings by file name.
  static int number = 0;
  const QString file = folder.filePath(QString("%1.ini").arg(number++));
  write(file, forDatabase(input, window.store.file()));
  {
    QSettings settings(file, QSettings::IniFormat);
    const QStringList keys = settings.allKeys();

    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()), settings);
    expect(appearance.textSize() >= Appearance::leastTextSize && appearance.textSize() <= Appearance::mostTextSize,
           "a text size can be read", QString::number(appearance.textSize()));
    const Preferences preferences(settings);
    (void)preferences.timeFormat();
    const auto start = StartLocation(settings, preferences, window.services, pageTable()).start(window.susan);
    expect(start.location.page >= PageKind::Timeline && start.location.page <= PageKind::Search,
           "a page can be gone to");
    expect(start.location.tab >= ProfileTab::Posts && start.location.tab <= ProfileTab::OwnPosts,
           "a page has such a part");
    expect(start.location.page != PageKind::Profile || window.services.users.find(window.susan, start.location.user),
           "a profile is somebody's");
    (void)ReadingPositions(settings, window.store.file()).position(window.susan);
    expect(Languages(settings).choice().isEmpty() || Languages::available().contains(Languages(settings).choice()),
           "a language is there");

    ActionRegistry actions(settings);
    actions.addMenus(window.bar);
    for (const auto& entry : actions.groups().first().entries)
      for (const QKeySequence& held : entry.keys)
        expect(QKeySequence(held.toString()) == held || held.toString().isEmpty(), "keys are kept as they are read",
               held.toString());
    CommandListModel commands(settings);
    commands.read(window.bar);
    commands.showMatching({});
    expect(commands.rowCount() == 3, "every command is there");
    expect(settings.allKeys() == keys, "reading changes nothing");
    // RememberedSignIns forgets those that are no longer valid.
    expect(RememberedSignIns(settings, window.store.file()).users(window.services.session).isEmpty(),
           "nobody signs in by chance");
    for (QAction* action : window.bar.actions().constFirst()->menu()->actions())
      action->setShortcut(QKeySequence("Ctrl+N"));
  }
  QFile::remove(file);
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::settings_fuzz
