#pragma once

#include <QWidget>

#include "gui/controls/action_registry.h"

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace roost {

class KeyRecorder;

/// A command and its keys, to be changed. Keys that are taken are asked about before anything changes.
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
  /// Puts `now` in the place of `before`, or beside the others when that is empty.
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
