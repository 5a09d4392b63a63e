#include "gui/accounts/welcome_page.h"

#include "gui/controls/scrolled_content.h"
#include "gui/pages/window_requests.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "ui_welcomepage.h"

namespace roost {

WelcomePage::WelcomePage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_ui(new Ui::WelcomePage) {
  m_ui->setupUi(scrolledContent(this));
  setObjectName(QStringLiteral("welcomePage"));
  m_ui->title->setFont(type::title(font()));
  m_ui->importDatabase->setLook(PillLook::Outlined);
  m_ui->exploreSample->setLook(PillLook::Outlined);
  connect(m_ui->createAccount, &QPushButton::clicked, this, [this] { navigator().go({PageKind::SignUp}); });
  connect(m_ui->importDatabase, &QPushButton::clicked, &context.requests, &WindowRequests::importRequested);
  connect(m_ui->exploreSample, &QPushButton::clicked, &context.requests, &WindowRequests::sampleRequested);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::open(const Location&, const std::optional<ListPosition>&) {
  m_ui->mark->setPixmap(
      lineIcon(QStringLiteral("roost"), Theme::of(palette()).accent).pixmap(QSize(64, 64), devicePixelRatioF()));
  m_ui->createAccount->setFocus();
}

}  // namespace roost
