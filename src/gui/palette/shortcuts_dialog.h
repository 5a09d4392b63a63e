#pragma once

#include <QDialog>

class QBoxLayout;

namespace roost {

class ActionRegistry;

/// All keyboard shortcuts, grouped by where they work.
class ShortcutsDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ShortcutsDialog(const ActionRegistry& actions, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QBoxLayout* m_columns;
};

}  // namespace roost
