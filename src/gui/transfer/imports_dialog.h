#pragma once

#include <QDialog>

#include "core/transfer/imports.h"

class QListWidget;
class QPlainTextEdit;

namespace roost {

class PillButton;

/// The list of imports with their reports, and the way to undo one.
class ImportsDialog : public QDialog {
  Q_OBJECT

 public:
  ImportsDialog(Store& store, UserId viewer, QWidget* parent);

 Q_SIGNALS:
  void undone();

 private:
  void load();
  void showReport();
  void undo();
  /// The chosen import; null if there is none.
  const Import* chosen() const;

  Store& m_store;
  const UserId m_viewer;
  QList<Import> m_imports;
  QListWidget* m_list;
  QPlainTextEdit* m_report;
  PillButton* m_undo;
};

}  // namespace roost
