#include "gui/timeline/saved_page.h"

#include "core/timeline/saved_list_model.h"
#include "gui/pages/page_heading.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"
#include "gui/timeline/note_dialog.h"
#include "gui/timeline/saved_operations.h"

namespace roost {

SavedPage::SavedPage(const PageContext& context, QWidget* parent) : ListPage(context, parent) {
  setObjectName(QStringLiteral("savedPage"));
  m_view->setObjectName(QStringLiteral("savedRows"));
  m_view->setAccessibleName(tr("Saved"));
  m_view->setHeader(makePageHeading(tr("Saved"), m_view->viewport()));
  auto model = std::make_unique<SavedListModel>(
      services().store, [clock = services().clock](const Post& post) { return spokenPost(post, clock()); });
  m_model = model.get();
  m_posts = new PostRows(*m_view, context, true, this, std::move(model));
  m_posts->addActions({{.name = QStringLiteral("editNote"),
                        .text = tr("Edit Note…"),
                        .key = Qt::Key_E,
                        .act = [this](int row) { editNote(row); },
                        .textFor =
                            [this](int row) {
                              return std::optional(m_model->postAt(row).savedNote.isEmpty() ? tr("Add Note…")
                                                                                            : tr("Edit Note…"));
                            }}});
  watch(*m_model);
  connect(&services().saved, &SavedPosts::changed, m_posts, &PostRows::refresh);
}

void SavedPage::open(const Location&, const std::optional<ListPosition>& rows) {
  describe();
  m_posts->open([this](PostListModel&, const PageKey& at) { return m_model->showSaved(viewer(), at); }, rows);
}

void SavedPage::editNote(int row) {
  const Post post = m_model->postAt(row);
  NoteDialog dialog(post.savedNote, this);
  if (dialog.exec() == QDialog::Accepted) changeSavedNote(m_context, post.savedEntry, dialog.note());
}

void SavedPage::describeEmpty(EmptyState& empty) {
  const auto* action = m_context.actions.entry(QStringLiteral("savePost"));
  const bool hasKey = action && !action->keys.isEmpty();
  empty.say(tr("Nothing saved yet"), hasKey
                                         ? tr("Press %1 on a post, or choose “Save Post” in its menu, to keep it here.")
                                               .arg(isolated(action->keys.first().toString(QKeySequence::NativeText)))
                                         : tr("Choose “Save Post” in a post’s menu, and find it here again."));
}

}  // namespace roost
