#pragma once

#include <QAbstractListModel>
#include <QAction>
#include <QKeySequence>
#include <QPointer>

#include "gui/palette/command_match.h"

class QMenu;
class QMenuBar;
class QSettings;

namespace roost {

/// The enabled commands of a window's menus that match the typed text: the best matches first, and among equals the
/// most recently used.
class CommandListModel : public QAbstractListModel {
  Q_OBJECT

 public:
  struct Command {
    QPointer<QAction> action;
    QString text, menu;
    QList<QKeySequence> keys;
    CommandMatch match;
  };

  explicit CommandListModel(QSettings& settings, QObject* parent = nullptr)
      : QAbstractListModel(parent), m_settings(settings) {}

  /// Collects the commands that are enabled now.
  void read(const QMenuBar& bar);
  void showMatching(const QString& typed);
  const Command& at(int row) const { return m_shown.at(row); }
  void noteUse(const QString& name);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  void readMenu(const QMenu& menu, const QString& path);
  QStringList recent() const;

  QSettings& m_settings;
  QList<Command> m_all, m_shown;
};

}  // namespace roost
