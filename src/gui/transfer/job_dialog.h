#pragma once

#include <QDialog>
#include <atomic>
#include <functional>
#include <memory>

#include "core/storage/result.h"
#include "gui/transfer/job_state.h"

class QThread;

namespace Ui {
class JobDialog;
}

namespace roost {

class JobProgressDisplay;
class PillButton;

/// A dialog for a long job: shows its progress, lets the user stop it, and shows the result.
class JobDialog : public QDialog {
  Q_OBJECT

 public:
  ~JobDialog() override;

 protected:
  JobDialog(const QString& windowTitle, QWidget* parent);

  /// May be called from any thread.
  void setProgress(const JobState& state);
  void say(const QString& title, const QString& hint);
  /// Adds a button beside "Cancel", for a job that starts only when it is pressed.
  PillButton* addStartButton(const QString& text);
  /// Adds a field above the report, with its label before it; a check box has its own.
  void addField(const QString& label, QWidget* field);
  /// Hides a field that was added, together with its label.
  void hideField(QWidget& field);
  /// Says what the job is about to do, with the details in `report`, which may be empty.
  void ask(const QString& title, const QString& hint, const QString& report);
  /// Gives the focus to a part of the dialog, and shows the dialog's beginning even where it has to scroll.
  void showTop(QWidget& focus);
  /// Shows the progress, starting at this state.
  void begin(const JobState& start);

  /// Runs `work` on another thread, and then the function it returns on this thread. `work` may outlive the members of
  /// a derived class, so it holds copies of what it needs.
  void run(std::function<std::function<void()>()> work);
  /// Whether the user has stopped the job, or the dialog is being destroyed. May be called from any thread.
  bool isStopped() const { return m_stopped; }

  /// Shows the result of the job. `report` may be empty; `close` is the text of the button that closes the dialog.
  void end(const QString& title, const QString& hint, const QString& report, const QString& close);

  /// To be called after `end`. Adds a button that saves the whole report to a file that the user chooses; `name` is the
  /// suggestion.
  void offerToSave(const QString& name, std::function<Result<Done>(const QString& file)> save);

  /// While the job runs, this stops it, and the job leaves nothing behind.
  void reject() override;
  /// Return in the report, which takes no input, must not start what it only describes.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void showReport(const QString& report);

  std::unique_ptr<Ui::JobDialog> m_ui;
  JobProgressDisplay* m_progress = nullptr;
  QString m_hint;
  std::unique_ptr<QThread> m_thread;
  std::atomic<bool> m_stopped = false;
};

}  // namespace roost
