#pragma once

#include "gui/pages/list_page.h"
#include "gui/timeline/post_rows.h"

namespace roost {

class SavedListModel;

/// What the viewer has saved, with their notes.
class SavedPage : public ListPage {
  Q_OBJECT

 public:
  explicit SavedPage(const PageContext& context, QWidget* parent = nullptr);

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  void goToTop() override { m_posts->goToTop(); }
  QString title() const override { return tr("Saved"); }
  UserId subject() const override { return m_posts->currentAuthor(); }

 protected:
  void describeEmpty(EmptyState& empty) override;

 private:
  void editNote(int row);

  SavedListModel* m_model;
  PostRows* m_posts;
};

}  // namespace roost
