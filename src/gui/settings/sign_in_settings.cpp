#include "gui/settings/sign_in_settings.h"

#include <QLabel>

#include "gui/accounts/remembered_sign_ins.h"
#include "gui/controls/announcement.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/visible_times.h"
#include "gui/text/relative_time.h"

namespace roost {

SignInSettings::SignInSettings(Session& session, RememberedSignIns& remembered, VisibleTimes& times, QWidget* parent)
    : SettingsForm(parent), m_session(session), m_remembered(remembered), m_times(times) {
  connect(&times, &VisibleTimes::passed, this, &SignInSettings::renewTimes);
  list();
}

void SignInSettings::list() {
  clear();
  m_renewals.clear();
  const UserId viewer = m_session.viewer();
  m_said = addNote({});
  m_said->setObjectName(QStringLiteral("signInsSaid"));
  m_said->hide();
  if (viewer == noUser) return say(tr("Sign in to see your active sign-ins."));
  const auto signIns = m_session.remembered(viewer);
  if (!signIns) return say(signIns.error().message);
  if (signIns->isEmpty()) return say(tr("None. Roost asks for your password at startup."));
  const QByteArray here = m_remembered.idOf(m_session, viewer);
  int number = 0;
  for (const RememberedSession& signIn : *signIns) addSignIn(signIn, signIn.id == here, ++number);
  if (signIns->size() < 2) return;
  auto* others = new PillButton(this);
  others->setObjectName(QStringLiteral("endOthers"));
  others->setText(tr("Sign Out Everywhere Else"));
  others->setAccessibleName(tr("Sign Out Everywhere Else"));
  others->setLook(PillLook::Outlined);
  others->setAutoDefault(false);
  others->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(others, &QPushButton::clicked, this, &SignInSettings::endOthers, Qt::QueuedConnection);
  addButton(others);
}

void SignInSettings::addSignIn(const RememberedSession& signIn, bool isHere, int number) {
  auto* button = new PillButton(this);
  button->setObjectName(QStringLiteral("end%1").arg(number));
  button->setText(tr("Sign Out"));
  button->setLook(PillLook::Outlined);
  button->setAutoDefault(false);
  button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  // Queued, because ending the sign-in deletes the button.
  connect(
      button, &QPushButton::clicked, this, [this, id = signIn.id, isHere] { end(id, isHere); }, Qt::QueuedConnection);
  const auto says = [this, since = signIn.createdAt, isHere] {
    const QString day = shortTime(since, m_times.now(), {.exact = true});
    return isHere ? tr("This computer, since %1").arg(day) : tr("Since %1").arg(day);
  };
  auto* label = addField(says(), button);
  m_renewals.append([label, button, says] {
    label->setText(says());
    button->setAccessibleName(tr("Sign out: %1").arg(label->text()));
  });
  m_renewals.last()();
}

void SignInSettings::renewTimes() {
  for (const auto& renew : m_renewals) renew();
}

void SignInSettings::end(const QByteArray& id, bool isHere) {
  const auto ended = m_session.revoke(m_session.viewer(), id);
  list();
  if (!ended) return say(ended.error().message);
  say(isHere ? tr("Roost no longer remembers this sign-in. It lasts until you close Roost.")
             : tr("Signed out. The next sign-in there needs your password."));
}

void SignInSettings::endOthers() {
  const UserId viewer = m_session.viewer();
  const auto ended = m_session.revokeOthers(viewer, m_remembered.idOf(m_session, viewer));
  list();
  say(ended ? tr("Signed out of %Ln other sign-in(s).", nullptr, *ended) : ended.error().message);
}

void SignInSettings::say(const QString& text) { Announcement::in(*m_said, text); }

}  // namespace roost
