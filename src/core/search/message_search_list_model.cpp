#include "core/search/message_search_list_model.h"

#include "core/search/found_messages.h"

namespace roost {

MessageSearchListModel::MessageSearchListModel(Store& store, std::function<QString(const FoundMessage&)> speak,
                                               std::chrono::milliseconds wait)
    : PagedListModel(store),
      m_speak(std::move(speak)),
      m_wait(wait),
      m_reader(store.file(), [reader = std::make_shared<FoundMessagesReader>()](Store& own, const QString& query,
                                                                                const Bindings& asked) {
        return reader->read(own, query, asked);
      }) {
  connect(&m_reader, &PageReader::answered, this, [this] { goOn(); });
}

int MessageSearchListModel::showFound(UserId viewer, const PostSearch& search, const PageKey& at) {
  return setSource(foundMessages(viewer, search), at);
}

Result<PagedListModel::Page> MessageSearchListModel::read(Direction direction, const PageKey& key, int limit) {
  return readThrough(m_reader, queryFor(direction), bindingsFor(key, limit), m_wait);
}

FoundMessage MessageSearchListModel::foundAt(int row) const {
  const auto values = valuesAt(row);
  return {.other = userFromRow([&](int column) { return values[static_cast<size_t>(column)]; }),
          .message = {.id = values[FoundMessageIdColumn].toLongLong(),
                      .senderId = values[FoundSenderColumn].toLongLong(),
                      .recipientId = values[FoundRecipientColumn].toLongLong(),
                      .createdAt = values[FoundSentAtColumn].toLongLong(),
                      .body = values[FoundTextColumn].toString()}};
}

QVariant MessageSearchListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  switch (role) {
    case Qt::DisplayRole:
      return value(index.row(), FoundTextColumn);
    case Qt::AccessibleTextRole:
      return m_speak(foundAt(index.row()));
    case FoundMessageRole:
      return QVariant::fromValue(foundAt(index.row()));
    default:
      return {};
  }
}

}  // namespace roost
