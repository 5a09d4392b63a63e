#include "gui/settings/mute_settings.h"

#include <QLabel>

#include "gui/controls/pill_button.h"
#include "gui/controls/visible_times.h"
#include "gui/pages/operations.h"
#include "gui/text/plain_text.h"
#include "gui/users/mute_operations.h"

namespace roost {

MuteSettings::MuteSettings(Services& services, Operations& operations, VisibleTimes& times, QWidget* parent)
    : SettingsForm(parent), m_services(services), m_operations(operations), m_times(times) {
  // Queued, because listing them again deletes the button that was pressed.
  connect(&services.mutes, &Mutes::changed, this, &MuteSettings::list, Qt::QueuedConnection);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, &MuteSettings::renew);
  connect(&times, &VisibleTimes::passed, this, &MuteSettings::renew);
  list();
}

void MuteSettings::list() {
  clear();
  const UserId viewer = m_services.viewer();
  if (viewer == noUser) return (void)addNote(tr("Sign in to see whom you mute."));
  const auto mutes = m_services.mutes.list(viewer);
  if (!mutes) return (void)addNote(mutes.error().message);
  addNote(mutes->isEmpty() ? tr("You don’t mute anyone.")
                           : tr("Posts by these people don’t appear in your timeline. They aren’t told."))
      ->setObjectName(QStringLiteral("mutesNote"));
  m_texts = texts(*mutes);
  for (int at = 0; at < mutes->size(); ++at) {
    addMute(mutes->at(at), m_texts.at(at), at + 1);
    if (const auto until = mutes->at(at).until) m_times.expect(*until);
  }
}

QStringList MuteSettings::texts(const QList<Mute>& mutes) const {
  QStringList texts;
  for (const Mute& mute : mutes) {
    const auto user = m_services.users.find(m_services.viewer(), mute.muted);
    const QString name = isolated(u'@' + (user ? user->username : QString()));
    texts.append(tr("%1 · %2").arg(name, muteText(mute, m_services.clock())));
  }
  return texts;
}

void MuteSettings::renew() {
  const auto mutes = m_services.mutes.list(m_services.viewer());
  if (mutes && texts(*mutes) != m_texts) return list();
  for (const Mute& mute : mutes ? *mutes : QList<Mute>())
    if (mute.until) m_times.expect(*mute.until);
}

void MuteSettings::addMute(const Mute& mute, const QString& text, int number) {
  auto* button = new PillButton(this);
  button->setObjectName(QStringLiteral("unmute%1").arg(number));
  button->setText(tr("Unmute"));
  button->setLook(PillLook::Outlined);
  button->setAutoDefault(false);
  button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(button, &QPushButton::clicked, this,
          [this, muted = mute.muted] { unmuteUser(m_services, m_operations, muted); });
  addField(text, button);
  button->setAccessibleName(tr("Unmute: %1").arg(text));
}

}  // namespace roost
