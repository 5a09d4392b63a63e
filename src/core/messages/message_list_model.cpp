#include "core/messages/message_list_model.h"

namespace roost {
namespace {

/// The columns of thread_messages.sql, in that order.
enum MessageColumn { MessageIdColumn, SenderColumn, RecipientColumn, SentAtColumn, TextColumn };

PageSource threadOf(UserId viewer, UserId other) {
  return {.query = "thread_messages",
          .isAscending = true,
          .bindings = {{":viewer", viewer}, {":other", other}},
          .positionColumn = SentAtColumn,
          .idColumn = MessageIdColumn,
          .start = PageSource::smallest(),
          .end = PageSource::largest()};
}

}  // namespace

MessageListModel::MessageListModel(Store& store, std::function<QString(const Message&)> speak, QObject* parent)
    : PagedListModel(store, parent), m_speak(std::move(speak)) {}

int MessageListModel::showThread(UserId viewer, UserId other, const PageKey& at) {
  return setSource(threadOf(viewer, other), at);
}

int MessageListModel::showThreadAtEnd(UserId viewer, UserId other) { return setSourceAtEnd(threadOf(viewer, other)); }

Message MessageListModel::messageAt(int row) const {
  const auto values = valuesAt(row);
  return {.id = values[MessageIdColumn].toLongLong(),
          .senderId = values[SenderColumn].toLongLong(),
          .recipientId = values[RecipientColumn].toLongLong(),
          .createdAt = values[SentAtColumn].toLongLong(),
          .body = values[TextColumn].toString()};
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return value(index.row(), TextColumn);
    case Qt::AccessibleTextRole:
      return m_speak(messageAt(index.row()));
    case MessageRole:
      return QVariant::fromValue(messageAt(index.row()));
    default:
      return {};
  }
}

}  // namespace roost
