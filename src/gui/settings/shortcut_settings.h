#pragma once

#include <QWidget>

namespace roost {

class ActionRegistry;

/// Every command with its keys, by menu.
class ShortcutSettings : public QWidget {
  Q_OBJECT

 public:
  explicit ShortcutSettings(ActionRegistry& actions, QWidget* parent = nullptr);
};

}  // namespace roost
