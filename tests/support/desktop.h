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

/// What stands around a window: a database, settings, a clock that stands still, a language and a font, all of
/// it the test's own, so that neither the machine nor the day changes what is seen.
class Desktop {
 public:
  Desktop()
      : settings(settingsFile(), QSettings::IniFormat), appearance(application(), settings), languages(settings) {}

  /// A window on the database as Roost opens it when it is started; the one before closes.
  MainWindow& start() {
    MainWindow& opened = show();
    opened.start();
    return opened;
  }

  /// A window in which this user is signed in already.
  MainWindow& startAs(UserId viewer) {
    MainWindow& opened = show();
    opened.signIn(viewer);
    return opened;
  }

  /// Somebody whose password is "cat".
  UserId addUser(const QString& username, const QString& displayName = {}) {
    static const QString hash = hashPassword(QStringLiteral("cat"), PasswordCost::Least);
    const UserId user = store.addUser(username, displayName, hash);
    // Otherwise every window would start a background job for it.
    need(makeAllSkeletons(*store));
    return user;
  }

  /// As from another window or program: the open window is not told.
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
