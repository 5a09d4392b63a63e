#pragma once

#include "core/users/mutes.h"
#include "gui/settings/settings_form.h"

namespace roost {

class Operations;
class VisibleTimes;
struct Services;

/// Lists whom the viewer mutes and until when, with a button to lift each mute.
class MuteSettings : public SettingsForm {
  Q_OBJECT

 public:
  MuteSettings(Services& services, Operations& operations, VisibleTimes& times, QWidget* parent = nullptr);

 private:
  void list();
  void addMute(const Mute& mute, const QString& text, int number);
  /// What is listed: each name and until when. Empty if it can't be read.
  QStringList texts(const QList<Mute>& mutes) const;
  /// Lists them again if a mute has ended or a text reads differently, as time passes.
  void renew();

  Services& m_services;
  Operations& m_operations;
  VisibleTimes& m_times;
  QStringList m_texts;
};

}  // namespace roost
