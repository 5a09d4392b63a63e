#pragma once

#include <QWidget>

namespace roost {

class ActionList;

/// Every command with its keys, by menu.
class ShortcutSettings : public QWidget {
  Q_OBJECT

 public:
  explicit ShortcutSettings(ActionList& actions, QWidget* parent = nullptr);
};

}  // namespace roost
