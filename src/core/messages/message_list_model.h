#pragma once

#include <functional>

#include "core/lists/paged_list_model.h"
#include "core/messages/message.h"

namespace roost {

/// The messages that the viewer has kept with one other user, oldest first.
class MessageListModel : public PagedListModel {
  Q_OBJECT

 public:
  enum Role { MessageRole = Qt::UserRole };

  /// `speak` describes a message in one sentence, which a screen reader reads out for the row.
  MessageListModel(Store& store, std::function<QString(const Message&)> speak, QObject* parent = nullptr);

  /// Shows the thread from `at`, or from its oldest message, and returns the row of `at`.
  int showThread(UserId viewer, UserId other, const PageKey& at = {});
  /// Shows the end of the thread and returns the row of its newest message.
  int showThreadAtEnd(UserId viewer, UserId other);

  QVariant data(const QModelIndex& index, int role) const override;
  Message messageAt(int row) const;

 private:
  std::function<QString(const Message&)> m_speak;
};

}  // namespace roost
