#include "gui/accounts/sign_in_page.h"

#include <QHideEvent>

#include "gui/controls/announcement.h"
#include "gui/controls/password_field.h"
#include "gui/controls/scrolled_content.h"
#include "gui/pages/window_requests.h"
#include "gui/theme/theme.h"
#include "ui_signinpage.h"

namespace roost {

SignInPage::SignInPage(const PageContext& context, QWidget* parent) : Page(context, parent), m_ui(new Ui::SignInPage) {
  m_ui->setupUi(scrolledContent(this));
  setObjectName(QStringLiteral("signInPage"));
  m_ui->title->setFont(type::title(font()));
  m_ui->formError->hide();
  m_lines.add(AccountField::Username, m_ui->username, m_ui->usernameError);
  m_lines.add(AccountField::Password, m_ui->password, m_ui->passwordError);
  connect(m_ui->signIn, &QPushButton::clicked, this, &SignInPage::submit);
  connect(m_ui->username, &QLineEdit::returnPressed, this, [this] { m_ui->password->setFocus(); });
  connect(m_ui->password, &QLineEdit::returnPressed, this, &SignInPage::submit);
  connect(m_ui->createAccount, &QPushButton::clicked, this, [this] { navigator().go({PageKind::SignUp}); });
}

SignInPage::~SignInPage() = default;

void SignInPage::open(const Location&, const std::optional<ListPosition>&) {
  const auto kind = services().store.property("kind");
  const bool sample = kind && *kind == u"sample";
  m_ui->hint->setText(tr("In the sample community, every password is “sample”."));
  m_ui->hint->setVisible(sample);
  m_lines.showErrors({});
  m_ui->formError->hide();
  m_ui->username->setFocus();
  m_ui->username->selectAll();
}

void SignInPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  if (!event->spontaneous()) emptyPassword(*m_ui->password);
}

void SignInPage::submit() {
  if (!m_ui->signIn->isEnabled()) return;
  m_ui->formError->hide();
  const FieldErrors errors = checkSignIn(m_ui->username->text(), m_ui->password->text());
  m_lines.showErrors(errors);
  if (!errors.isEmpty()) return;
  m_ui->signIn->setEnabled(false);
  services()
      .accounts.signIn(m_ui->username->text(), m_ui->password->text())
      .then(this, [this](const Result<UserId>& result) { finish(result); });
}

void SignInPage::finish(const Result<UserId>& result) {
  m_ui->signIn->setEnabled(true);
  if (result) {
    emptyPassword(*m_ui->password);
    m_ui->username->clear();
    Q_EMIT m_context.requests.signedIn(*result, m_ui->staySignedIn->isChecked());
    return;
  }
  Announcement::in(*m_ui->formError, result.error().message);
  m_ui->password->setFocus();
  m_ui->password->selectAll();
  if (result.error().code != ErrorCode::InvalidInput) operations().report(result.error(), [this] { submit(); });
}

}  // namespace roost
