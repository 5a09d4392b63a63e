#include "gui/accounts/sign_up_page.h"

#include <QHideEvent>

#include "core/text/plural.h"
#include "gui/controls/announcement.h"
#include "gui/controls/password_field.h"
#include "gui/controls/scrolled_content.h"
#include "gui/pages/window_requests.h"
#include "gui/text/emoji_text.h"
#include "gui/text/plain_text.h"
#include "gui/theme/theme.h"
#include "ui_signuppage.h"

namespace roost {

SignUpPage::SignUpPage(const PageContext& context, QWidget* parent) : Page(context, parent), m_ui(new Ui::SignUpPage) {
  m_ui->setupUi(scrolledContent(this));
  setObjectName(QStringLiteral("signUpPage"));
  m_ui->title->setFont(type::title(font()));
  m_ui->formError->hide();
  m_lines.add(AccountField::Username, m_ui->username, m_ui->usernameError);
  m_lines.add(AccountField::Email, m_ui->email, m_ui->emailError);
  m_lines.add(AccountField::Password, m_ui->password, m_ui->passwordError);
  m_lines.add(AccountField::PasswordAgain, m_ui->passwordAgain, m_ui->passwordAgainError);
  connect(m_ui->signUp, &QPushButton::clicked, this, &SignUpPage::submit);
  for (const auto& [field, next] :
       {std::pair(m_ui->username, m_ui->email), {m_ui->email, m_ui->password}, {m_ui->password, m_ui->passwordAgain}})
    connect(field, &QLineEdit::returnPressed, next, qOverload<>(&QWidget::setFocus));
  connect(m_ui->passwordAgain, &QLineEdit::returnPressed, this, &SignUpPage::submit);
  connect(m_ui->signIn, &QPushButton::clicked, this, [this] { navigator().go({PageKind::SignIn}); });
}

SignUpPage::~SignUpPage() = default;

void SignUpPage::open(const Location& location, const std::optional<ListPosition>&) {
  showOwner(location.user);
  m_lines.showErrors({});
  m_ui->formError->hide();
  m_ui->username->setFocus();
  if (m_owner != noUser) m_ui->username->selectAll();
}

void SignUpPage::showOwner(UserId owner) {
  const auto user = owner == noUser ? Result<User>(User{}) : services().users.find(noUser, owner);
  if (!user) return operations().report(user.error());
  m_owner = owner;
  m_title = owner == noUser ? tr("Create an account") : tr("Continue as %1").arg(isolated(user->name().simplified()));
  showText(*m_ui->title, m_title);
  m_ui->ownerHint->setVisible(owner != noUser);
  m_ui->ownerHint->setText(tr("Choose how you will sign in. Your %Ln imported post(s) stay as they are.", nullptr,
                              pluralOf(user->postCount)));
  // Who continues as the owner of an archive does so because nobody can sign in.
  m_ui->signIn->setVisible(owner == noUser);
  // What somebody has typed stays.
  const QString proposed = user->username.section(u'@', 0, 0);
  if (const QString typed = m_ui->username->text(); typed.isEmpty() || typed == m_proposed)
    m_ui->username->setText(proposed);
  m_proposed = proposed;
  Q_EMIT titleChanged();
}

void SignUpPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  if (event->spontaneous()) return;
  for (QLineEdit* field : {m_ui->password, m_ui->passwordAgain}) emptyPassword(*field);
}

SignUpForm SignUpPage::form() const {
  return {m_ui->username->text(), m_ui->email->text(), m_ui->password->text(), m_ui->passwordAgain->text()};
}

Result<FieldErrors> SignUpPage::check() {
  Accounts& accounts = services().accounts;
  return m_owner == noUser ? accounts.check(form()) : accounts.checkContinuing(m_owner, form());
}

void SignUpPage::submit() {
  if (!m_ui->signUp->isEnabled()) return;
  m_ui->formError->hide();
  const auto errors = check();
  if (!errors) return operations().report(errors.error(), [this] { submit(); });
  m_lines.showErrors(*errors);
  if (!errors->isEmpty()) return;
  m_ui->signUp->setEnabled(false);
  Accounts& accounts = services().accounts;
  auto done = m_owner == noUser ? accounts.signUp(form()) : accounts.continueAs(m_owner, form());
  done.then(this, [this](const Result<UserId>& user) { finish(user); });
}

void SignUpPage::finish(const Result<UserId>& user) {
  m_ui->signUp->setEnabled(true);
  if (!user) {
    Announcement::in(*m_ui->formError, user.error().message);
    return operations().report(user.error(), [this] { submit(); });
  }
  for (QLineEdit* field : {m_ui->username, m_ui->email}) field->clear();
  for (QLineEdit* field : {m_ui->password, m_ui->passwordAgain}) emptyPassword(*field);
  Q_EMIT m_context.requests.signedUp(*user, m_ui->staySignedIn->isChecked());
}

}  // namespace roost
