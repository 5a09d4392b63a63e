#pragma once

#include "core/messages/message_list_model.h"

namespace roost::test {

/// The newest message of a thread, as the page that shows it knows it.
inline PageKey newestMessage(Store& store, UserId viewer, UserId other) {
  MessageListModel model(store, [](const Message& message) { return message.body; });
  const int row = model.showThreadAtEnd(viewer, other);
  return model.rowCount() > 0 ? model.keyAt(row) : PageKey{};
}

}  // namespace roost::test
