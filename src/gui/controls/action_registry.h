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

/// Every action of a window with the keys that run it, which people can change: the menus and the rows say what there
/// is, and the settings, the command palette and the list of shortcuts read it here.
class ActionRegistry : public QObject {
  Q_OBJECT

 public:
  struct Entry {
    QString name;  ///< The action's object name, by which its keys are kept.
    QString text;  ///< What it does, whatever is selected; without the mark of a key.
    QString menu;  ///< Where it is found: "View ▸ Appearance".
    QList<QKeySequence> defaultKeys, keys;
  };
  /// The actions of one menu of the bar.
  struct Group {
    QString title;
    QList<Entry> entries;
  };

  explicit ActionRegistry(QSettings& settings, QObject* parent = nullptr);

  /// What is in the menus of the bar, in their order; each action gets the keys that are kept for it.
  void addMenus(const QMenuBar& bar);
  /// An action on a row. Those of several lists that have one name are one entry.
  void addRowAction(QAction* action);
  void clear();
  /// The title of the menu of what can be done with a row.
  static QString selectionTitle() { return tr("&Selection"); }

  const QList<Group>& groups() const { return m_groups; }
  /// Null where there is none of that name.
  const Entry* entry(const QString& name) const;
  /// The action other than `name` that has these keys, or keys that begin as these do; null when they are free.
  const Entry* holderOf(const QKeySequence& keys, const QString& name) const;

  /// Each is kept, and works from now on.
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

/// An action's or a menu's text without the mark of a key.
QString withoutMnemonic(const QString& text);

/// Where in a menu an entry is: "View ▸ Appearance".
QString menuPath(const QString& menu, const QString& entry);

/// Keys as they are shown: "Ctrl+N, N".
QString keysText(const QList<QKeySequence>& keys);

}  // namespace roost
