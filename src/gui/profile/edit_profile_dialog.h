#pragma once

#include <QDialog>
#include <memory>

#include "gui/accounts/form_lines.h"
#include "gui/pages/services.h"
#include "gui/pictures/picture_reader.h"

namespace Ui {
class EditProfileDialog;
}

namespace roost {

class AvatarCache;

/// Edits the viewer's profile, picture and password. Accepted once everything has been saved.
class EditProfileDialog : public QDialog {
  Q_OBJECT

 public:
  EditProfileDialog(Services& services, AvatarCache& avatars, QWidget* parent);
  ~EditProfileDialog() override;

 Q_SIGNALS:
  void passwordChanged();

 private:
  ProfileForm form() const;
  void updateCounter();
  void choosePicture();
  void readPicture(const QString& file);
  /// Previews the new picture; empty for none.
  void showPicture(const QByteArray& image);
  void submit();
  void saveProfile();
  void fail(const Error& error);

  Services& m_services;
  AvatarCache& m_avatars;
  std::unique_ptr<Ui::EditProfileDialog> m_ui;
  FormLines m_lines;
  User m_user;
  std::optional<QByteArray> m_picture;  ///< The new picture, if it was changed; empty to have none.
  int m_beingRead = 0;                  ///< The number of pictures that are being read.
  PictureReader m_pictureReader;
};

}  // namespace roost
