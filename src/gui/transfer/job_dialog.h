#pragma once

#include <QDialog>
#include <atomic>
#include <functional>
#include <memory>

#include "core/storage/result.h"

class QThread;

namespace Ui {
class JobDialog;
}

namespace roost {

class PillButton;

/// Something that takes long: how far it is, a way to stop it, and what came of it.
class JobDialog : public QDialog {
  Q_OBJECT

 public:
  ~JobDialog() override;

 protected:
  JobDialog(const QString& windowTitle, QWidget* parent);

  /// A part of all, from 0 to 1; less than 0 where nobody knows how much there is. May be called from any thread.
  void setProgress(double done);
  void say(const QString& title, const QString& hint);
  /// Beside "Cancel", for a job that is only begun when it is pressed.
  PillButton* addStartButton(const QString& text);
  /// From here on the progress is seen.
  void begin(double done);

  /// Does `work` on another thread, and then, on this one, what it returns. It may outlive what derives from this
  /// class, so it holds whatever it needs.
  void run(std::function<std::function<void()>()> work);
  /// The user has stopped it, or it is over. May be called from any thread.
  bool isStopped() const { return m_stopped; }

  /// It is over: with a report, or none, and a button that says `close`.
  void end(const QString& title, const QString& hint, const QString& report, const QString& close);

  /// Once it is over: a button that saves the whole report to a file of the user's choice, which is first called
  /// `name`.
  void offerToSave(const QString& name, std::function<Result<Done>(const QString& file)> save);

  /// While it runs this stops it, and nothing of it stays.
  void reject() override;

 private:
  std::unique_ptr<Ui::JobDialog> m_ui;
  std::unique_ptr<QThread> m_thread;
  std::atomic<bool> m_stopped = false;
};

}  // namespace roost
