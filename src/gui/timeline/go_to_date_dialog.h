#pragma once

#include <QDate>
#include <QDialog>
#include <memory>

namespace Ui {
class GoToDateDialog;
}

namespace roost {

/// Asks for a day to go to in the timeline.
class GoToDateDialog : public QDialog {
  Q_OBJECT

 public:
  explicit GoToDateDialog(const QDate& today, QWidget* parent = nullptr);
  ~GoToDateDialog() override;
  QDate date() const;

 private:
  void furnishArrow(const char* arrow, const char* icon, const QString& name);

  std::unique_ptr<Ui::GoToDateDialog> m_ui;
};

}  // namespace roost
