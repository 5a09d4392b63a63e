#include "gui/messages/thread_header.h"

#include <QHBoxLayout>
#include <QLabel>

#include "gui/controls/elided_button.h"
#include "gui/messages/message_texts.h"
#include "gui/pictures/avatar.h"
#include "gui/text/emoji_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int usernameWidth = 200;

}  // namespace

ThreadHeader::ThreadHeader(AvatarCache& avatars, QWidget* parent)
    : QWidget(parent),
      m_avatar(new Avatar(measure::avatarAside, avatars, this)),
      m_name(new ElidedButton(this)),
      m_username(new QLabel(this)) {
  setObjectName(QStringLiteral("threadHeader"));
  m_avatar->setFocusPolicy(Qt::NoFocus);
  QFont name = type::name(font());
  name.setPixelSize(type::scaled(font(), 16));
  m_name->setFont(name);
  m_name->setObjectName(QStringLiteral("threadName"));
  m_username->setObjectName(QStringLiteral("threadUsername"));
  m_username->setTextFormat(Qt::PlainText);
  m_username->setProperty("muted", true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space::xl, space::m, space::xl, space::m);
  row->setSpacing(space::m);
  row->addWidget(m_avatar);
  row->addWidget(m_name);
  row->addWidget(m_username);
  row->addStretch();
  connect(m_avatar, &Avatar::clicked, this, &ThreadHeader::profileRequested);
  connect(m_name, &ElidedButton::clicked, this, &ThreadHeader::profileRequested);
}

void ThreadHeader::showUser(const User& other, UserId viewer) {
  m_avatar->showUser(other.avatar(), other.name());
  m_name->setName(threadName(other, viewer));
  m_username->setVisible(other.id != viewer);
  showText(*m_username, fontMetrics().elidedText(u'@' + other.username.simplified(), Qt::ElideRight, usernameWidth));
}

}  // namespace roost
