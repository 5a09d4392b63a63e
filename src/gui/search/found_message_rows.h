#pragma once

#include <QObject>

#include "core/search/message_search_list_model.h"
#include "gui/pages/page.h"
#include "gui/rows/row_actions.h"
#include "gui/search/found_message_delegate.h"

namespace roost {

/// Shows the private messages that a search has found in a RowView: opens them, and keeps the rows up to date.
class FoundMessageRows : public QObject {
  Q_OBJECT

 public:
  FoundMessageRows(RowView& view, const PageContext& context, Highlighter highlighter, QObject* parent);
  ~FoundMessageRows() override;

  void open(const PostSearch& search, const std::optional<ListPosition>& rows);
  /// With whom the message in the current row is.
  UserId currentOther() const;
  MessageSearchListModel& model() { return m_model; }

 private:
  bool isShown() const { return m_view.model() == &m_model && m_view.isVisible(); }
  /// Reads the rows again; the visible ones stay where they are.
  void refresh();
  void openMessage(const QModelIndex& index);

  RowView& m_view;
  const PageContext m_context;
  const Highlighter m_highlighter;
  UserId m_openedFor = noUser;  ///< The viewer whose messages are shown.
  MessageSearchListModel m_model;
  std::unique_ptr<FoundMessageDelegate> m_delegate;
  RowActions m_actions;
};

}  // namespace roost
