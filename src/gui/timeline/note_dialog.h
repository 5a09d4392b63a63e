#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class NoteDialog;
}

namespace roost {

/// Edits the viewer's note on something they have saved.
class NoteDialog : public QDialog {
  Q_OBJECT

 public:
  explicit NoteDialog(const QString& note, QWidget* parent = nullptr);
  ~NoteDialog() override;
  QString note() const;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showState();

  std::unique_ptr<Ui::NoteDialog> m_ui;
};

}  // namespace roost
