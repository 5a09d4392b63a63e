#include "gui/shell/aside.h"

#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/controls/pill_button.h"
#include "gui/theme/theme.h"
#include "gui/users/profile_card.h"
#include "gui/users/suggestion_row.h"

namespace roost {
namespace {

using namespace std::chrono_literals;
constexpr int suggestionCount = 3;
constexpr auto suggestionPause = 50ms;

}  // namespace

Aside::Aside(const PageContext& context, QWidget* parent) : QScrollArea(parent), m_context(context) {
  setObjectName(QStringLiteral("aside"));
  setFixedWidth(type::scaled(font(), measure::aside));
  setAccessibleName(tr("Profile and suggestions"));
  // The content may not fit a low window or large text.
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget(viewport());
  setWidget(content);
  m_card = new ProfileCard(context.avatars, content);
  m_card->offerMenu(context.services, context.operations);
  m_suggestions = new QFrame(content);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::l, space::l, space::l, space::l);
  column->setSpacing(space::l);
  column->addWidget(m_card);
  m_suggestions->setObjectName(QStringLiteral("card"));
  m_suggestions->hide();
  auto* card = new QVBoxLayout(m_suggestions);
  card->setContentsMargins(space::l, space::l, space::l, space::l);
  card->setSpacing(space::m);
  auto* heading = new QLabel(tr("Suggested for you"), m_suggestions);
  heading->setFont(type::name(font()));
  card->addWidget(heading);
  m_list = new QVBoxLayout;
  m_list->setSpacing(space::m);
  card->addLayout(m_list);
  column->addWidget(m_suggestions);
  column->addStretch();
  connect(m_card, &ProfileCard::followRequested, this,
          [this](bool follow) { m_context.operations.setFollowed(m_subject, follow); });
  connect(m_card, &ProfileCard::messageRequested, this,
          [this] { m_context.navigator.go({.page = PageKind::MessageThread, .user = m_subject}); });
  connect(m_card, &ProfileCard::opened, this, [this](ProfileTab tab) {
    m_context.navigator.go({PageKind::Profile, m_subject, tab});
  });
  connect(&context.services.follows, &Follows::changed, this, &Aside::refresh);
  connect(&context.services.accounts, &Accounts::profileChanged, this, &Aside::refresh);
  connect(&context.services.session, &Session::viewerChanged, this, &Aside::refresh);
  connect(&context.services.changes, &ChangeWatcher::changedElsewhere, this, &Aside::refresh);
}

void Aside::showSubject(UserId subject) {
  m_subject = subject;
  if (isVisible()) refreshCard();
}

void Aside::showEvent(QShowEvent* event) {
  QScrollArea::showEvent(event);
  refreshCard();
  // Suggestions are loaded only after the page itself is visible.
  QTimer::singleShot(suggestionPause, this, [this] {
    if (isVisible()) refreshSuggestions();
  });
}

void Aside::refresh() {
  if (!isVisible()) return;
  refreshCard();
  refreshSuggestions();
}

KnownFollowers Aside::knownFollowersOf(const User& user) const {
  const auto known = m_context.services.users.knownFollowers(m_context.services.viewer(), user, 2);
  return known ? *known : KnownFollowers{};
}

void Aside::refreshCard() {
  Services& services = m_context.services;
  m_card->hide();
  if (m_subject == noUser) return;
  const auto user = services.users.find(services.viewer(), m_subject);
  if (!user) return;
  m_card->showUser(*user, services.viewer(), knownFollowersOf(*user));
  m_card->show();
}

void Aside::refreshSuggestions() {
  const auto users = m_context.services.users.suggestions(m_context.services.viewer(), suggestionCount);
  if (!users) {
    m_suggested.clear();
    return m_suggestions->hide();
  }
  QList<std::pair<User, KnownFollowers>> suggested;
  for (const User& user : *users) suggested.append({user, knownFollowersOf(user)});
  // If nothing has changed, the rows stay: the user may be pressing one of them.
  if (suggested == m_suggested) return;
  m_suggested = suggested;
  int focused = -1;
  for (int row = 0; QLayoutItem* item = m_list->takeAt(0); ++row) {
    if (item->widget()->isAncestorOf(QApplication::focusWidget())) focused = row;
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const auto& [user, known] : suggested) {
    auto* row = new SuggestionRow(user, known, m_context.avatars, m_context.profilePreview, m_suggestions);
    connect(row, &SuggestionRow::followToggled, this,
            [this, id = user.id] { m_context.operations.setFollowed(id, true); });
    connect(row, &SuggestionRow::opened, this, [this, id = user.id] {
      m_context.navigator.go({PageKind::Profile, id});
    });
    m_list->addWidget(row);
  }
  m_suggestions->setVisible(!suggested.isEmpty());
  if (focused < 0 || suggested.isEmpty()) return;
  // The keyboard goes on at the row that has taken its place.
  QWidget* const next = m_list->itemAt(std::min(focused, m_list->count() - 1))->widget();
  next->findChild<FollowButton*>()->setFocus(Qt::TabFocusReason);
}

}  // namespace roost
