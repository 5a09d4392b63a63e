#pragma once

#include <QObject>

#include "core/messages/message_list_model.h"
#include "gui/messages/message_delegate.h"
#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"
#include "gui/timeline/text_targets.h"

namespace roost {

/// Shows a message thread in a RowView: handles its targets and keys, and keeps the rows up to date. At the end of the
/// thread the view follows new messages.
class MessageRows : public QObject {
  Q_OBJECT

 public:
  MessageRows(RowView& view, const PageContext& context, QObject* parent);
  ~MessageRows() override;

  /// Shows the thread at `rows`. On a first visit it is shown at `message`, which becomes the current row, or at its
  /// newest message.
  void open(const User& other, std::optional<ListPosition> rows, MessageId message = 0);
  /// Reads the rows again; the visible ones stay where they are.
  void refresh();
  void goToEnd();
  /// The newest message that is loaded; not valid if there is none.
  PageKey newest() const;
  MessageListModel& model() { return m_model; }

 private:
  /// Nothing, with an error reported, if the viewer doesn't have the message any longer.
  std::optional<ListPosition> positionOf(MessageId message) const;
  void activate(const QModelIndex& index, const RowTarget& target);
  void drag(const QModelIndex& index, const RowTarget& target);
  const QList<PostEntity>& entitiesOf(const QModelIndex& index) const;
  QString textOf(const QModelIndex& index) const { return m_model.messageAt(index.row()).body; }

  RowView& m_view;
  const PageContext m_context;
  MessageListModel m_model;
  std::unique_ptr<MessageDelegate> m_delegate;
  TextTargets m_targets;
  RowActions m_actions;
  User m_other;
};

}  // namespace roost
