#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class ReportDialog;
}

namespace roost {

class LogFile;

/// What somebody who mends Roost needs to know: versions, the system, and the end of the log. In English, for them.
QString problemReport(const LogFile& log);

/// Shows all of the report before any of it is copied. Nothing is sent.
class ReportDialog : public QDialog {
  Q_OBJECT

 public:
  explicit ReportDialog(const LogFile& log, QWidget* parent = nullptr);
  ~ReportDialog() override;

 private:
  std::unique_ptr<Ui::ReportDialog> m_ui;
};

}  // namespace roost
