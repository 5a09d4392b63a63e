#pragma once

#include <memory>

#include "gui/accounts/form_lines.h"
#include "gui/pages/page.h"

namespace Ui {
class SignUpPage;
}

namespace roost {

class SignUpPage : public Page {
  Q_OBJECT

 public:
  explicit SignUpPage(const PageContext& context, QWidget* parent = nullptr);
  ~SignUpPage() override;

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  QString title() const override { return tr("Create an account"); }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  SignUpForm form() const;
  void submit();

  std::unique_ptr<Ui::SignUpPage> m_ui;
  FormLines m_lines;
};

}  // namespace roost
