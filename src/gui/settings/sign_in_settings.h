#pragma once

#include <functional>

#include "core/accounts/session.h"
#include "gui/settings/settings_form.h"

class QLabel;

namespace roost {

class RememberedSignIns;
class VisibleTimes;

/// Lists where the viewer stays signed in, with a button to end each sign-in.
class SignInSettings : public SettingsForm {
  Q_OBJECT

 public:
  SignInSettings(Session& session, RememberedSignIns& remembered, VisibleTimes& times, QWidget* parent = nullptr);

 private:
  void list();
  void addSignIn(const RememberedSession& signIn, bool isHere, int number);
  void end(const QByteArray& id, bool isHere);
  void endOthers();
  void say(const QString& text);
  /// Updates the texts as time passes: at midnight, today's times get a date.
  void renewTimes();

  Session& m_session;
  RememberedSignIns& m_remembered;
  VisibleTimes& m_times;
  QList<std::function<void()>> m_renewals;  ///< One for each sign-in that is listed.
  QLabel* m_said = nullptr;                 ///< The message about the last action.
};

}  // namespace roost
