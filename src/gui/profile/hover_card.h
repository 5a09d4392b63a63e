#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <functional>

#include "core/users/user.h"

namespace roost {

class AvatarCache;
class Commands;
class Navigator;
class ProfileCard;
struct Services;

/// The profile in small of whomever the pointer rests on, floating beside that spot. It stays while the pointer is
/// on the spot or on the card. Opened by key it has the focus, a screen reader hears it, and Escape gives the focus
/// back. Never more than one; it lives in the window, over everything else there.
class HoverCard : public QWidget {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds restFor{500}, leaveAfter{250};

  HoverCard(Services& services, Navigator& navigator, Commands& commands, AvatarCache& avatars, QWidget* parent);

  /// The pointer has moved on a spot that shows somebody; spots are in global coordinates. `who` is asked once the
  /// pointer has rested there, and may answer noUser.
  void pointAt(const QRect& spot, std::function<UserId()> who);
  /// The pointer is on no spot.
  void pointAway();
  /// Makes a widget that shows `user` such a spot.
  void watch(QWidget& spot, UserId user);

  void open(UserId user, const QRect& spot);
  void dismiss();

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void appear(UserId user, const QRect& spot);
  bool refresh();
  void settle();
  void build();
  void listen();
  bool isInside(const QObject* object) const;

  Services& m_services;
  Navigator& m_navigator;
  Commands& m_commands;
  AvatarCache& m_avatars;
  ProfileCard* m_card = nullptr;  ///< Built when it is first needed.
  UserId m_user = noUser;
  QRect m_spot, m_nextSpot;
  std::function<UserId()> m_who;
  bool m_byKey = false;
  QPointer<QWidget> m_focusBefore;
  QTimer m_rest, m_leave;
};

}  // namespace roost
