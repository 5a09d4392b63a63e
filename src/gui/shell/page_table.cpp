#include "gui/shell/page_table.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/accounts/sign_in_page.h"
#include "gui/accounts/sign_up_page.h"
#include "gui/accounts/welcome_page.h"
#include "gui/controls/action_registry.h"
#include "gui/conversation/conversation_page.h"
#include "gui/messages/message_thread_page.h"
#include "gui/messages/messages_page.h"
#include "gui/notifications/notifications_page.h"
#include "gui/profile/profile_page.h"
#include "gui/search/search_page.h"
#include "gui/timeline/all_posts_page.h"
#include "gui/timeline/saved_page.h"
#include "gui/timeline/timeline_page.h"
#include "gui/users/people_page.h"

namespace roost {
namespace {

struct PageTable {
  Q_DECLARE_TR_FUNCTIONS(PageTable)
};

template <typename P>
Page* make(const PageContext& context, QWidget* parent) {
  return new P(context, parent);
}

}  // namespace

QList<PageEntry> pageTable() {
  return {
      {.kind = PageKind::Timeline,
       .make = make<TimelinePage>,
       .action = QStringLiteral("home"),
       .text = PageTable::tr("&Home"),
       .icon = QStringLiteral("home"),
       .keys = {Qt::CTRL | Qt::Key_1, {Qt::Key_G, Qt::Key_T}},
       .isRestored = true},
      {.kind = PageKind::AllPosts,
       .make = make<AllPostsPage>,
       .action = QStringLiteral("allPosts"),
       .text = PageTable::tr("&All Posts"),
       .icon = QStringLiteral("globe"),
       .keys = {Qt::CTRL | Qt::Key_2, {Qt::Key_G, Qt::Key_A}},
       .canStart = true,
       .isRestored = true,
       .isPositionRestored = true},
      {.kind = PageKind::People,
       .make = make<PeoplePage>,
       .action = QStringLiteral("people"),
       .text = PageTable::tr("&People"),
       .icon = QStringLiteral("people"),
       .keys = {Qt::CTRL | Qt::Key_3, {Qt::Key_G, Qt::Key_O}},
       .canStart = true,
       .isRestored = true},
      {.kind = PageKind::Profile,
       .make = make<ProfilePage>,
       .action = QStringLiteral("profile"),
       .text = PageTable::tr("P&rofile"),
       .icon = QStringLiteral("person"),
       .keys = {Qt::CTRL | Qt::Key_4, {Qt::Key_G, Qt::Key_P}},
       .isOfViewer = true,
       .isRestored = true,
       .isPositionRestored = true},
      {.kind = PageKind::Notifications,
       .make = make<NotificationsPage>,
       .action = QStringLiteral("notifications"),
       .text = PageTable::tr("No&tifications"),
       .icon = QStringLiteral("bell"),
       .keys = {Qt::CTRL | Qt::Key_5, {Qt::Key_G, Qt::Key_N}},
       .canStart = true,
       .isRestored = true},
      {.kind = PageKind::Messages,
       .make = make<MessagesPage>,
       .action = QStringLiteral("messages"),
       .text = PageTable::tr("&Messages"),
       .icon = QStringLiteral("envelope"),
       .keys = {Qt::CTRL | Qt::Key_6, {Qt::Key_G, Qt::Key_M}},
       .canStart = true,
       .isRestored = true},
      {.kind = PageKind::MessageThread,
       .make = make<MessageThreadPage>,
       .partOf = PageKind::Messages,
       .isRestored = true},
      {.kind = PageKind::Saved,
       .make = make<SavedPage>,
       .action = QStringLiteral("saved"),
       .text = PageTable::tr("Sa&ved"),
       .icon = QStringLiteral("bookmark"),
       .keys = {Qt::CTRL | Qt::Key_7, {Qt::Key_G, Qt::Key_S}},
       .canStart = true,
       .isRestored = true,
       .isPositionRestored = true},
      {.kind = PageKind::Search, .make = make<SearchPage>, .isRestored = true},
      {.kind = PageKind::Conversation, .make = make<ConversationPage>},
      {.kind = PageKind::Welcome, .make = make<WelcomePage>},
      {.kind = PageKind::SignIn, .make = make<SignInPage>},
      {.kind = PageKind::SignUp, .make = make<SignUpPage>},
  };
}

QList<std::pair<QString, QString>> startPages(const QList<PageEntry>& table) {
  QList<std::pair<QString, QString>> pages;
  for (const PageEntry& entry : table)
    if (entry.canStart) pages.append({withoutMnemonic(entry.text), entry.action});
  return pages;
}

const PageEntry& entryOf(const QList<PageEntry>& table, PageKind kind) {
  return *std::find_if(table.cbegin(), table.cend(), [kind](const PageEntry& entry) { return entry.kind == kind; });
}

}  // namespace roost
