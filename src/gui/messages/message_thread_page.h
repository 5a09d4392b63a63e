#pragma once

#include "gui/messages/message_rows.h"
#include "gui/pages/list_page.h"
#include "gui/timeline/draft_keeper.h"

namespace roost {

class ColumnBar;
class Composer;
class ThreadHeader;

/// The messages with one other user, newest at the foot, and the composer below them. They count as read once the
/// newest is shown in the active window.
class MessageThreadPage : public ListPage {
  Q_OBJECT

 public:
  explicit MessageThreadPage(const PageContext& context, QWidget* parent = nullptr);

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  /// The newest message, which is where the page opens.
  void goToTop() override { m_messages->goToEnd(); }
  void takeFocus(Qt::FocusReason reason) override;
  void leaveField() override;
  QString title() const override;
  UserId subject() const override { return m_other.id; }

 protected:
  void describeEmpty(EmptyState& empty) override;
  void loadAgain(PagedListModel&) override { m_messages->goToEnd(); }
  bool event(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  DraftKey draftOf(UserId writer) const { return {writer, {DraftSubject::Message, m_other.id}}; }
  bool isNotes() const { return m_other.id == viewer(); }
  void showUsers();
  void refresh();
  /// Records that the viewer has seen the newest message, if they do.
  void look();
  void endSending(UserId sender, UserId recipient, const QString& text, std::optional<MessageId> message);

  ThreadHeader* m_header;
  Composer* m_composer;
  ColumnBar* m_foot;
  DraftKeeper* m_draft;
  MessageRows* m_messages;
  User m_other;
  bool m_opensAtMessage = false;  ///< Until the page takes the focus.
  MessageId m_seen = 0;           ///< The newest message that the viewer has seen since the page was opened.
};

}  // namespace roost
