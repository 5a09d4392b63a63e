#pragma once

#include <QDialog>
#include <memory>

#include "core/exports/export_request.h"

class QLabel;
class QRadioButton;

namespace Ui {
class ExportDialog;
}

namespace roost {

/// Asks what to export, and into which file. Accepted once both are known.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// `conversation` is a post of the conversation that the window shows; noPost if it shows none.
  ExportDialog(UserId viewer, PostId conversation, QWidget* parent = nullptr);
  ~ExportDialog() override;

  ExportRequest request() const;
  QString file() const { return m_file; }

 private:
  struct Choice {
    QRadioButton* button;
    QLabel* hint;
    ExportRequest::Kind kind;
  };
  QList<Choice> choices() const;
  void chooseFile();

  std::unique_ptr<Ui::ExportDialog> m_ui;
  const UserId m_viewer;
  const PostId m_conversation;
  QString m_file;
};

}  // namespace roost
