#pragma once

#include <QObject>

#include "core/lists/paged_list_model.h"
#include "core/messages/message.h"
#include "core/storage/clock.h"
#include "core/storage/store.h"

namespace roost {

/// A message that a user has removed, with everything needed to give it back to them.
struct RemovedMessage {
  UserId owner = noUser;  ///< Who has removed it.
  Message message;
  bool imported = false;
};

/// Sends private messages, and removes them for one of the two who keep them. Only those two can read a message.
class Messages : public QObject {
  Q_OBJECT

 public:
  static constexpr int maxLength = 1'000;  ///< Characters, after trimming. The tutorial: 140.
  /// Unread messages are counted in so many threads at most.
  static constexpr int mostThreadsCounted = 100;

  Messages(Store& store, Clock clock) : m_store(store), m_clock(std::move(clock)) {}

  /// Sends a message and deletes the viewer's draft of it. It follows all messages of the thread, even those whose time
  /// is still to come. Fails with Refused without a viewer, with InvalidInput when the text is empty or longer than
  /// maxLength after trimming, and with NotFound when there is no such recipient.
  Result<MessageId> send(UserId viewer, UserId recipient, const QString& text);

  /// Removes a message for the viewer; the other one keeps it. Fails with NotFound when the viewer doesn't have it any
  /// longer, and with Refused when they neither sent nor received it.
  Result<RemovedMessage> remove(UserId viewer, MessageId message);

  /// Undoes `remove`, for the viewer alone. Returns false when they have the message already. Fails with Refused when
  /// somebody else removed it.
  Result<bool> restore(UserId viewer, const RemovedMessage& removed);

  /// When a message that the viewer has was sent. Fails with NotFound when they don't have it.
  Result<qint64> dateOf(UserId viewer, MessageId message);

  /// Whether the viewer has this message.
  Result<bool> isKept(UserId viewer, MessageId message);

  /// Moves the viewer's last look at the thread ahead to `newest`, the newest message that they have seen in
  /// MessageListModel. What came after it stays unread. Returns whether anything was unread or new.
  Result<bool> markRead(UserId viewer, UserId other, const PageKey& newest);

  /// The viewer's unread messages from people they don't mute. Fails with Refused without a viewer.
  Result<int> unreadCount(UserId viewer);

  /// Whether the viewer has messages with people they mute.
  Result<bool> hasMutedThreads(UserId viewer);

 Q_SIGNALS:
  /// The messages between the two, or what `viewer` has read of them, have changed.
  void changed(roost::UserId viewer, roost::UserId other);

 private:
  struct Found {
    RemovedMessage message;
    bool isKept = false;
  };
  /// Fails with NotFound when it is gone.
  Result<Found> find(UserId viewer, MessageId message);

  Store& m_store;
  Clock m_clock;
};

}  // namespace roost
