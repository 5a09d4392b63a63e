#pragma once

#include <QMap>
#include <QString>
#include <optional>

namespace roost {

enum class AccountField { Username, DisplayName, Email, AboutMe, CurrentPassword, Password, PasswordAgain };

/// What is wrong with a form, as a message for each field; empty if nothing is wrong.
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
  std::optional<QByteArray> picture = {};  ///< No value keeps the picture; an empty array removes it.
};

/// The errors that can be found without looking at the database.
FieldErrors checkForm(const SignUpForm& form);

/// The fields that somebody who signs in has left empty.
FieldErrors checkSignIn(const QString& username, const QString& password);

/// `before` is the current profile. Unchanged fields aren't checked, because a rule may be newer than they are.
FieldErrors checkForm(const ProfileForm& form, const ProfileForm& before);

/// The errors of a new password and of its repetition.
FieldErrors checkPasswords(const QString& password, const QString& passwordAgain);

/// Whether a new user could have this name if it isn't taken.
bool isAllowedUsername(const QString& username);

QString usernameTaken();
QString emailTaken();

}  // namespace roost
