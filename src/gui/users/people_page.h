#pragma once

#include <memory>

#include "gui/pages/list_page.h"
#include "gui/users/user_rows.h"

namespace Ui {
class PeopleHeader;
}

namespace roost {

/// All users, with a search and a choice of order.
class PeoplePage : public ListPage {
  Q_OBJECT

 public:
  explicit PeoplePage(const PageContext& context, QWidget* parent = nullptr);
  ~PeoplePage() override;

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  void goToTop() override { m_view->goToStart(); }
  QString title() const override { return tr("People"); }
  UserId subject() const override { return m_users->currentUser(); }

 protected:
  void describeEmpty(EmptyState& empty) override;

 private:
  UserOrder order() const;
  void amendPlace();
  void showList(const std::optional<ListPosition>& rows);
  void searchAgain();

  std::unique_ptr<Ui::PeopleHeader> m_header;
  UserRows* m_users;
};

}  // namespace roost
