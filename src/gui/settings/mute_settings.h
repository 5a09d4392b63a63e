#pragma once

#include <QHash>

#include "core/users/mutes.h"
#include "gui/settings/settings_form.h"

class QLabel;
class QPushButton;

namespace roost {

class Operations;
class VisibleTimes;
struct Services;

/// Lists whom the viewer mutes and until when, with a button to lift each mute. A mute that is lifted here stays in the
/// list, with a button to restore it, because the note that offers to undo it is behind the dialog.
class MuteSettings : public SettingsForm {
  Q_OBJECT

 public:
  MuteSettings(Services& services, Operations& operations, VisibleTimes& times, QWidget* parent = nullptr);

 private:
  struct Line {
    UserId muted = noUser;
    QLabel* label = nullptr;
    QPushButton* button = nullptr;
  };

  /// The mutes in effect and those lifted here, in a constant order.
  Result<QList<Mute>> read();
  void list();
  void addLine(const Mute& mute);
  void describe(const Line& line, const Mute& mute, int number);
  void describe(const QList<Mute>& mutes);
  /// Says how each mute is now; lists them again if there are others.
  void renew();
  void press(UserId muted);

  Services& m_services;
  Operations& m_operations;
  VisibleTimes& m_times;
  QLabel* m_note = nullptr;
  QList<Line> m_lines;
  QHash<UserId, Mutes::Change> m_lifted;
};

}  // namespace roost
