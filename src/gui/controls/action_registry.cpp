#include "gui/controls/action_registry.h"

#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSettings>
#include <algorithm>

namespace roost {
namespace {

QString shortcutKeyOf(const QString& name) { return QStringLiteral("shortcuts/") + name; }

/// Whether keys parsed from a text are valid.
bool canBePressed(const QKeySequence& keys) {
  for (int key = 0; key < keys.count(); ++key)
    if (keys[static_cast<uint>(key)].key() == Qt::Key_unknown) return false;
  return !keys.isEmpty();
}

bool clash(const QKeySequence& one, const QKeySequence& other) {
  // Keys that start a longer sequence would run their action before the rest of it can be pressed.
  return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

}  // namespace

ActionRegistry::ActionRegistry(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

void ActionRegistry::addMenus(const QMenuBar& bar) {
  for (const QAction* top : bar.actions()) {
    const QString title = withoutMnemonic(top->text());
    group(title);
    addMenu(*top->menu(), title, title);
  }
}

void ActionRegistry::addMenu(const QMenu& menu, const QString& groupTitle, const QString& path) {
  for (QAction* action : menu.actions()) {
    if (action->menu())
      addMenu(*action->menu(), groupTitle, menuPath(path, withoutMnemonic(action->text())));
    else if (!action->isSeparator())
      add(action, groupTitle, path);
  }
}

void ActionRegistry::addRowAction(QAction* action) {
  const QString title = withoutMnemonic(selectionTitle());
  add(action, title, title);
}

void ActionRegistry::add(QAction* action, const QString& groupTitle, const QString& menu) {
  const QString name = action->objectName();
  m_actions.insert(name, action);
  if (!entry(name)) {
    const QList<QKeySequence> defaults = action->shortcuts();
    QList<QKeySequence> keys = defaults;
    if (m_settings.contains(shortcutKeyOf(name))) {
      keys.clear();
      for (const QString& text : m_settings.value(shortcutKeyOf(name)).toStringList())
        if (const auto kept = QKeySequence::fromString(text, QKeySequence::PortableText); canBePressed(kept))
          keys.append(kept);
    }
    group(groupTitle).entries.append({name, withoutMnemonic(action->text()), menu, defaults, keys});
  }
  action->setShortcuts(entry(name)->keys);
}

void ActionRegistry::clear() {
  m_groups.clear();
  m_actions.clear();
}

ActionRegistry::Group& ActionRegistry::group(const QString& title) {
  for (Group& group : m_groups)
    if (group.title == title) return group;
  m_groups.append({title, {}});
  return m_groups.last();
}

const ActionRegistry::Entry* ActionRegistry::entry(const QString& name) const {
  for (const Group& group : m_groups)
    for (const Entry& entry : group.entries)
      if (entry.name == name) return &entry;
  return nullptr;
}

const ActionRegistry::Entry* ActionRegistry::holderOf(const QKeySequence& keys, const QString& name) const {
  for (const Group& group : m_groups)
    for (const Entry& entry : group.entries)
      if (entry.name != name && std::any_of(entry.keys.cbegin(), entry.keys.cend(),
                                            [&](const QKeySequence& held) { return clash(held, keys); }))
        return &entry;
  return nullptr;
}

void ActionRegistry::setKeys(const QString& name, const QList<QKeySequence>& keys) {
  for (Group& group : m_groups)
    for (Entry& entry : group.entries) {
      if (entry.name != name) continue;
      entry.keys = keys;
      apply(entry);
    }
  Q_EMIT keysChanged();
}

void ActionRegistry::takeAway(const QKeySequence& keys, const QString& name) {
  QList<QKeySequence> left = entry(name)->keys;
  left.removeIf([&](const QKeySequence& held) { return clash(held, keys); });
  setKeys(name, left);
}

void ActionRegistry::restoreDefault(const QString& name) { setKeys(name, entry(name)->defaultKeys); }

void ActionRegistry::restoreDefaults() {
  for (Group& group : m_groups)
    for (Entry& entry : group.entries) {
      entry.keys = entry.defaultKeys;
      apply(entry);
    }
  Q_EMIT keysChanged();
}

void ActionRegistry::apply(const Entry& entry) {
  for (const auto& action : m_actions.values(entry.name))
    if (action) action->setShortcuts(entry.keys);
  // Defaults aren't stored, so that users who changed nothing get a better default in a later version.
  if (entry.keys == entry.defaultKeys) return m_settings.remove(shortcutKeyOf(entry.name));
  QStringList texts;
  for (const QKeySequence& keys : entry.keys) texts.append(keys.toString(QKeySequence::PortableText));
  m_settings.setValue(shortcutKeyOf(entry.name), texts);
}

QString withoutMnemonic(const QString& text) {
  // Languages whose letters aren't on the keyboard put the mnemonic after the text: "文件(&F)".
  static const QRegularExpression behind(QStringLiteral("\\s?\\(&[^&]\\)"));
  if (const auto match = behind.match(text); match.hasMatch())
    return QString(text).remove(match.capturedStart(), match.capturedLength());
  QString plain;
  for (qsizetype at = 0; at < text.size(); ++at) {
    // Two ampersands stand for one.
    if (text.at(at) == u'&' && ++at == text.size()) break;
    plain += text.at(at);
  }
  return plain;
}

QString menuPath(const QString& menu, const QString& entry) {
  return (QGuiApplication::isRightToLeft() ? QStringLiteral("%1 ◂ %2") : QStringLiteral("%1 ▸ %2")).arg(menu, entry);
}

QString keysText(const QList<QKeySequence>& keys) { return QKeySequence::listToString(keys, QKeySequence::NativeText); }

}  // namespace roost
