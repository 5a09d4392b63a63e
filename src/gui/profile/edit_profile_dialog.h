#pragma once

#include <QDialog>
#include <memory>

#include "gui/accounts/form_lines.h"
#include "gui/shell/services.h"

namespace Ui {
class EditProfileDialog;
}

namespace roost {

/// The viewer's own profile and password. Accepted once everything has been saved.
class EditProfileDialog : public QDialog {
  Q_OBJECT

 public:
  EditProfileDialog(Services& services, QWidget* parent);
  ~EditProfileDialog() override;

 Q_SIGNALS:
  void passwordChanged();

 private:
  ProfileForm form() const;
  void updateCounter();
  void submit();
  void saveProfile();
  void fail(const Error& error);

  Services& m_services;
  std::unique_ptr<Ui::EditProfileDialog> m_ui;
  FormLines m_lines;
};

}  // namespace roost
