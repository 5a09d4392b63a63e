#include "gui/accounts/welcome_page.h"

#include <QLocale>

#include "core/archives/source_kind.h"
#include "gui/accounts/owner_button.h"
#include "gui/controls/scrolled_content.h"
#include "gui/pages/window_requests.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "ui_welcomepage.h"

namespace roost {
namespace {

constexpr int mostOwners = 10;

}  // namespace

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
  offerOwners();
}

void WelcomePage::offerOwners() {
  while (QLayoutItem* offer = m_ui->owners->takeAt(0)) {
    delete offer->widget();
    delete offer;
  }
  const auto owners = services().imports.ownersWithoutPassword(mostOwners);
  if (!owners) return operations().report(owners.error());
  for (const UserId id : *owners) {
    const auto owner = services().users.find(noUser, id);
    const auto kinds = services().imports.kindsFor(id);
    if (!owner || !kinds) continue;
    QStringList titles;
    for (const QString& kind : *kinds) titles << sourceKindTitle(kind);
    if (titles.isEmpty()) titles << tr("Roost export");
    auto* offer =
        new OwnerButton(*owner, QLocale().createSeparatedList(titles), m_context.avatars, m_ui->owners->parentWidget());
    m_ui->owners->addWidget(offer);
    offer->show();
    connect(offer, &QPushButton::clicked, this, [this, id] { navigator().go({PageKind::SignUp, id}); });
  }
  const bool any = m_ui->owners->count() > 0;
  QWidget* before = nullptr;
  for (int offer = 0; offer < m_ui->owners->count(); ++offer) {
    QWidget* next = m_ui->owners->itemAt(offer)->widget();
    if (before) setTabOrder(before, next);
    before = next;
  }
  for (QWidget* next : {m_ui->createAccount, m_ui->importDatabase, m_ui->exploreSample}) {
    if (before) setTabOrder(before, next);
    before = next;
  }
  m_ui->owners->setContentsMargins(0, 0, 0, any ? space::s : 0);
  m_ui->createAccount->setLook(any ? PillLook::Outlined : PillLook::Filled);
  m_ui->createAccount->setText(any ? tr("Create a New Account") : tr("Create an Account"));
  if (any) m_ui->owners->itemAt(0)->widget()->setFocus();
}

}  // namespace roost
