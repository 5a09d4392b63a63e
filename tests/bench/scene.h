#pragma once

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include "bench/raw_sqlite.h"
#include "gui/shell/main_window.h"

namespace roost::bench {

/// A window in which somebody is signed in.
struct Scene {
  Scene(const QString& file, UserId viewer, const QSize& size, std::chrono::milliseconds busyTimeout = Store::patient)
      : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat), appearance(*qApp, settings) {
    auto store = Store::open(file, busyTimeout);
    if (!store) throw Failure(store.error().message);
    window = std::make_unique<MainWindow>(std::move(*store), systemClock(), PasswordCost::Least, settings, appearance,
                                          languages);
    window->resize(size);
    window->show();
    window->signIn(viewer);
    QCoreApplication::processEvents();
  }

  QTemporaryDir folder;
  QSettings settings;
  Appearance appearance;
  Languages languages{settings};
  std::unique_ptr<MainWindow> window;
};

}  // namespace roost::bench
