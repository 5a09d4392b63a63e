#include "gui/timeline/post_actions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <algorithm>
#include <functional>

#include "gui/timeline/post_rows.h"
#include "gui/timeline/saved_operations.h"

namespace roost {
namespace {

struct PostActions {
  Q_DECLARE_TR_FUNCTIONS(PostActions)
};

}  // namespace

QList<RowAction> conversationActions(const PageContext& context, PostRows& rows) {
  // The row of an address has no post.
  const auto forPosts = [&rows](const QString& text) {
    return
        [&rows, text](int row) { return rows.model().postAt(row).id == noPost ? std::nullopt : std::optional(text); };
  };
  return {
      {.name = QStringLiteral("openConversation"),
       .text = PostActions::tr("Open Conversation"),
       .key = Qt::Key_Return,
       .act =
           [context, &rows](int row) {
             context.navigator.go({.page = PageKind::Conversation, .post = rows.model().postAt(row).id});
           },
       .textFor = forPosts(PostActions::tr("Open Conversation")),
       .target = RowTarget::Time,
       .context = Qt::WidgetShortcut},
      {.name = QStringLiteral("reply"),
       .text = PostActions::tr("Reply"),
       .key = Qt::Key_R,
       .act = [&rows](int row) { rows.reply(row); },
       .textFor = forPosts(PostActions::tr("Reply")),
       .target = RowTarget::Reply},
  };
}

QList<RowAction> postActions(const PageContext& context, PostRows& rows) {
  const auto postAt = [&rows](int row) { return rows.model().postAt(row); };
  const auto forOriginal = [&rows](const QString& text) {
    return [&rows, text](int row) { return rows.originalOf(row).isEmpty() ? std::nullopt : std::optional(text); };
  };
  return {
      {.name = QStringLiteral("copyPost"),
       .text = PostActions::tr("Copy Text"),
       .key = QKeySequence::Copy,
       .act = [postAt](int row) { QGuiApplication::clipboard()->setText(postAt(row).body); },
       .textFor = [postAt](int row) -> std::optional<QString> {
         // A post of pictures alone has none.
         if (postAt(row).body.isEmpty()) return std::nullopt;
         return PostActions::tr("Copy Text");
       }},
      {.name = QStringLiteral("toggleFold"),
       .text = PostActions::tr("Show More or Less"),
       .key = Qt::Key_X,
       .act = [&rows](int row) { rows.toggleFold(row); },
       .textFor = [&rows](int row) -> std::optional<QString> {
         const Fold fold = rows.foldOf(row);
         if (fold == Fold::None) return std::nullopt;
         return foldLabel(rows.model().postAt(row), fold);
       },
       .target = RowTarget::FoldToggle},
      {.name = QStringLiteral("viewPictures"),
       .text = PostActions::tr("View Pictures"),
       .key = Qt::Key_V,
       .act = [&rows](int row) { rows.viewPictures(row); },
       .textFor = [postAt, &rows](int row) -> std::optional<QString> {
         if (rows.isCovered(row)) return std::nullopt;
         const QList<PostPicture> pictures = postAt(row).pictures;
         const auto there = std::count_if(pictures.cbegin(), pictures.cend(), std::mem_fn(&PostPicture::isThere));
         if (there == 0) return std::nullopt;
         return there == 1 ? PostActions::tr("View Picture") : PostActions::tr("View Pictures");
       }},
      {.name = QStringLiteral("openOriginal"),
       .text = PostActions::tr("Open Original"),
       .key = Qt::Key_O,
       .act = [&rows](int row) { rows.openOriginal(row); },
       .textFor = forOriginal(PostActions::tr("Open Original"))},
      {.name = QStringLiteral("copyOriginal"),
       .text = PostActions::tr("Copy Link to Original"),
       .key = {},
       .act = [&rows](int row) { QGuiApplication::clipboard()->setText(rows.originalOf(row)); },
       .textFor = forOriginal(PostActions::tr("Copy Link to Original"))},
      {.name = QStringLiteral("savePost"),
       .text = PostActions::tr("Save or Unsave Post"),
       .key = Qt::Key_B,
       .act =
           [context, postAt](int row) {
             const Post post = postAt(row);
             if (post.isSaved())
               removeFromSaved(context, post.savedEntry);
             else
               savePost(context, post.id);
           },
       .textFor =
           [postAt](int row) {
             return std::optional(postAt(row).isSaved() ? PostActions::tr("Remove from Saved")
                                                        : PostActions::tr("Save Post"));
           },
       .target = RowTarget::Bookmark},
      {.name = QStringLiteral("deletePost"),
       .text = PostActions::tr("Delete Post"),
       .key = QKeySequence::Delete,
       .act = [context, postAt](int row) { context.operations.deletePost(postAt(row).id); },
       .textFor = [context, postAt](int row) -> std::optional<QString> {
         if (postAt(row).authorId != context.services.viewer()) return std::nullopt;
         return PostActions::tr("Delete Post");
       },
       .target = RowTarget::Delete},
  };
}

}  // namespace roost
