#pragma once

#include "core/accounts/session.h"
#include "gui/settings/settings_form.h"

class QLabel;

namespace roost {

class RememberedSignIns;

/// Where the viewer stays signed in, each to be ended.
class SignInSettings : public SettingsForm {
  Q_OBJECT

 public:
  SignInSettings(Session& session, RememberedSignIns& remembered, QWidget* parent = nullptr);

 private:
  void list();
  void addSignIn(const RememberedSession& signIn, bool isHere, int number);
  void end(const QByteArray& id, bool isHere);
  void endOthers();
  void say(const QString& text);

  Session& m_session;
  RememberedSignIns& m_remembered;
  QLabel* m_said = nullptr;  ///< What came of the last step.
};

}  // namespace roost
