#include "gui/profile/edit_profile_dialog.h"

#include <QFileDialog>

#include "core/text/text.h"
#include "gui/controls/announcement.h"
#include "gui/controls/password_field.h"
#include "gui/controls/screen_fit.h"
#include "gui/pictures/avatar.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/text/written_text.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"
#include "ui_editprofiledialog.h"

namespace roost {
namespace {

constexpr int mostEditable = 10'000;

}  // namespace

EditProfileDialog::EditProfileDialog(Services& services, AvatarCache& avatars, QWidget* parent)
    : QDialog(parent), m_services(services), m_avatars(avatars), m_ui(new Ui::EditProfileDialog) {
  m_ui->setupUi(this);
  scrollAboveButtons(*this);
  m_ui->title->setFont(type::title(font()));
  m_ui->aboutMeCounter->setFont(type::meta(font()));
  prepareForWriting(*m_ui->aboutMe);
  m_ui->cancel->setLook(PillLook::Outlined);
  m_ui->formError->hide();
  m_ui->pictureError->hide();
  m_ui->passwordFields->hide();
  m_ui->picturePreview->setUp(measure::avatarEdit, avatars);
  m_ui->picturePreview->setAcceptDrops(true);
  m_ui->picturePreview->setFocusPolicy(Qt::NoFocus);
  m_ui->picturePreview->setToolTip(tr("Drop a picture here to use it"));
  m_ui->choosePicture->setLook(PillLook::Outlined);
  m_ui->removePicture->setLook(PillLook::Outlined);
  connect(m_ui->picturePreview, &Avatar::clicked, this, &EditProfileDialog::choosePicture);
  connect(m_ui->picturePreview, &Avatar::pictureDropped, this, &EditProfileDialog::readPicture);
  connect(m_ui->choosePicture, &QPushButton::clicked, this, &EditProfileDialog::choosePicture);
  connect(m_ui->removePicture, &QPushButton::clicked, this, [this] { showPicture({}); });
  m_lines.add(AccountField::DisplayName, m_ui->displayName, m_ui->displayNameError);
  m_lines.add(AccountField::Username, m_ui->username, m_ui->usernameError);
  m_lines.add(AccountField::AboutMe, m_ui->aboutMe, m_ui->aboutMeError);
  m_lines.add(AccountField::Email, m_ui->email, m_ui->emailError);
  m_lines.add(AccountField::CurrentPassword, m_ui->currentPassword, m_ui->currentPasswordError);
  m_lines.add(AccountField::Password, m_ui->password, m_ui->passwordError);
  m_lines.add(AccountField::PasswordAgain, m_ui->passwordAgain, m_ui->passwordAgainError);
  connect(m_ui->aboutMe, &QPlainTextEdit::textChanged, this, &EditProfileDialog::updateCounter);
  connect(m_ui->changePassword, &QToolButton::toggled, this, [this](bool wanted) {
    m_ui->passwordFields->setVisible(wanted);
    if (wanted) m_ui->currentPassword->setFocus();
    fitToContents(*this);
  });
  connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_ui->save, &QPushButton::clicked, this, &EditProfileDialog::submit);
  if (const auto profile = services.accounts.profile(services.viewer())) {
    m_ui->displayName->setText(profile->displayName);
    m_ui->username->setText(profile->username);
    // An imported text can be megabytes long. Only its beginning is shown, since it has to be made much shorter before
    // it can be saved.
    m_ui->aboutMe->setPlainText(beginningOf(profile->aboutMe, mostEditable));
    m_ui->email->setText(profile->email);
  } else {
    fail(profile.error());
  }
  if (const auto user = services.users.find(services.viewer(), services.viewer())) m_user = *user;
  m_ui->picturePreview->showUser(m_user.avatar(), m_user.name());
  m_ui->picturePreview->setAccessibleName(tr("Your picture"));
  m_ui->removePicture->setVisible(m_user.pictureVersion != 0);
  m_ui->displayName->setFocus();
  updateCounter();
}

EditProfileDialog::~EditProfileDialog() = default;

ProfileForm EditProfileDialog::form() const {
  return {m_ui->username->text(), m_ui->displayName->text(), m_ui->email->text(), m_ui->aboutMe->toPlainText(),
          m_picture};
}

void EditProfileDialog::choosePicture() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Choose a picture"), {},
                                                    tr("Pictures (%1);;All files (*)").arg(pictureFilePatterns()));
  if (!file.isEmpty()) readPicture(file);
}

void EditProfileDialog::readPicture(const QString& file) {
  m_ui->pictureError->hide();
  ++m_beingRead;
  updateCounter();
  m_pictureReader.read(file).then(this, [this](const Result<QByteArray>& image) {
    --m_beingRead;
    updateCounter();
    if (image) return showPicture(*image);
    Announcement::in(*m_ui->pictureError, image.error().message);
  });
}

void EditProfileDialog::showPicture(const QByteArray& image) {
  m_picture = image;
  m_ui->pictureError->hide();
  m_ui->removePicture->setVisible(!image.isEmpty());
  m_ui->picturePreview->showUser(m_avatars.withPicture(m_user.avatar(), image), m_user.name());
  m_ui->picturePreview->setAccessibleName(tr("Your picture"));
}

void EditProfileDialog::updateCounter() {
  const int left = maxAboutMeLength - static_cast<int>(characterCount(tidied(m_ui->aboutMe->toPlainText())));
  m_ui->aboutMeCounter->setText(QLocale().toString(left));
  const QString reason = left < 0 ? tr("“About me” is %Ln character(s) too long", nullptr, -left) : QString();
  m_ui->aboutMeCounter->setAccessibleName(left < 0 ? reason : tr("%Ln character(s) left", nullptr, left));
  setStyleProperty(*m_ui->aboutMeCounter, "error", left < 0);
  m_ui->save->setEnabled(left >= 0 && m_beingRead == 0);
  m_ui->save->setToolTip(reason);
}

void EditProfileDialog::fail(const Error& error) { Announcement::in(*m_ui->formError, error.message); }

void EditProfileDialog::submit() {
  m_ui->formError->hide();
  auto errors = m_services.accounts.check(m_services.viewer(), form());
  if (!errors) return fail(errors.error());
  const bool newPassword = m_ui->changePassword->isChecked();
  if (newPassword) errors->insert(checkPasswords(m_ui->password->text(), m_ui->passwordAgain->text()));
  m_lines.showErrors(*errors);
  if (!errors->isEmpty()) return;
  if (!newPassword) return saveProfile();
  m_ui->save->setEnabled(false);
  m_services.accounts.changePassword(m_services.viewer(), m_ui->currentPassword->text(), m_ui->password->text())
      .then(this, [this](const Result<Done>& changed) {
        m_ui->save->setEnabled(true);
        if (changed) {
          // The password is changed. If the rest fails, saving again must not change it again.
          m_ui->changePassword->setChecked(false);
          for (QLineEdit* field : {m_ui->currentPassword, m_ui->password, m_ui->passwordAgain}) emptyPassword(*field);
          Q_EMIT passwordChanged();
          return saveProfile();
        }
        if (changed.error().code == ErrorCode::InvalidInput)
          m_lines.showErrors({{AccountField::CurrentPassword, changed.error().message}});
        else
          fail(changed.error());
      });
}

void EditProfileDialog::saveProfile() {
  const auto saved = m_services.accounts.updateProfile(m_services.viewer(), form());
  if (!saved) return fail(saved.error());
  accept();
}

}  // namespace roost
