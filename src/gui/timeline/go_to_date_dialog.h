#pragma once

#include <QDate>
#include <QDialog>
#include <memory>

namespace Ui {
class GoToDateDialog;
}

namespace roost {

/// Asks for a day to go to in the timeline: as far back and ahead as there are posts, within what a calendar can show.
class GoToDateDialog : public QDialog {
  Q_OBJECT

 public:
  /// `oldest` and `newest` are the days of the oldest and the newest post.
  GoToDateDialog(const QDate& today, const QDate& oldest, const QDate& newest, QWidget* parent = nullptr);
  ~GoToDateDialog() override;
  QDate date() const;

 private:
  void furnishArrow(const char* arrow, const char* icon, const QString& name);

  std::unique_ptr<Ui::GoToDateDialog> m_ui;
};

}  // namespace roost
