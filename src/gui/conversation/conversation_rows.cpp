#include "gui/conversation/conversation_rows.h"

#include <QLocale>

#include "gui/conversation/conversation_delegate.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int peek = 64;  // How much is shown of the row above the opened post, in pixels.

}  // namespace

ConversationRows::ConversationRows(RowView& view, const PageContext& context, QObject* parent)
    : PostRows(view, context, true, parent,
               std::make_unique<ConversationListModel>(
                   context.services.store,
                   [this](const Post& post, const ConversationRow& row) { return speakRow(post, row); })) {
  actions().add({{.name = QStringLiteral("toggleReplies"),
                  .text = tr("Show More or Fewer Replies"),
                  .key = Qt::Key_H,
                  .act = [this](int row) { takeOffer(row); },
                  .textFor = [this](int row) { return offerText(row); },
                  .isForEveryRow = true,
                  .target = RowTarget::Branch}});
  connect(&m_view, &RowView::rowOpened, this, [this](const QModelIndex& index) {
    if (index.model() == &model() && !model().isPost(index.row())) actions().activate(RowTarget::Branch, index.row());
  });
}

std::unique_ptr<PostDelegate> ConversationRows::makeDelegate() const {
  return std::make_unique<ConversationDelegate>(m_context.services.viewer(), m_context.services.clock, offersFollow(),
                                                &m_context.avatars, &m_context.thumbnails);
}

void ConversationRows::openPost(PostId post, const std::optional<ListPosition>& rows) {
  const UserId viewer = m_context.services.viewer();
  if (viewer != std::exchange(m_openedFor, viewer)) conversation().forgetOffers();
  if (!rows) unfold(post);
  const auto show = [this, viewer, post](PostListModel&, const PageKey& at) {
    return conversation().showConversation(viewer, post, at);
  };
  const PageKey opened{conversation().openedKey().position, post};
  open(show,
       rows.value_or(ListPosition{.top = opened, .offset = type::scaled(m_view.font(), peek), .currentId = post}));
  // Without anything above it, it is below the page's heading.
  if (!rows && model().rowOf(post) == 0) m_view.restore(0, ListPosition{{}, 0, post});
}

void ConversationRows::showReply(PostId reply) {
  if (!conversation().showReply(reply)) return;
  refresh();
  if (const int row = model().rowOf(reply); row >= 0) m_view.scrollTo(model().index(row));
}

void ConversationRows::takeOffer(int row) {
  const ConversationRow offer = conversation().offerOf(row);
  if (offer.kind == ConversationRow::Elsewhere)
    return m_context.navigator.go({.page = PageKind::Conversation, .post = offer.parent});
  ListPosition position = m_view.listPosition();
  const bool replacesRow = offer.kind == ConversationRow::More && !model().isPost(row);
  const qint64 above = replacesRow ? model().keyAt(row - 1).id : 0;
  conversation().take(offer);
  m_view.restore(model().reload(position.top), position);
  // The first of the replies that have taken the row's place.
  if (const int last = replacesRow ? model().rowOf(above) : -1; last >= 0)
    m_view.setCurrentIndex(model().index(last + 1));
}

std::optional<QString> ConversationRows::offerText(int row) {
  switch (conversation().offerOf(row).kind) {
    case ConversationRow::More:
      return tr("Show More Replies");
    case ConversationRow::Fewer:
      return tr("Show Fewer Replies");
    case ConversationRow::Elsewhere:
      return tr("Continue Conversation");
    default:
      return std::nullopt;
  }
}

QString ConversationRows::speakRow(const Post& post, const ConversationRow& row) const {
  if (row.kind != ConversationRow::Post) return conversationRowText(post, row);
  const qint64 now = m_context.services.clock();
  const bool inPart = isShown() && foldOf(model().rowOf(post.id)) == Fold::Folded;
  if (row.level < 0) return spokenPost(post, now, inPart);
  // What the post answers is told by its place in the conversation.
  Post alone = post;
  alone.replyTo = noPost;
  alone.repliedAuthor = noUser;
  //: The post of which the conversation is shown, as a screen reader says it.
  if (row.level == 0) return tr("Opened post. %1").arg(spokenPost(post, now, inPart));
  //: A reply in a conversation, as a screen reader says it; its level is 1 for replies to the opened post.
  return tr("Reply to %1, level %2. %3")
      .arg(isolated(post.repliedAuthorName), QLocale().toString(row.level), spokenPost(alone, now, inPart));
}

}  // namespace roost
