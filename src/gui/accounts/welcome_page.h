#pragma once

#include <memory>

#include "gui/pages/page.h"

namespace Ui {
class WelcomePage;
}

namespace roost {

/// The first page of a database in which nobody can sign in. Offers to continue as those whose archives were imported.
class WelcomePage : public Page {
  Q_OBJECT

 public:
  explicit WelcomePage(const PageContext& context, QWidget* parent = nullptr);
  ~WelcomePage() override;

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  QString title() const override { return tr("Welcome"); }

 private:
  void offerOwners();

  std::unique_ptr<Ui::WelcomePage> m_ui;
};

}  // namespace roost
