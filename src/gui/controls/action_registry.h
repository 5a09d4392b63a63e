#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QMenu;
class QMenuBar;
class QSettings;

namespace roost {

/// Every action of a window with its shortcuts, which users can change. Filled from the menus and the row actions, and
/// read by the settings, the command palette and the list of shortcuts.
class ActionRegistry : public QObject {
  Q_OBJECT

 public:
  struct Entry {
    QString name;  ///< The action's object name, under which its shortcuts are stored.
    QString text;  ///< Its text, whatever is selected, without the mnemonic.
    QString menu;  ///< The path of its menu: "View ▸ Appearance".
    QList<QKeySequence> defaultKeys, keys;
  };
  /// The actions of one menu of the bar.
  struct Group {
    QString title;
    QList<Entry> entries;
  };

  explicit ActionRegistry(QSettings& settings, QObject* parent = nullptr);

  /// Adds all actions in the bar's menus, in their order, and gives each its stored shortcuts.
  void addMenus(const QMenuBar& bar);
  /// Adds an action on a row. Actions of several lists with the same name share one entry.
  void addRowAction(QAction* action);
  void clear();
  /// The title of the menu with the row actions.
  static QString selectionTitle() { return tr("&Selection"); }

  const QList<Group>& groups() const { return m_groups; }
  /// Null if there is none with this name.
  const Entry* entry(const QString& name) const;
  /// The action other than `name` whose keys equal these, start with them or are their start; null if they are free.
  const Entry* holderOf(const QKeySequence& keys, const QString& name) const;

  /// Each change takes effect at once and is stored.
  void setKeys(const QString& name, const QList<QKeySequence>& keys);
  void takeAway(const QKeySequence& keys, const QString& name);
  void restoreDefault(const QString& name);
  void restoreDefaults();

 Q_SIGNALS:
  void keysChanged();

 private:
  Group& group(const QString& title);
  void add(QAction* action, const QString& groupTitle, const QString& menu);
  void addMenu(const QMenu& menu, const QString& groupTitle, const QString& path);
  void apply(const Entry& entry);

  QSettings& m_settings;
  QList<Group> m_groups;
  QMultiHash<QString, QPointer<QAction>> m_actions;
};

/// An action's or a menu's text without the mnemonic.
QString withoutMnemonic(const QString& text);

/// The path of an entry in a menu: "View ▸ Appearance".
QString menuPath(const QString& menu, const QString& entry);

/// Shortcuts as shown to the user: "Ctrl+N, N".
QString keysText(const QList<QKeySequence>& keys);

}  // namespace roost
