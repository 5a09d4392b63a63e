#include "gui/messages/message_rows.h"

#include <QClipboard>
#include <QGuiApplication>

#include "gui/messages/message_texts.h"
#include "gui/pages/preferences.h"
#include "gui/pages/profile_preview.h"
#include "gui/timeline/post_rows.h"

namespace roost {
namespace {

struct MessageActions {
  Q_DECLARE_TR_FUNCTIONS(MessageActions)
};

QList<RowAction> messageActions(const PageContext& context, const MessageListModel& model) {
  return {
      {.name = QStringLiteral("copyPost"),
       .text = MessageActions::tr("Copy Text"),
       .key = QKeySequence::Copy,
       .act = [&model](int row) { QGuiApplication::clipboard()->setText(model.messageAt(row).body); }},
      {.name = QStringLiteral("removeMessage"),
       .text = MessageActions::tr("Remove for Me"),
       .key = QKeySequence::Delete,
       .act = [context, &model](int row) { context.operations.removeMessage(model.messageAt(row).id); }},
  };
}

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
  m_actions.add(messageActions(context, m_model));
  m_actions.setMenuStart([this](QMenu& menu, const QModelIndex& row, const RowTarget& target) {
    m_targets.addToMenu(menu, target, {textOf(row), entitiesOf(row)});
  });
}

MessageRows::~MessageRows() = default;

void MessageRows::open(const User& other, const std::optional<ListPosition>& rows) {
  m_other = other;
  const UserId viewer = m_context.services.viewer();
  // Among messages of one day, "Yesterday" would tell nothing.
  TimeFormat format = m_context.preferences.timeFormat();
  format.exact = true;
  auto delegate = std::make_unique<MessageDelegate>(viewer, m_context.services.clock, format);
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

MessageId MessageRows::newest() const { return m_model.rowCount() > 0 ? m_model.keyAt(m_model.rowCount() - 1).id : 0; }

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
