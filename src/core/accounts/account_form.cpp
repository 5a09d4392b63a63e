#include "core/accounts/account_form.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/accounts/confusables.h"
#include "core/text/text.h"

namespace roost {
namespace {

struct AccountForm {
  Q_DECLARE_TR_FUNCTIONS(AccountForm)
};

QString required() { return AccountForm::tr("This field is required."); }

QString tooLong(int limit) { return AccountForm::tr("Use %Ln character(s) or fewer.", nullptr, limit); }

/// Whether a name can be shown in one line among other names: something in it is visible, and nothing breaks the line
/// or changes its direction.
bool isShowable(const QString& name) {
  return !tidied(name).isEmpty() && std::none_of(name.cbegin(), name.cend(), [](QChar c) {
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph || (c >= u'\u202A' && c <= u'\u202E') ||
           (c >= u'\u2066' && c <= u'\u2069');
  });
}

QString usernameError(const QString& username) {
  if (username.isEmpty()) return required();
  if (characterCount(username) > maxUsernameLength) return tooLong(maxUsernameLength);
  // An allowed username, in any script, can be mentioned in a post and has no hidden characters.
  static const QRegularExpression words(
      QStringLiteral(R"(^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*([._-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*$)"));
  if (!words.match(username).hasMatch() || username.endsWith(u'\n') || hasIgnorable(username))
    return AccountForm::tr("Use letters and digits, with “.”, “-” or “_” only between them.");
  return mixesScripts(username) ? AccountForm::tr("Don’t mix letters from different alphabets.") : QString();
}

QString emailError(const QString& email) {
  static const QRegularExpression address(QStringLiteral(R"(^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$)"));
  if (email.isEmpty()) return required();
  if (characterCount(email) > maxEmailLength) return tooLong(maxEmailLength);
  return address.match(email).hasMatch() ? QString()
                                         : AccountForm::tr("Enter a valid email address, such as susan@example.com.");
}

void note(FieldErrors& errors, AccountField field, const QString& error) {
  if (!error.isEmpty()) errors.insert(field, error);
}

}  // namespace

QString usernameTaken() { return AccountForm::tr("Please use a different username."); }
QString emailTaken() { return AccountForm::tr("Please use a different email address."); }

FieldErrors checkSignIn(const QString& username, const QString& password) {
  FieldErrors errors;
  if (username.trimmed().isEmpty()) errors.insert(AccountField::Username, required());
  if (password.isEmpty()) errors.insert(AccountField::Password, required());
  return errors;
}

FieldErrors checkPasswords(const QString& password, const QString& passwordAgain) {
  FieldErrors errors;
  if (password.isEmpty()) errors.insert(AccountField::Password, required());
  if (passwordAgain.isEmpty())
    errors.insert(AccountField::PasswordAgain, required());
  else if (password != passwordAgain)
    errors.insert(AccountField::PasswordAgain, AccountForm::tr("The passwords don’t match."));
  return errors;
}

bool isAllowedUsername(const QString& username) { return usernameError(username).isEmpty(); }

FieldErrors checkForm(const SignUpForm& form) {
  FieldErrors errors = checkPasswords(form.password, form.passwordAgain);
  note(errors, AccountField::Username, usernameError(form.username.trimmed()));
  note(errors, AccountField::Email, emailError(form.email.trimmed()));
  return errors;
}

FieldErrors checkForm(const ProfileForm& form, const ProfileForm& before) {
  FieldErrors errors;
  if (form.username.trimmed() != before.username)
    note(errors, AccountField::Username, usernameError(form.username.trimmed()));
  if (form.email.trimmed() != before.email) note(errors, AccountField::Email, emailError(form.email.trimmed()));
  const QString displayName = form.displayName.trimmed();
  if (displayName != before.displayName) {
    if (characterCount(displayName) > maxDisplayNameLength)
      errors.insert(AccountField::DisplayName, tooLong(maxDisplayNameLength));
    else if (!displayName.isEmpty() && !isShowable(displayName))
      errors.insert(AccountField::DisplayName, AccountForm::tr("Please use a different display name."));
  }
  const QString aboutMe = tidied(form.aboutMe);
  if (aboutMe != before.aboutMe && characterCount(aboutMe) > maxAboutMeLength)
    errors.insert(AccountField::AboutMe, tooLong(maxAboutMeLength));
  return errors;
}

}  // namespace roost
