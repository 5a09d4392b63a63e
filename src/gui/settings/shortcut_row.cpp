#include "gui/settings/shortcut_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "gui/controls/enter_key.h"
#include "gui/controls/focus_order.h"
#include "gui/controls/pill_button.h"
#include "gui/settings/key_recorder.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

/// Whether lists and buttons need these keys themselves.
bool isNeeded(const QKeySequence& keys) {
  static const QSet<int> needed{Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter,   Qt::Key_Tab,   Qt::Key_Backtab,
                                Qt::Key_Up,    Qt::Key_Down,   Qt::Key_Left,    Qt::Key_Right, Qt::Key_Home,
                                Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
  return (keys[0].keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier && needed.contains(keys[0].key());
}

}  // namespace

ShortcutRow::ShortcutRow(const QString& name, ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_actions(actions),
      m_column(new QVBoxLayout(this)),
      m_keys(new QHBoxLayout),
      m_restore(new QPushButton(tr("Restore"), this)) {
  setObjectName(QStringLiteral("shortcut-") + name);
  const QString command = actions.entry(name)->text;
  auto* text = new QLabel(command, this);
  text->setTextFormat(Qt::PlainText);
  text->setWordWrap(true);
  m_restore->setObjectName(QStringLiteral("restore"));
  m_restore->setProperty("link", true);
  m_restore->setCursor(Qt::PointingHandCursor);
  m_restore->setAutoDefault(false);
  pressWithEnter(*m_restore);
  m_restore->setAccessibleName(tr("Restore the shortcuts for %1").arg(command));
  connect(m_restore, &QPushButton::clicked, this, [this] { m_actions.restoreDefault(m_name); });
  m_keys->setSpacing(2);
  auto* line = new QHBoxLayout;
  line->setSpacing(space::m);
  line->addWidget(text, 1);
  line->addWidget(m_restore);
  line->addLayout(m_keys);
  m_column->setContentsMargins(0, 1, 0, 1);
  m_column->setSpacing(space::xs);
  m_column->addLayout(line);
  showKeys();
}

void ShortcutRow::showKeys() {
  const ActionRegistry::Entry* entry = m_actions.entry(m_name);
  m_restore->setVisible(entry->keys != entry->defaultKeys);
  if (!m_recorders.isEmpty() && entry->keys == m_shown) return;
  m_shown = entry->keys;
  bool hadFocus = false;
  for (KeyRecorder* recorder : std::as_const(m_recorders)) {
    hadFocus = hadFocus || recorder->hasFocus();
    recorder->hide();
    recorder->deleteLater();
  }
  m_recorders.clear();
  for (const QKeySequence& keys : m_shown) addRecorder(keys);
  addRecorder({});
  // New widgets are last in the tab order.
  QWidgetList parts{m_restore};
  for (KeyRecorder* recorder : std::as_const(m_recorders)) parts.append(recorder);
  orderFocus(parts);
  if (hadFocus) m_recorders.first()->setFocus();
}

void ShortcutRow::addRecorder(const QKeySequence& keys) {
  auto* recorder = new KeyRecorder(keys, m_actions.entry(m_name)->text, this);
  m_recorders.append(recorder);
  m_keys->addWidget(recorder);
  connect(recorder, &KeyRecorder::recorded, this, [this, keys](const QKeySequence& now) { change(keys, now); });
  connect(recorder, &KeyRecorder::removed, this, [this, keys] { replace(keys, {}); });
}

void ShortcutRow::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || !m_question) return QWidget::keyPressEvent(event);
  // Escape dismisses the question and not the whole dialog.
  std::exchange(m_question, nullptr)->deleteLater();
  m_recorders.first()->setFocus();
}

void ShortcutRow::change(const QKeySequence& before, const QKeySequence& now) {
  delete std::exchange(m_question, nullptr);
  const QString shown = now.toString(QKeySequence::NativeText);
  if (isNeeded(now)) return ask(tr("%1 is needed to move in lists and press buttons.").arg(shown), before, now, false);
  if (const ActionRegistry::Entry* holder = m_actions.holderOf(now, m_name))
    return ask(tr("%1 is already used for %2.").arg(shown, holder->text), before, now, true);
  replace(before, now);
}

void ShortcutRow::replace(const QKeySequence& before, const QKeySequence& now) {
  QList<QKeySequence> keys = m_actions.entry(m_name)->keys;
  const qsizetype at = before.isEmpty() ? keys.size() : keys.indexOf(before);
  keys.removeAll(before);
  if (!now.isEmpty() && !keys.contains(now)) keys.insert(std::min(std::max<qsizetype>(at, 0), keys.size()), now);
  m_actions.setKeys(m_name, keys);
}

void ShortcutRow::ask(const QString& question, const QKeySequence& before, const QKeySequence& now, bool canTake) {
  m_question = new QFrame(this);
  m_question->setObjectName(QStringLiteral("conflict"));
  auto* row = new QHBoxLayout(m_question);
  row->setContentsMargins(space::m, space::s, space::s, space::s);
  row->setSpacing(space::s);
  auto* text = new QLabel(question, m_question);
  text->setObjectName(QStringLiteral("conflictText"));
  text->setTextFormat(Qt::PlainText);
  text->setWordWrap(true);
  row->addWidget(text, 1);
  const auto add = [&](const char* name, const QString& label, const std::function<void()>& pressed) {
    auto* button = new PillButton(m_question);
    button->setObjectName(QLatin1String(name));
    button->setText(label);
    button->setLook(PillLook::Outlined);
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, pressed] {
      std::exchange(m_question, nullptr)->deleteLater();
      pressed();
    });
    return button;
  };
  auto* other = add("chooseAnother", tr("Choose Another"), [this, before] {
    for (qsizetype at = 0; at < m_recorders.size(); ++at)
      if (m_shown.value(at) == before) return m_recorders[at]->record();
  });
  if (canTake)
    add("takeAway", tr("Reassign"), [this, before, now] {
      while (const ActionRegistry::Entry* holder = m_actions.holderOf(now, m_name))
        m_actions.takeAway(now, QString(holder->name));
      replace(before, now);
    });
  m_column->addWidget(m_question);
  m_question->setAccessibleName(question);
  other->setAccessibleDescription(question);
  other->setFocus();
}

}  // namespace roost
