#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class ReportDialog;
}

namespace roost {

class LogFile;

/// What a developer needs to know: versions, the system and the end of the log. Always in English.
QString problemReport(const LogFile& log);

/// Shows the whole report before the user copies it. Nothing is sent.
class ReportDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ReportDialog(const LogFile& log, QWidget* parent = nullptr);
  ~ReportDialog() override;

 private:
  std::unique_ptr<Ui::ReportDialog> m_ui;
};

}  // namespace roost
