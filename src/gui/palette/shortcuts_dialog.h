#pragma once

#include <QDialog>

class QBoxLayout;

namespace roost {

class ActionRegistry;

/// Every key there is, grouped by where it works.
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
