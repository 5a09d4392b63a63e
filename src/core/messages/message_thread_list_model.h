#pragma once

#include <functional>

#include "core/lists/paged_list_model.h"
#include "core/messages/message.h"
#include "core/storage/clock.h"

namespace roost {

/// The viewer's message threads, one row for each other user, latest first. Threads with people whom the viewer mutes
/// are a list of their own.
class MessageThreadListModel : public PagedListModel {
  Q_OBJECT

 public:
  enum Role { ThreadRole = Qt::UserRole };
  enum Threads { Unmuted, Muted };

  /// `speak` describes a thread in one sentence, which a screen reader reads out for the row.
  MessageThreadListModel(Store& store, Clock clock, std::function<QString(const MessageThread&)> speak,
                         QObject* parent = nullptr);

  /// Shows the list from `at`, or from the top, and returns the row of `at`.
  int showThreads(UserId viewer, Threads threads, const PageKey& at = {});

  QVariant data(const QModelIndex& index, int role) const override;
  MessageThread threadAt(int row) const;

 protected:
  Result<Page> read(Direction direction, const PageKey& key, int limit) override;

 private:
  const Clock m_clock;
  std::function<QString(const MessageThread&)> m_speak;
};

}  // namespace roost
