#include "gui/settings/mute_settings.h"

#include <QLabel>
#include <QPointer>
#include <algorithm>

#include "gui/controls/pill_button.h"
#include "gui/controls/visible_times.h"
#include "gui/pages/operations.h"
#include "gui/text/plain_text.h"
#include "gui/users/mute_operations.h"

namespace roost {

MuteSettings::MuteSettings(Services& services, Operations& operations, VisibleTimes& times, QWidget* parent)
    : SettingsForm(parent), m_services(services), m_operations(operations), m_times(times) {
  // Queued, because it may delete the button that was pressed.
  connect(&services.mutes, &Mutes::changed, this, &MuteSettings::renew, Qt::QueuedConnection);
  connect(&services.changes, &ChangeWatcher::changedElsewhere, this, &MuteSettings::renew);
  connect(&times, &VisibleTimes::passed, this, &MuteSettings::renew);
  list();
}

Result<QList<Mute>> MuteSettings::read() {
  ROOST_TRY(mutes, m_services.mutes.list(m_services.viewer()));
  for (const Mute& mute : *mutes) m_lifted.remove(mute.muted);
  // A mute that would have ended by now has nothing left to restore.
  m_lifted.removeIf([now = m_services.clock()](const auto& lifted) {
    const auto& mute = lifted.value().before;
    return !mute || (mute->until && *mute->until <= now);
  });
  for (const Mutes::Change& change : std::as_const(m_lifted)) mutes->append(*change.before);
  std::ranges::sort(*mutes, {}, &Mute::muted);
  return mutes;
}

void MuteSettings::list() {
  const auto focused = std::ranges::find_if(m_lines, [](const Line& line) { return line.button->hasFocus(); });
  const UserId current = focused == m_lines.end() ? noUser : focused->muted;
  clear();
  m_lines.clear();
  if (m_services.viewer() == noUser) return (void)addNote(tr("Sign in to see whom you mute."));
  const auto mutes = read();
  if (!mutes) return (void)addNote(mutes.error().message);
  m_note = addNote({});
  m_note->setObjectName(QStringLiteral("mutesNote"));
  for (const Mute& mute : *mutes) addLine(mute);
  describe(*mutes);
  for (const Line& line : m_lines)
    if (line.muted == current) line.button->setFocus();
}

void MuteSettings::addLine(const Mute& mute) {
  auto* button = new PillButton(this);
  button->setLook(PillLook::Outlined);
  button->setAutoDefault(false);
  button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(button, &QPushButton::clicked, this, [this, muted = mute.muted] { press(muted); });
  m_lines.append({mute.muted, addField({}, button), button});
}

void MuteSettings::describe(const QList<Mute>& mutes) {
  m_note->setText(mutes.size() == m_lifted.size()
                      ? tr("You don’t mute anyone.")
                      : tr("Posts by these people don’t appear in your timeline. They aren’t told."));
  for (int at = 0; at < mutes.size(); ++at) describe(m_lines.at(at), mutes.at(at), at + 1);
}

void MuteSettings::describe(const Line& line, const Mute& mute, int number) {
  const auto user = m_services.users.find(m_services.viewer(), mute.muted);
  const QString name = isolated(u'@' + (user ? user->username : QString()));
  const bool isLifted = m_lifted.contains(mute.muted);
  const QString text = isLifted ? unmutedText(name) : tr("%1 · %2").arg(name, muteText(mute, m_services.clock()));
  line.label->setText(text);
  line.button->setObjectName((isLifted ? QStringLiteral("muteAgain%1") : QStringLiteral("unmute%1")).arg(number));
  line.button->setText(isLifted ? tr("Mute Again") : tr("Unmute"));
  line.button->setAccessibleName(isLifted ? tr("Mute Again: %1").arg(name) : tr("Unmute: %1").arg(text));
  if (mute.until) m_times.expect(*mute.until);
}

void MuteSettings::renew() {
  const auto mutes = read();
  if (!mutes) return;
  if (!m_note || !std::ranges::equal(*mutes, m_lines, {}, &Mute::muted, &Line::muted)) return list();
  describe(*mutes);
}

void MuteSettings::press(UserId muted) {
  if (const auto lifted = m_lifted.constFind(muted); lifted != m_lifted.cend())
    return muteAgain(m_services, m_operations, muted, *lifted);
  // If the database is busy, it happens later, when this list may be gone.
  unmuteUser(m_services, m_operations, muted, [self = QPointer(this), muted](const Mutes::Change& change) {
    if (self) self->m_lifted.insert(muted, change);
  });
}

}  // namespace roost
