#include "gui/messages/message_thread_page.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "gui/controls/focus_order.h"
#include "gui/messages/column_bar.h"
#include "gui/messages/message_texts.h"
#include "gui/messages/thread_header.h"
#include "gui/text/plain_text.h"
#include "gui/timeline/composer.h"

namespace roost {
namespace {

constexpr int mostMessageLines = 6;  // Leaves room for the messages.

}  // namespace

MessageThreadPage::MessageThreadPage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent),
      m_header(new ThreadHeader(context.avatars)),
      m_composer(new Composer(context.avatars)),
      m_foot(new ColumnBar(ColumnBar::BelowList, this)),
      m_draft(new DraftKeeper(*m_composer, context.services, context.operations, this)),
      m_messages(new MessageRows(*m_view, context, this)) {
  setObjectName(QStringLiteral("messageThreadPage"));
  m_view->setObjectName(QStringLiteral("messageRows"));
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->setSpacing(0);
  auto* above = new ColumnBar(ColumnBar::AboveList, this);
  above->setContent(m_header);
  column->insertWidget(0, above);
  m_composer->setMostLines(mostMessageLines);
  m_foot->setContent(m_composer);
  column->addWidget(m_foot);
  watch(m_messages->model());
  connect(m_header, &ThreadHeader::profileRequested, this, [this] { navigator().go({PageKind::Profile, m_other.id}); });
  connect(m_composer, &Composer::authorActivated, this, [this] { navigator().go({PageKind::Profile, viewer()}); });
  connect(m_composer, &Composer::publishRequested, this,
          [this](const QString& text) { operations().sendMessage(m_other.id, text); });
  connect(&context.operations, &Operations::sendingBegan, this, [this](UserId sender, UserId recipient) {
    if (sender == viewer() && recipient == m_other.id) m_composer->setWaiting(true);
  });
  connect(&context.operations, &Operations::sendingEnded, this, &MessageThreadPage::endSending);
  connect(m_view, &RowView::scrolled, this, &MessageThreadPage::look);
  connect(&context.services.messages, &Messages::changed, this, [this](UserId one, UserId two) {
    if (std::minmax(one, two) == std::minmax(viewer(), m_other.id)) refresh();
  });
  connect(&context.services.accounts, &Accounts::profileChanged, this, &MessageThreadPage::showUsers);
  connect(&context.services.changes, &ChangeWatcher::changedElsewhere, this, [this] {
    showUsers();
    refresh();
  });
}

void MessageThreadPage::open(const Location& location, const std::optional<ListPosition>& rows) {
  m_draft->keep();
  m_other = {};
  m_other.id = location.user;
  m_seen = 0;
  showUsers();
  m_draft->open(draftOf(viewer()));
  m_composer->setWaiting(operations().isSending(viewer(), m_other.id));
  describe();
  m_opensAtMessage = !rows && location.message != 0;
  m_messages->open(m_other, rows, location.message);
  look();
}

void MessageThreadPage::showUsers() {
  if (m_other.id == noUser || !isVisible()) return;
  const auto other = services().users.find(viewer(), m_other.id);
  if (!other) return operations().report(other.error());
  m_other = *other;
  m_header->showUser(m_other, viewer());
  if (const auto author = services().users.find(viewer(), viewer())) m_composer->setAuthor(*author);
  const QString name = isolated(m_other.name());
  m_composer->setMessage(isNotes() ? tr("New note") : tr("Message to %1").arg(name),
                         isNotes() ? tr("Write a note to yourself") : tr("Message %1").arg(name));
  m_view->setAccessibleName(title());
  Q_EMIT titleChanged();
}

QString MessageThreadPage::title() const {
  return isNotes() ? threadName(m_other, viewer()) : tr("Messages with %1").arg(isolated(m_other.name()));
}

void MessageThreadPage::refresh() {
  if (!isVisible() || m_other.id == noUser) return;
  m_messages->refresh();
  look();
}

void MessageThreadPage::look() {
  const PageKey newest = m_messages->newest();
  if (newest.id == m_seen || !isVisible() || !isActiveWindow() || !m_view->isAtEnd()) return;
  // Before the page hears of its own change.
  const MessageId before = std::exchange(m_seen, newest.id);
  // If the database is busy, the next change of it or the next look at the page tries again.
  if (!services().messages.markRead(viewer(), m_other.id, newest)) m_seen = before;
}

void MessageThreadPage::endSending(UserId sender, UserId recipient, const QString& text,
                                   std::optional<MessageId> message) {
  if (message) m_draft->published({sender, {DraftSubject::Message, recipient}}, text);
  if (sender != viewer() || recipient != m_other.id) return;
  m_composer->setWaiting(false);
  if (message && isVisible()) m_messages->goToEnd();
}

void MessageThreadPage::takeFocus(Qt::FocusReason reason) {
  // Whoever opens a certain message reads on from there.
  if (std::exchange(m_opensAtMessage, false) && m_view->currentIndex().isValid())
    m_view->takeFocus(reason);
  else
    m_composer->focusText();
}

void MessageThreadPage::leaveField() {
  const int last = m_messages->model().rowCount() - 1;
  if (!m_view->currentIndex().isValid() && last >= 0 && m_view->isAtEnd())
    m_view->selectionModel()->setCurrentIndex(m_messages->model().index(last), QItemSelectionModel::ClearAndSelect);
  m_view->takeFocus(Qt::ShortcutFocusReason);
}

bool MessageThreadPage::event(QEvent* event) {
  // Widgets in a window are told of this, and not of a changed activation.
  if (event->type() == QEvent::WindowActivate) look();
  return ListPage::event(event);
}

void MessageThreadPage::showEvent(QShowEvent* event) {
  ListPage::showEvent(event);
  orderFocus({m_header, m_view, m_composer});
  operations().keepNotesAbove(m_foot);
}

void MessageThreadPage::hideEvent(QHideEvent* event) {
  m_draft->keep();
  ListPage::hideEvent(event);
}

void MessageThreadPage::describeEmpty(EmptyState& empty) {
  empty.say(tr("No messages yet"), tr("Write the first one below."));
}

}  // namespace roost
