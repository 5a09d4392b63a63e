#include "gui/settings/desktop_settings.h"

#include <QCheckBox>

namespace roost {

DesktopSettings::DesktopSettings(Preferences& preferences, QWidget* parent)
    : SettingsForm(parent), m_preferences(preferences) {
  addNote(tr("Shown by your desktop while Roost’s window isn’t active."));
  add("desktopFollows", tr("New &followers"), &DesktopPreferences::follows);
  add("desktopReplies", tr("Re&plies"), &DesktopPreferences::replies);
  add("desktopMentions", tr("Mentio&ns"), &DesktopPreferences::mentions);
  add("desktopMessages", tr("&Messages"), &DesktopPreferences::messages);
  add("desktopHideText", tr("&Hide the text"), &DesktopPreferences::hidesText);
}

void DesktopSettings::add(const char* name, const QString& text, bool DesktopPreferences::*field) {
  auto* box = new QCheckBox(text, this);
  box->setObjectName(QLatin1String(name));
  box->setChecked(m_preferences.desktop().*field);
  connect(box, &QCheckBox::toggled, this, [this, field](bool isOn) {
    DesktopPreferences changed = m_preferences.desktop();
    changed.*field = isOn;
    m_preferences.setDesktop(changed);
  });
  addButton(box);
}

}  // namespace roost
