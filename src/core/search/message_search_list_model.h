#pragma once

#include "core/lists/page_reader.h"
#include "core/lists/paged_list_model.h"
#include "core/messages/message.h"
#include "core/search/post_search.h"

namespace roost {

/// A private message that a search has found.
struct FoundMessage {
  User other;  ///< With whom it is.
  Message message;
  bool operator==(const FoundMessage&) const = default;
};

/// The viewer's private messages that a search finds, newest first. Pages are read on another thread. Most are ready at
/// once; a slow one is added later.
class MessageSearchListModel : public PagedListModel {
  Q_OBJECT

 public:
  enum Role { FoundMessageRole = Qt::UserRole };

  /// How long reading waits for a page before leaving it for later.
  static constexpr std::chrono::milliseconds patience{10};

  /// `speak` describes a row in one sentence, which a screen reader reads out.
  MessageSearchListModel(Store& store, std::function<QString(const FoundMessage&)> speak,
                         std::chrono::milliseconds wait = patience);

  int showFound(UserId viewer, const PostSearch& search, const PageKey& at = {});

  QVariant data(const QModelIndex& index, int role) const override;
  FoundMessage foundAt(int row) const;

 protected:
  Result<Page> read(Direction direction, const PageKey& key, int limit) override;
  void forgetLater() override { m_reader.forget(); }

 private:
  const std::function<QString(const FoundMessage&)> m_speak;
  const std::chrono::milliseconds m_wait;
  PageReader m_reader;
};

}  // namespace roost
