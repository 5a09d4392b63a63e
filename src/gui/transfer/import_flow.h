#pragma once

#include <QObject>
#include <functional>

#include "core/storage/clock.h"
#include "core/users/user.h"

class QWidget;

namespace roost {

class DropHint;
class Store;

/// Asks for a file to import, and opens the dialogs that import it, and that list and undo imports.
class ImportFlow : public QObject {
  Q_OBJECT

 public:
  ImportFlow(Store& store, Clock clock, std::function<UserId()> viewer, QWidget& window);

  void chooseFile();
  void chooseFolder();
  void importFrom(const QString& path);
  void listImports();
  /// Closes the dialogs of somebody who is no longer signed in; an import that is running stops.
  void leave();

  /// What is dropped on the window is imported.
  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  /// Users and posts have come or gone.
  void changed();
  /// Why what was dropped isn't imported, for the user.
  void refused(const QString& message);

 private:
  static QString oneAtATime();

  Store& m_store;
  const Clock m_clock;
  const std::function<UserId()> m_viewer;
  QWidget& m_window;
  DropHint* m_hint;
};

}  // namespace roost
