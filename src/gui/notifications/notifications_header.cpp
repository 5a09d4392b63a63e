#include "gui/notifications/notifications_header.h"

#include <QHBoxLayout>

#include "gui/controls/pill_button.h"
#include "gui/pages/page_badges.h"
#include "gui/pages/page_heading.h"
#include "gui/theme/theme.h"

namespace roost {

NotificationsHeader::NotificationsHeader(const PageBadges& badges, QWidget* parent)
    : QWidget(parent), m_badges(badges), m_markAllRead(new PillButton(this)), m_messages(new PillButton(this)) {
  m_markAllRead->setObjectName(QStringLiteral("markAllRead"));
  m_markAllRead->setText(tr("Mark All as Read"));
  m_messages->setObjectName(QStringLiteral("unreadMessages"));
  for (PillButton* button : {m_markAllRead, m_messages}) button->setLook(PillLook::Outlined);
  auto* title = new QHBoxLayout;
  title->setContentsMargins(0, 0, space::xl, 0);
  title->addWidget(makePageHeading(tr("Notifications"), this), 1);
  title->addWidget(m_markAllRead, 0, Qt::AlignBottom);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(space::xl, 0, space::xl, 0);
  line->addWidget(m_messages);
  line->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, space::m);
  column->setSpacing(0);
  column->addLayout(title);
  column->addLayout(line);
  connect(m_markAllRead, &QPushButton::clicked, this, &NotificationsHeader::markAllReadRequested);
  connect(m_messages, &QPushButton::clicked, this, &NotificationsHeader::messagesRequested);
  connect(&badges, &PageBadges::changed, this, &NotificationsHeader::showCounts);
  showCounts();
}

void NotificationsHeader::showCounts() {
  m_markAllRead->setVisible(m_badges.count(PageKind::Notifications) > 0);
  const int messages = m_badges.count(PageKind::Messages);
  m_messages->setText(tr("%1 unread message(s)", nullptr, messages).arg(PageBadges::text(messages)));
  m_messages->setVisible(messages > 0);
}

}  // namespace roost
