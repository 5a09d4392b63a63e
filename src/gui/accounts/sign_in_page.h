#pragma once

#include <memory>

#include "gui/accounts/form_lines.h"
#include "gui/pages/page.h"

namespace Ui {
class SignInPage;
}

namespace roost {

class SignInPage : public Page {
  Q_OBJECT

 public:
  explicit SignInPage(const PageContext& context, QWidget* parent = nullptr);
  ~SignInPage() override;

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  QString title() const override { return tr("Sign in"); }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void submit();
  void finish(const Result<UserId>& result);

  std::unique_ptr<Ui::SignInPage> m_ui;
  FormLines m_lines;
};

}  // namespace roost
