#pragma once

#include <memory>

#include "gui/pages/page.h"

namespace Ui {
class WelcomePage;
}

namespace roost {

/// The first page of a database without users.
class WelcomePage : public Page {
  Q_OBJECT

 public:
  explicit WelcomePage(const PageContext& context, QWidget* parent = nullptr);
  ~WelcomePage() override;

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  QString title() const override { return tr("Welcome"); }

 private:
  std::unique_ptr<Ui::WelcomePage> m_ui;
};

}  // namespace roost
