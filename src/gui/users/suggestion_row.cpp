#include "gui/users/suggestion_row.h"

#include <QHBoxLayout>
#include <QLabel>

#include "gui/controls/elided_button.h"
#include "gui/controls/pill_button.h"
#include "gui/pages/profile_preview.h"
#include "gui/pictures/avatar.h"
#include "gui/text/emoji_text.h"
#include "gui/text/spoken_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int mostNameWidth = 92;

QString reasonFor(const User& user, const KnownFollowers& known) {
  if (user.followsViewer) return SuggestionRow::tr("Follows you");
  if (QString text = knownFollowersNames(known); !text.isEmpty()) return text;
  return followerCountText(user.followerCount);
}

}  // namespace

SuggestionRow::SuggestionRow(const User& user, KnownFollowers known, AvatarCache& avatars, ProfilePreview& preview,
                             QWidget* parent)
    : QWidget(parent) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins({});
  row->setSpacing(10);
  auto* avatar = new Avatar(measure::avatarAside, avatars, this);
  avatar->showUser(user.avatar(), user.name());
  avatar->setFocusPolicy(Qt::NoFocus);
  auto* names = new QVBoxLayout;
  names->setSpacing(0);
  auto* name = new ElidedButton(this);
  name->setFont(type::name(font()));
  name->setName(user.name());
  auto* reason = new QLabel(this);
  reason->setObjectName(QStringLiteral("suggestionReason"));
  reason->setTextFormat(Qt::PlainText);
  reason->setFont(type::meta(font()));
  reason->setWordWrap(true);
  // A name without spaces can't wrap and would push the toggle out of the card.
  for (QString& each : known.usernames)
    each = QFontMetrics(reason->font()).elidedText(each, Qt::ElideRight, mostNameWidth);
  showText(*reason, reasonFor(user, known));
  reason->setProperty("muted", true);
  names->addWidget(name);
  names->addWidget(reason);
  auto* toggle = new FollowButton(this);
  toggle->showState(user.username, user.followedByViewer);
  // The row goes when it is clicked, and the focus would jump to another part of the window.
  toggle->setFocusPolicy(Qt::TabFocus);
  // The row disappears once the toggle is pressed, so the longer text needs no room.
  toggle->setFixedSize(toggle->PillButton::sizeHint().width(), type::scaled(font(), 30));
  row->addWidget(avatar);
  row->addLayout(names, 1);
  row->addWidget(toggle);
  for (QWidget* spot : {static_cast<QWidget*>(avatar), static_cast<QWidget*>(name)}) preview.watch(*spot, user.id);
  connect(avatar, &Avatar::clicked, this, &SuggestionRow::opened);
  connect(name, &ElidedButton::clicked, this, &SuggestionRow::opened);
  connect(toggle, &FollowButton::clicked, this, &SuggestionRow::followToggled);
}

}  // namespace roost
