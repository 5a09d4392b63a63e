#pragma once

#include <QMap>
#include <QString>
#include <optional>

namespace roost {

enum class AccountField { Username, DisplayName, Email, AboutMe, CurrentPassword, Password, PasswordAgain };

/// What is wrong with a form, in words for the line at each field; empty when nothing is.
using FieldErrors = QMap<AccountField, QString>;

/// Characters, after trimming.
inline constexpr int maxUsernameLength = 64;
inline constexpr int maxDisplayNameLength = 64;
inline constexpr int maxEmailLength = 120;
inline constexpr int maxAboutMeLength = 140;

struct SignUpForm {
  QString username;
  QString email;
  QString password;
  QString passwordAgain;
};

struct ProfileForm {
  QString username;
  QString displayName;
  QString email;
  QString aboutMe;
  std::optional<QByteArray> picture = {};  ///< Nothing: as it is. Empty: none.
};

/// What can be said of a form without looking at the database.
FieldErrors checkForm(const SignUpForm& form);

/// `before` is the profile as it stands: what has not been changed needs not keep rules that came later.
FieldErrors checkForm(const ProfileForm& form, const ProfileForm& before);

/// The line at a new password and the one at its repetition.
FieldErrors checkPasswords(const QString& password, const QString& passwordAgain);

/// Whether a new user could have this name, as long as nobody has it.
bool isAllowedUsername(const QString& username);

QString usernameTaken();
QString emailTaken();

}  // namespace roost
