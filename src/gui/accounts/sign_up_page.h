#pragma once

#include <memory>

#include "gui/accounts/form_lines.h"
#include "gui/pages/page.h"

namespace Ui {
class SignUpPage;
}

namespace roost {

/// Creates an account, or lets the owner of an imported archive, whom the location names, sign in from now on.
class SignUpPage : public Page {
  Q_OBJECT

 public:
  explicit SignUpPage(const PageContext& context, QWidget* parent = nullptr);
  ~SignUpPage() override;

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  QString title() const override { return m_title; }

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  SignUpForm form() const;
  void submit();
  Result<FieldErrors> check();
  /// Shows whom this is about, and proposes a username.
  void showOwner(UserId owner);
  void finish(const Result<UserId>& user);

  std::unique_ptr<Ui::SignUpPage> m_ui;
  FormLines m_lines;
  QString m_title;
  UserId m_owner = noUser;  ///< Nobody for a new account.
  QString m_proposed;       ///< The username that was proposed last.
};

}  // namespace roost
