#include "gui/profile/profile_header.h"

#include <QLocale>
#include <QTabBar>
#include <algorithm>

#include "core/archives/source_kind.h"
#include "core/text/text.h"
#include "gui/controls/pill_button.h"
#include "gui/pictures/avatar.h"
#include "gui/text/emoji_text.h"
#include "gui/text/entity_label.h"
#include "gui/text/plain_text.h"
#include "gui/text/relative_time.h"
#include "gui/text/spoken_text.h"
#include "gui/theme/theme.h"
#include "gui/users/badge.h"
#include "gui/users/user_menu.h"
#include "gui/users/user_row_layout.h"
#include "ui_profileheader.h"

namespace roost {
namespace {

// Far more than Roost lets anyone write. An imported text can have any length and would push everything below it out of
// view.
constexpr int mostUnits = 1'000, mostLines = 20;

// From left to right. What is posted and answered comes first, as it is the whole of what somebody has written.
constexpr ProfileTab shownTabs[]{ProfileTab::Posts, ProfileTab::OwnPosts, ProfileTab::Followers, ProfileTab::Following};

// In roost.qss: within a tab beside its text, and between two tabs.
constexpr int tabPadding = 2, tabGap = 22;

QString shownAboutMe(const QString& aboutMe) {
  QString shown = beginningOf(aboutMe, mostUnits);
  if (shown.count(u'\n') >= mostLines) shown = shown.section(u'\n', 0, mostLines - 1);
  return shown.size() == aboutMe.size() ? aboutMe : shown + u'…';
}

}  // namespace

ProfileHeader::ProfileHeader(AvatarCache& avatars, Services& services, Operations& operations, QWidget* parent)
    : QWidget(parent), m_ui(new Ui::ProfileHeader) {
  m_ui->setupUi(this);
  m_ui->userMenuButton->setUp(services, operations);
  m_ui->avatar->setUp(measure::avatarProfile, avatars);
  m_ui->avatar->setFocusPolicy(Qt::NoFocus);
  m_ui->avatar->setCursor(Qt::ArrowCursor);
  m_ui->editProfile->setLook(PillLook::Outlined);
  m_ui->message->setLook(PillLook::Outlined);
  m_ui->name->setFont(type::title(font()));
  m_ui->aboutMe->setContentsMargins(0, space::s, 0, 0);
  m_ui->lastSeen->setContentsMargins(0, space::s, 0, 0);
  m_ui->counts->setContentsMargins(0, space::xs, 0, space::s);
  m_ui->counts->setSpacing(space::xs);
  m_ui->tabs->setDrawBase(false);
  m_ui->tabs->setProperty("mirrored", isRightToLeft());
  m_ui->tabs->setExpanding(false);
  m_ui->tabs->setAccessibleName(tr("Profile"));
  for (const QString& tab : {QString(), tr("Posts"), tr("Followers"), tr("Following")}) m_ui->tabs->addTab(tab);
  nameFirstTab();
  connect(m_ui->avatar, &Avatar::pictureDropped, this, &ProfileHeader::pictureDropped);
  connect(m_ui->followToggle, &QPushButton::clicked, this, &ProfileHeader::followToggled);
  connect(m_ui->unmute, &QPushButton::clicked, this, &ProfileHeader::unmuteRequested);
  connect(m_ui->message, &QPushButton::clicked, this, &ProfileHeader::messageRequested);
  connect(m_ui->editProfile, &QPushButton::clicked, this, &ProfileHeader::editRequested);
  connect(m_ui->followerCount, &QPushButton::clicked, this, [this] { Q_EMIT tabRequested(ProfileTab::Followers); });
  connect(m_ui->followingCount, &QPushButton::clicked, this, [this] { Q_EMIT tabRequested(ProfileTab::Following); });
  connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int tab) { Q_EMIT tabRequested(shownTabs[tab]); });
}

ProfileHeader::~ProfileHeader() = default;

