#include "gui/messages/messages_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/messages/message_texts.h"
#include "gui/pages/preferences.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/theme/theme.h"
#include "gui/users/user_actions.h"

namespace roost {

MessagesPage::MessagesPage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent),
      m_model(context.services.store, context.services.clock,
              [this](const MessageThread& thread) { return spokenThread(thread, viewer(), services().clock()); }),
      m_actions(*m_view, m_model, context.actions, this) {
  setObjectName(QStringLiteral("messagesPage"));
  m_view->setObjectName(QStringLiteral("threadRows"));
  m_view->setHeader(makeHeader());
  watch(m_model);
  m_findPeople = m_empty->addButton("findPeopleToMessage", tr("Find People"), PillLook::Filled,
                                    [this] { navigator().go({PageKind::People}); });
  m_actions.add(userActions(context, *m_view, [this](int row) -> RowUser {
    const User other = m_model.threadAt(row).other;
    return {other.id, other.username, other.followedByViewer};
  }));
  connect(m_view, &RowView::rowOpened, this, &MessagesPage::openThread);
  connect(m_view, &RowView::targetActivated, this, &MessagesPage::openThread);
  connect(&context.avatars, &AvatarCache::ready, m_view->viewport(), qOverload<>(&QWidget::update));
  connect(&context.services.messages, &Messages::changed, this, &MessagesPage::refresh);
  connect(&context.services.mutes, &Mutes::changed, this, &MessagesPage::refresh);
  connect(&context.services.follows, &Follows::changed, this, &MessagesPage::refresh);
  connect(&context.services.accounts, &Accounts::profileChanged, this, &MessagesPage::refresh);
  connect(&context.services.changes, &ChangeWatcher::changedElsewhere, this, &MessagesPage::refresh);
}

MessagesPage::~MessagesPage() = default;

QWidget* MessagesPage::makeHeader() {
  auto* header = new QWidget(m_view->viewport());
  m_title = new QLabel(header);
  m_title->setTextFormat(Qt::PlainText);
  m_title->setFont(type::title(font()));
  m_muted = new QPushButton(tr("Muted People"), header);
  m_muted->setObjectName(QStringLiteral("mutedThreads"));
  m_muted->setProperty("link", true);
  m_muted->setCursor(Qt::PointingHandCursor);
  auto* layout = new QHBoxLayout(header);
  layout->setContentsMargins(space::xl, space::xl, space::xl, space::m);
  layout->addWidget(m_title, 1);
  layout->addWidget(m_muted);
  connect(m_muted, &QPushButton::clicked, this,
          [this] { navigator().go({.page = PageKind::Messages, .query = mutedQuery()}); });
  return header;
}

QString MessagesPage::title() const { return showsMuted() ? tr("Muted messages") : tr("Messages"); }

void MessagesPage::open(const Location& location, const std::optional<ListPosition>& rows) {
  m_threads = location.query == mutedQuery() ? MessageThreadListModel::Muted : MessageThreadListModel::Unmuted;
  m_title->setText(title());
  m_view->setAccessibleName(title());
  describe();
  auto delegate = std::make_unique<ThreadDelegate>(viewer(), services().clock, m_context.preferences.timeFormat(),
                                                   m_context.avatars);
  const int row = m_model.showThreads(viewer(), m_threads, rows ? rows->top : PageKey{});
  m_view->setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  m_view->restore(row, rows.value_or(ListPosition{}));
  m_actions.attach();
  const auto hasMuted = services().messages.hasMutedThreads(viewer());
  m_muted->setVisible(!showsMuted() && hasMuted && *hasMuted);
}

void MessagesPage::refresh() {
  if (!isVisible() || !m_delegate) return;
  const ListPosition position = m_view->listPosition();
  m_view->restore(m_model.reload(position.top), position);
  const auto hasMuted = services().messages.hasMutedThreads(viewer());
  m_muted->setVisible(!showsMuted() && hasMuted && *hasMuted);
}

void MessagesPage::openThread(const QModelIndex& index) {
  if (index.isValid())
    navigator().go({.page = PageKind::MessageThread, .user = m_model.threadAt(index.row()).other.id});
}

UserId MessagesPage::subject() const {
  const QModelIndex current = m_view->currentIndex();
  return current.isValid() && m_delegate ? m_model.threadAt(current.row()).other.id : noUser;
}

void MessagesPage::describeEmpty(EmptyState& empty) {
  m_findPeople->setVisible(!showsMuted());
  if (showsMuted()) return empty.say(tr("No messages from muted people"), {});
  empty.say(tr("No messages yet"), tr("Open someone’s profile and choose Message to write to them in private."));
}

}  // namespace roost
