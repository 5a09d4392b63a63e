#include "gui/notifications/notifications_header.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "gui/controls/pill_button.h"
#include "gui/pages/page_badges.h"
#include "gui/theme/theme.h"

namespace roost {

NotificationsHeader::NotificationsHeader(const PageBadges& badges, QWidget* parent)
    : QWidget(parent), m_badges(badges), m_markAllRead(new PillButton(this)), m_messages(new PillButton(this)) {
  m_markAllRead->setObjectName(QStringLiteral("markAllRead"));
  m_markAllRead->setText(tr("Mark All as Read"));
  m_messages->setObjectName(QStringLiteral("unreadMessages"));
  for (PillButton* button : {m_markAllRead, m_messages}) button->setLook(PillLook::Outlined);
  auto* title = new QLabel(tr("Notifications"), this);
  title->setTextFormat(Qt::PlainText);
  title->setFont(type::title(title->font()));
  // So that nothing moves when the button goes.
  title->setMinimumHeight(m_markAllRead->sizeHint().height());
  const int more = std::max(0, title->minimumHeight() - title->sizeHint().height()) / 2;
  auto* top = new QHBoxLayout;
  top->setContentsMargins(space::xl, space::xl - more, space::xl, space::m - more);
  top->addWidget(title, 1);
  top->addWidget(m_markAllRead, 0, Qt::AlignVCenter);
  m_messagesLine = new QWidget(this);
  auto* line = new QHBoxLayout(m_messagesLine);
  line->setContentsMargins(space::xl, 0, space::xl, space::m);
  line->addWidget(m_messages);
  line->addStretch();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addLayout(top);
  column->addWidget(m_messagesLine);
  connect(m_markAllRead, &QPushButton::clicked, this, &NotificationsHeader::markAllReadRequested);
  connect(m_messages, &QPushButton::clicked, this, &NotificationsHeader::messagesRequested);
  connect(&badges, &PageBadges::changed, this, &NotificationsHeader::showCounts);
  showCounts();
}

void NotificationsHeader::showCounts() {
  m_markAllRead->setVisible(m_badges.count(PageKind::Notifications) > 0);
  const int messages = m_badges.count(PageKind::Messages);
  m_messages->setText(tr("%1 unread message(s)", nullptr, messages).arg(PageBadges::text(messages)));
  m_messagesLine->setVisible(messages > 0);
}

}  // namespace roost