void ProfileHeader::nameFirstTab() {
  const QFont font = type::name(this->font());
  int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
  for (int tab = 0; tab < m_ui->tabs->count(); ++tab)
    room -= 2 * tabPadding + (tab > 0 ? tabGap + type::width(m_ui->tabs->tabText(tab), font) : 0);
  // Two ampersands are one in a tab.
  //: All that a user has posted, in a tab; the number is how much that is.
  const QString counted = tr("Posts && Replies (%1)").arg(QLocale().toString(m_postCount));
  //: All that a user has posted, where there is little room.
  const QString brief = tr("All");
  QString name = brief;
  for (const QString& longer : {tr("Posts && Replies"), counted})
    if (type::width(QString(longer).replace(QLatin1String("&&"), QLatin1String("&")), font) <= room) name = longer;
  if (name != m_ui->tabs->tabText(0)) m_ui->tabs->setTabText(0, name);
  m_ui->tabs->setAccessibleTabName(0, QString(counted).replace(QLatin1String("&&"), QLatin1String("&")));
}

void ProfileHeader::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  nameFirstTab();
}

void ProfileHeader::showUser(const User& user, UserId viewer, qint64 now) {
  const bool own = user.id == viewer;
  m_isOwn = own;
  m_ui->avatar->showUser(user.avatar(), user.name());
  m_ui->avatar->setAcceptDrops(own);
  m_ui->avatar->setToolTip(own ? tr("Drop a picture here to use it") : QString());
  // On one line, as in lists.
  showText(*m_ui->name, user.name().simplified());
  // Aligned by the window's direction, whatever the direction of the name.
  m_ui->name->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
  showText(*m_ui->username, u'@' + user.username.simplified());
  m_ui->badge->setText(own ? QString() : badgeText(user));
  showTextWithEntities(*m_ui->aboutMe, shownAboutMe(user.aboutMe));
  m_ui->aboutMe->setVisible(!user.aboutMe.isEmpty());
  showLastSeen(user, now);
  m_ui->followerCount->setText(followerCountText(user.followerCount));
  m_postCount = user.postCount;
  nameFirstTab();
  m_ui->followingCount->setText(followingCountText(user.followingCount));
  m_ui->editProfile->setVisible(own);
  m_ui->followToggle->setVisible(!own);
  m_ui->message->setVisible(!own);
  m_ui->message->setAccessibleName(tr("Message %1").arg(isolated(user.username)));
  m_ui->followToggle->showState(user.username, user.followedByViewer);
  m_ui->userMenuButton->showUser(user, viewer);
  updateGeometry();
}

void ProfileHeader::showOrigins(const QStringList& kinds) {
  QStringList titles;
  for (const QString& kind : kinds) titles << sourceKindTitle(kind);
  //: %1 is one or several of "Mastodon archive", "X archive".
  m_origins = titles.isEmpty() ? QString() : tr("Imported from: %1").arg(QLocale().createSeparatedList(titles));
}

void ProfileHeader::showLastSeen(const User& user, qint64 now) {
  const QString seen = m_isOwn         ? tr("Active now")
                       : user.lastSeen ? tr("Last seen %1").arg(spokenTime(*user.lastSeen, now))
                                       : tr("Never signed in");
  m_ui->lastSeen->setText(m_origins.isEmpty() ? seen : seen + QStringLiteral(" · ") + m_origins);
  m_ui->lastSeen->setToolTip(user.lastSeen ? exactTime(*user.lastSeen) : QString());
}

void ProfileHeader::showMute(const QString& text, const User& user) {
  m_ui->muteState->setText(text);
  m_ui->unmute->setAccessibleName(tr("Unmute %1").arg(isolated(user.username)));
  m_ui->muteRow->setVisible(!text.isEmpty());
  updateGeometry();
}

void ProfileHeader::setTab(ProfileTab tab) {
  const QSignalBlocker blocker(m_ui->tabs);
  m_ui->tabs->setCurrentIndex(static_cast<int>(std::ranges::find(shownTabs, tab) - shownTabs));
}

bool ProfileHeader::isChoosingTab() const { return m_ui->tabs->hasFocus(); }

int ProfileHeader::heightForWidth(int width) const {
  return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
}

}  // namespace roost
