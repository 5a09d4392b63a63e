#pragma once

#include <vector>

#include "core/messages/message.h"
#include "core/search/phrase_matcher.h"

namespace roost {

/// Goes through the messages that a viewer has kept, of all threads together, in the order of time, and stops at those
/// that match a search. Each thread is read in stretches, and not before its turn, so that what is near is found fast
/// however many threads and messages there are.
class MessageWalk {
 public:
  /// The instant and the id of a message.
  using Key = std::pair<qint64, MessageId>;

  /// Begins beyond `from`, towards older messages or newer ones. `matcher` must outlive the walk.
  MessageWalk(Store& store, UserId viewer, const PostSearch& search, const PhraseMatcher& matcher, const Key& from,
              bool older);

  /// The next message that matches; nullopt after the last one.
  Result<std::optional<MessageId>> next();

 private:
  /// What comes next somewhere, and from when on: a message that matches, the part of a thread that has not been read,
  /// or the threads that have not been looked at.
  struct Part {
    enum Kind { Match, Thread, Threads };
    Kind kind;
    Key key;
    UserId other = noUser;  ///< With whom the thread is.
    int length = 0;         ///< How many messages of the thread are read next.
  };

  bool isBefore(const Key& one, const Key& other) const { return m_older ? one > other : one < other; }
  bool isPastEnd(qint64 instant) const { return m_older ? instant < m_first : instant > m_last; }
  void add(const Part& part);
  Part takeNext();
  /// The earliest place, in the walk's order, where a thread can have a message.
  Key startOf(qint64 lastMessageAt) const;
  Result<Done> readThreads();
  Result<Done> readThread(const Part& part);
  bool isAskedFor(UserId sender, UserId recipient) const;

  Store& m_store;
  const UserId m_viewer;
  const PostSearch& m_search;
  const PhraseMatcher& m_matcher;
  const bool m_older;
  const qint64 m_first, m_last;  ///< The instants that are searched.
  const Key m_from;
  Key m_lastThread;           ///< The last thread that has been looked at; they are, the latest first.
  std::vector<Part> m_parts;  ///< A heap.
};

}  // namespace roost
