#pragma once

#include <QWidget>

namespace roost {

class ActionRegistry;

/// All commands with their shortcuts, grouped by menu.
class ShortcutSettings : public QWidget {
  Q_OBJECT

 public:
  explicit ShortcutSettings(ActionRegistry& actions, QWidget* parent = nullptr);
};

}  // namespace roost
