#include "gui/search/found_message_rows.h"

#include "gui/messages/message_actions.h"
#include "gui/messages/message_texts.h"
#include "gui/pages/preferences.h"
#include "gui/pictures/avatar_cache.h"
#include "gui/users/user_actions.h"

namespace roost {

FoundMessageRows::FoundMessageRows(RowView& view, const PageContext& context, Highlighter highlighter, QObject* parent)
    : QObject(parent),
      m_view(view),
      m_context(context),
      m_highlighter(std::move(highlighter)),
      m_model(context.services.store,
              [services = &context.services](const FoundMessage& found) {
                return spokenFoundMessage(found.message, found.other, services->viewer(), services->clock());
              }),
      m_actions(view, m_model, context.actions, this) {
  Services& services = context.services;
  m_actions.add(messageActions(context, [this](int row) { return m_model.foundAt(row).message; }));
  m_actions.add(userActions(context, m_view, [this](int row) -> RowUser {
    const User other = m_model.foundAt(row).other;
    return {other.id, other.username, other.followedByViewer};
  }));
  connect(&m_view, &RowView::rowOpened, this, &FoundMessageRows::openMessage);
  connect(&m_view, &RowView::targetActivated, this, &FoundMessageRows::openMessage);
  connect(&context.avatars, &AvatarCache::ready, m_view.viewport(), qOverload<>(&QWidget::update));
  connect(&services.messages, &Messages::changed, this, &FoundMessageRows::refresh);
  connect(&services.follows, &Follows::changed, this, &FoundMessageRows::refresh);
  connect(&services.accounts, &Accounts::profileChanged, this, &FoundMessageRows::refresh);
  connect(&services.mutes, &Mutes::changed, &m_actions, &RowActions::adapt);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, &FoundMessageRows::refresh);
  // Nobody else may see them, even if the page isn't opened again.
  connect(&services.session, &Session::viewerChanged, this, [this] {
    if (m_openedFor != m_context.services.viewer()) m_model.clear();
  });
}

FoundMessageRows::~FoundMessageRows() = default;

void FoundMessageRows::open(const PostSearch& search, const std::optional<ListPosition>& rows) {
  m_openedFor = m_context.services.viewer();
  auto delegate = std::make_unique<FoundMessageDelegate>(
      m_openedFor, m_context.services.clock, m_context.preferences.timeFormat(), m_context.avatars, m_highlighter);
  const int row = m_model.showFound(m_openedFor, search, rows ? rows->top : PageKey{});
  m_view.setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  m_view.restore(row, rows.value_or(ListPosition{}));
  m_actions.attach();
}

void FoundMessageRows::refresh() {
  if (!isShown()) return;
  const ListPosition position = m_view.listPosition();
  m_view.restore(m_model.reload(position.top), position);
}

void FoundMessageRows::openMessage(const QModelIndex& index) {
  if (index.model() != &m_model) return;
  const FoundMessage found = m_model.foundAt(index.row());
  m_context.navigator.go({.page = PageKind::MessageThread, .user = found.other.id, .message = found.message.id});
}

UserId FoundMessageRows::currentOther() const {
  const QModelIndex current = m_view.currentIndex();
  return current.isValid() && current.model() == &m_model ? m_model.foundAt(current.row()).other.id : noUser;
}

}  // namespace roost
