#pragma once

#include <QWidget>

#include "gui/controls/action_registry.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace roost {

class KeyRecorder;

/// A command and its shortcuts, which can be changed. If keys are already in use, the row asks before it changes
/// anything.
class ShortcutRow : public QWidget {
  Q_OBJECT

 public:
  ShortcutRow(const QString& name, ActionRegistry& actions, QWidget* parent = nullptr);
  /// Shows the keys as they are now.
  void showKeys();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void addRecorder(const QKeySequence& keys);
  /// Replaces `before` with `now`, or adds `now` to the others if `before` is empty.
  void change(const QKeySequence& before, const QKeySequence& now);
  void replace(const QKeySequence& before, const QKeySequence& now);
  void ask(const QString& question, const QKeySequence& before, const QKeySequence& now, bool canTake);

  const QString m_name;
  ActionRegistry& m_actions;
  QBoxLayout* m_column;
  QBoxLayout* m_keys;
  QPushButton* m_restore;
  QList<KeyRecorder*> m_recorders;
  QFrame* m_question = nullptr;
  QList<QKeySequence> m_shown;
};

}  // namespace roost
