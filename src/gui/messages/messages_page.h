#pragma once

#include "core/messages/message_thread_list_model.h"
#include "gui/messages/thread_delegate.h"
#include "gui/pages/list_page.h"
#include "gui/rows/row_actions.h"

class QLabel;
class QPushButton;

namespace roost {

/// The viewer's message threads, latest first. Those with people they mute are shown on request.
class MessagesPage : public ListPage {
  Q_OBJECT

 public:
  explicit MessagesPage(const PageContext& context, QWidget* parent = nullptr);
  ~MessagesPage() override;

  /// The query of a location that shows the threads with muted people.
  static QString mutedQuery() { return QStringLiteral("muted"); }

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  void goToTop() override { m_view->goToStart(); }
  QString title() const override;
  UserId subject() const override;

 protected:
  void describeEmpty(EmptyState& empty) override;

 private:
  QWidget* makeHeader();
  void refresh();
  void openThread(const QModelIndex& index);
  bool showsMuted() const { return m_threads == MessageThreadListModel::Muted; }

  MessageThreadListModel m_model;
  std::unique_ptr<ThreadDelegate> m_delegate;
  RowActions m_actions;
  QLabel* m_title = nullptr;
  QPushButton* m_muted = nullptr;
  QWidget* m_findPeople = nullptr;
  MessageThreadListModel::Threads m_threads = MessageThreadListModel::Unmuted;
};

}  // namespace roost
