#pragma once

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QSettings>
#include <QTest>

#include "core/accounts/username_skeletons.h"
#include "gui/startup/launcher.h"
#include "support/temporary_store.h"

namespace roost::test {

/// Everything a window depends on: a database, settings, a stopped clock, a language and a font. All of it belongs to
/// the test, so that neither the machine nor the date changes what is shown.
class Desktop {
 public:
  Desktop()
      : settings(settingsFile(), QSettings::IniFormat), appearance(application(), settings), languages(settings) {}

  /// Opens a window on the database as Roost does at startup, and closes the previous window.
  MainWindow& start() {
    MainWindow& opened = show();
    opened.start();
    return opened;
  }

  /// Opens a window in which this user is already signed in.
  MainWindow& startAs(UserId viewer) {
    MainWindow& opened = show();
    opened.signIn(viewer);
    return opened;
  }

  /// Adds a user whose password is "cat".
  UserId addUser(const QString& username, const QString& displayName = {}) {
    static const QString hash = hashPassword(QStringLiteral("cat"), PasswordCost::Least);
    const UserId user = store.addUser(username, displayName, hash);
    // Otherwise every window would start a background job to make the user's skeleton.
    need(makeAllSkeletons(*store));
    return user;
  }

  /// Changes made through this store are like another program's: the open window isn't notified of them.
  TemporaryStore store;
  QSettings settings;
  Appearance appearance;
  Languages languages;
  std::unique_ptr<MainWindow> window;

 private:
  static QApplication& application() {
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans")));
    QApplication::setCursorFlashTime(0);
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
  }

  QString settingsFile() const { return store.file() + QStringLiteral(".ini"); }

  MainWindow& show() {
    window.reset();
    window = std::make_unique<MainWindow>(store.openAgain(Launcher::busyTimeout), store.clock(), PasswordCost::Least,
                                          settings, appearance, languages);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get())) qFatal("The window does not become active");
    return *window;
  }
};

}  // namespace roost::test
