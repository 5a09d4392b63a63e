#include "gui/messages/message_rows.h"

#include "gui/messages/message_actions.h"
#include "gui/messages/message_texts.h"
#include "gui/pages/preferences.h"
#include "gui/pages/profile_preview.h"
#include "gui/theme/theme.h"
#include "gui/timeline/post_rows.h"

namespace roost {
namespace {

constexpr int aboveMessage = 64;  // How much is shown above the message at which a thread opens, in pixels.

}  // namespace

MessageRows::MessageRows(RowView& view, const PageContext& context, QObject* parent)
    : QObject(parent),
      m_view(view),
      m_context(context),
      m_model(context.services.store,
              [this](const Message& message) {
                return spokenMessage(message, m_context.services.viewer(), m_other.name(), m_context.services.clock(),
                                     m_context.preferences.timeFormat());
              }),
      m_targets(context, view),
      m_actions(view, m_model, context.actions, this) {
  m_view.keepToEnd();
  connect(&m_view, &RowView::targetActivated, this, &MessageRows::activate);
  connect(&m_view, &RowView::dragged, this, &MessageRows::drag);
  connect(&m_view, &RowView::targetHovered, this, [this](const QModelIndex& index, const RowTarget& target) {
    if (!m_targets.pointAt(index, target)) m_context.profilePreview.pointAway();
  });
  m_actions.add(messageActions(context, [this](int row) { return m_model.messageAt(row); }));
  m_actions.setMenuStart([this](QMenu& menu, const QModelIndex& row, const RowTarget& target) {
    m_targets.addToMenu(menu, target, {textOf(row), entitiesOf(row)});
  });
}

MessageRows::~MessageRows() = default;

void MessageRows::open(const User& other, std::optional<ListPosition> rows, MessageId message) {
  m_other = other;
  const UserId viewer = m_context.services.viewer();
  // Among messages of one day, "Yesterday" would tell nothing.
  TimeFormat format = m_context.preferences.timeFormat();
  format.exact = true;
  auto delegate = std::make_unique<MessageDelegate>(viewer, m_context.services.clock, format);
  if (!rows && message != 0) rows = positionOf(message);
  const bool atEnd = !rows || rows->isEnd;
  const int row = atEnd ? m_model.showThreadAtEnd(viewer, other.id) : m_model.showThread(viewer, other.id, rows->top);
  m_view.setRows(&m_model, delegate.get());
  m_delegate = std::move(delegate);
  if (atEnd)
    m_view.restoreEnd(rows.value_or(ListPosition{}));
  else
    m_view.restore(row, *rows);
  m_actions.attach();
}

std::optional<ListPosition> MessageRows::positionOf(MessageId message) const {
  const auto sentAt = m_context.services.messages.dateOf(m_context.services.viewer(), message);
  if (sentAt)
    return ListPosition{
        .top = {*sentAt, message}, .offset = type::scaled(m_view.font(), aboveMessage), .currentId = message};
  m_context.operations.report(sentAt.error());
  return std::nullopt;
}

void MessageRows::refresh() {
  if (!m_delegate) return;
  const ListPosition position = m_view.listPosition();
  if (position.isEnd) {
    m_model.reloadAtEnd();
    m_view.restoreEnd(position);
  } else {
    m_view.restore(m_model.reload(position.top), position);
  }
}

void MessageRows::goToEnd() {
  if (!m_delegate) return;
  const ListPosition position = m_view.listPosition();
  m_model.reloadAtEnd();
  m_view.restoreEnd(position);
}

PageKey MessageRows::newest() const {
  return m_model.rowCount() > 0 ? m_model.keyAt(m_model.rowCount() - 1) : PageKey{};
}

const QList<PostEntity>& MessageRows::entitiesOf(const QModelIndex& index) const {
  return m_delegate->entitiesOf(m_view.contextOf(index), index);
}

void MessageRows::activate(const QModelIndex& index, const RowTarget& target) {
  m_targets.open(target, {textOf(index), entitiesOf(index)});
}

void MessageRows::drag(const QModelIndex& index, const RowTarget& target) {
  Post text;
  text.body = textOf(index);
  m_view.drag(dragDataOf(text, target));
}

}  // namespace roost
