#include "gui/timeline/saved_operations.h"

#include <QCoreApplication>

namespace roost {
namespace {

struct SavedOperations {
  Q_DECLARE_TR_FUNCTIONS(SavedOperations)
};

}  // namespace

void savePost(const PageContext& context, PostId post) {
  SavedPosts& saved = context.services.saved;
  const UserId viewer = context.services.viewer();
  context.operations.perform([&saved, viewer, post]() -> Result<Operations::Outcome> {
    ROOST_TRY(made, saved.save(viewer, post));
    const SavedPost entry = made->value_or(SavedPost{});
    return Operations::Outcome{SavedOperations::tr("The post was saved."),
                               made->has_value(),
                               {SavedOperations::tr("Save Post"),
                                [&saved, viewer, entry]() -> Result<bool> {
                                  ROOST_TRY(found, saved.find(viewer, entry.id));
                                  return found->has_value();
                                },
                                [&saved, viewer, entry] { return saved.takeBack(viewer, entry); }}};
  });
}

void removeFromSaved(const PageContext& context, SavedId id) {
  SavedPosts& saved = context.services.saved;
  const UserId viewer = context.services.viewer();
  context.operations.perform([&saved, viewer, id]() -> Result<Operations::Outcome> {
    ROOST_TRY(removed, saved.unsave(viewer, id));
    const SavedPost entry = removed->value_or(SavedPost{});
    return Operations::Outcome{SavedOperations::tr("The post is no longer saved."),
                               removed->has_value(),
                               {SavedOperations::tr("Remove from Saved"),
                                [&saved, viewer, entry]() -> Result<bool> {
                                  // If it has been saved again since, the older entry can't come back.
                                  if (entry.post == noPost) return true;
                                  ROOST_TRY(found, saved.findPost(viewer, entry.post));
                                  return !found->has_value();
                                },
                                [&saved, viewer, entry] { return saved.restore(viewer, entry); }}};
  });
}

void changeSavedNote(const PageContext& context, SavedId id, const QString& text) {
  SavedPosts& saved = context.services.saved;
  const UserId viewer = context.services.viewer();
  context.operations.perform([&saved, viewer, id, text]() -> Result<Operations::Outcome> {
    ROOST_TRY(before, saved.setNote(viewer, id, text));
    ROOST_TRY(entry, saved.find(viewer, id));
    const QString after = *entry ? (*entry)->note : QString();
    return Operations::Outcome{
        after.isEmpty() ? SavedOperations::tr("The note was removed.") : SavedOperations::tr("The note was saved."),
        after != *before,
        {SavedOperations::tr("Edit Note"),
         [&saved, viewer, id, after]() -> Result<bool> {
           ROOST_TRY(found, saved.find(viewer, id));
           return *found && (*found)->note == after;
         },
         [&saved, viewer, id, before = *before, after] { return saved.takeBackNote(viewer, id, before, after); }}};
  });
}

}  // namespace roost
