#include "gui/users/profile_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "core/text/text.h"
#include "gui/controls/elided_button.h"
#include "gui/controls/pill_button.h"
#include "gui/pictures/avatar.h"
#include "gui/text/emoji_text.h"
#include "gui/text/entity_label.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"
#include "gui/theme/theme.h"
#include "gui/users/badge.h"
#include "gui/users/user_menu.h"
#include "gui/users/user_row_layout.h"

namespace roost {
namespace {

// Imported texts are kept in full, but a card has to stay small.
constexpr int mostAboutMe = 280, cardNameWidth = 150;

}  // namespace

ProfileCard::ProfileCard(AvatarCache& avatars, QWidget* parent)
    : QFrame(parent),
      m_avatar(new Avatar(measure::avatarCard, avatars, this)),
      m_menu(new UserMenuButton(this)),
      m_toggle(new FollowButton(this)),
      m_name(new ElidedButton(this)),
      m_username(new QLabel(this)),
      m_badge(new Badge(this)),
      m_aboutMe(new QLabel(this)),
      m_followers(new QPushButton(this)),
      m_following(new QPushButton(this)),
      m_message(new PillButton(this)),
      m_known(new QLabel(this)) {
  setObjectName(QStringLiteral("card"));
  m_avatar->setFocusPolicy(Qt::NoFocus);
  QFont name = type::name(font());
  name.setPixelSize(type::scaled(font(), 16));
  m_name->setFont(name);
  m_name->setObjectName(QStringLiteral("cardName"));
  m_username->setObjectName(QStringLiteral("cardUsername"));
  m_badge->setObjectName(QStringLiteral("cardBadge"));
  m_aboutMe->setObjectName(QStringLiteral("cardAboutMe"));
  m_followers->setObjectName(QStringLiteral("cardFollowers"));
  m_following->setObjectName(QStringLiteral("cardFollowing"));
  m_known->setObjectName(QStringLiteral("cardKnownFollowers"));
  m_username->setTextFormat(Qt::PlainText);
  m_username->setProperty("muted", true);
  m_aboutMe->setTextFormat(Qt::PlainText);
  m_known->setTextFormat(Qt::PlainText);
  m_known->setProperty("muted", true);
  m_known->setFont(type::meta(font()));
  for (QLabel* label : {m_aboutMe, m_known}) label->setWordWrap(true);
  auto* top = new QHBoxLayout;
  top->addWidget(m_avatar);
  top->addStretch();
  top->addWidget(m_menu, 0, Qt::AlignTop);
  top->addWidget(m_toggle, 0, Qt::AlignTop);
  auto* names = new QHBoxLayout;
  names->setSpacing(space::s);
  names->addWidget(m_username);
  names->addWidget(m_badge);
  names->addStretch();
  auto* counts = new QHBoxLayout;
  counts->setSpacing(space::m);
  counts->setContentsMargins({});
  for (QPushButton* count : {m_followers, m_following}) {
    count->setProperty("link", true);
    count->setCursor(Qt::PointingHandCursor);
    counts->addWidget(count);
  }
  counts->addStretch();
  counts->addWidget(m_message);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::l, space::l, space::l, space::l);
  column->setSpacing(space::xs);
  column->addLayout(top);
  column->addSpacing(space::xs);
  column->addWidget(m_name);
  column->addLayout(names);
  column->addSpacing(space::xs);
  column->addWidget(m_aboutMe);
  column->addLayout(counts);
  column->addWidget(m_known);
  m_message->setObjectName(QStringLiteral("cardMessage"));
  m_message->setLook(PillLook::Outlined);
  m_message->setSymbol(QStringLiteral("envelope"));
  connect(m_message, &QPushButton::clicked, this, &ProfileCard::messageRequested);
  connect(m_toggle, &QPushButton::clicked, this, [this] { Q_EMIT followRequested(!m_isFollowed); });
  connect(m_avatar, &Avatar::clicked, this, [this] { Q_EMIT opened(ProfileTab::Posts); });
  connect(m_name, &ElidedButton::clicked, this, [this] { Q_EMIT opened(ProfileTab::Posts); });
  connect(m_followers, &QPushButton::clicked, this, [this] { Q_EMIT opened(ProfileTab::Followers); });
  connect(m_following, &QPushButton::clicked, this, [this] { Q_EMIT opened(ProfileTab::Following); });
}

void ProfileCard::offerMenu(Services& services, Operations& operations) { m_menu->setUp(services, operations); }

void ProfileCard::takeFocus() { m_name->setFocus(Qt::TabFocusReason); }

void ProfileCard::showUser(const User& user, UserId viewer, const KnownFollowers& known) {
  const QString aboutMe = user.aboutMe.simplified();
  KnownFollowers shown = known;
  for (QString& name : shown.usernames) name = fontMetrics().elidedText(name, Qt::ElideRight, cardNameWidth);
  m_avatar->showUser(user.avatar(), user.name());
  m_name->setName(user.name());
  showText(*m_username, fontMetrics().elidedText(u'@' + user.username, Qt::ElideRight, cardNameWidth));
  m_badge->setText(user.id == viewer ? QString() : badgeText(user));
  showTextWithEntities(*m_aboutMe, aboutMe.size() > mostAboutMe ? beginningOf(aboutMe, mostAboutMe) + u'…' : aboutMe);
  m_aboutMe->setVisible(!aboutMe.isEmpty());
  m_followers->setText(followerCountText(user.followerCount));
  m_following->setText(followingCountText(user.followingCount));
  showText(*m_known, knownFollowersText(shown));
  m_known->setVisible(!shown.usernames.isEmpty());
  m_isFollowed = user.followedByViewer;
  m_toggle->showState(user.username, user.followedByViewer);
  m_toggle->setVisible(user.id != viewer);
  m_menu->showUser(user, viewer);
  m_message->setVisible(user.id != viewer);
  const QString message = tr("Message %1").arg(isolated(user.username));
  m_message->setAccessibleName(message);
  m_message->setToolTip(toolTipOf(message));
  m_spoken = spokenUser(user);
  if (const QString text = knownFollowersText(known); !text.isEmpty()) m_spoken = spokenParts({m_spoken, text});
}

}  // namespace roost
