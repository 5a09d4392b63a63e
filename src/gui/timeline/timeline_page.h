#pragma once

#include "gui/shell/list_page.h"
#include "gui/timeline/post_rows.h"

namespace roost {

class Composer;

/// The viewer's timeline, with the composer above it.
class TimelinePage : public ListPage {
  Q_OBJECT

 public:
  explicit TimelinePage(const PageContext& context, QWidget* parent = nullptr);

  void open(const Place& place, const std::optional<RowPlace>& rows) override;
  void goToTop() override;
  QString title() const override { return tr("Home"); }
  UserId subject() const override { return m_posts->currentAuthor(); }
  void compose();

 protected:
  void describeEmpty(EmptyState& empty) override;
  void hideEvent(QHideEvent* event) override;

 private:
  Composer* m_composer;
  PostRows* m_posts;
  UserId m_openedFor = noUser;
  RowPlace m_left;  ///< Where the viewer was when the page was last seen.
};

}  // namespace roost
