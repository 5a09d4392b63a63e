#pragma once

#include <QObject>

#include "gui/accounts/remembered_sign_ins.h"
#include "gui/pages/operations.h"

class QAction;
class QMenu;

namespace roost {

class AvatarCache;

/// Signs users in and out of this window, and switches between the users who stay signed in on this computer.
class AccountSwitcher : public QObject {
  Q_OBJECT

 public:
  AccountSwitcher(Services& services, Operations& operations, AvatarCache& avatars, QSettings& settings)
      : m_services(services),
        m_operations(operations),
        m_avatars(avatars),
        m_remembered(settings, services.store.file()) {}

  /// Signs in the most recent of the users who stay signed in; false if there are none.
  bool resume();
  void signIn(UserId user, bool stay);
  void signOut();
  /// Shows the sign-in page for another account, without ending the viewer's sign-in on this computer.
  void leave();
  /// Does nothing if the user no longer stays signed in.
  void switchTo(UserId user);
  /// Whether the viewer stays signed in on this computer.
  bool staysSignedIn() { return !m_remembered.idOf(m_services.session, m_services.viewer()).isEmpty(); }
  /// Keeps the viewer signed in after a change of password has ended all their sign-ins.
  void keepViewer();
  /// Fills `menu` with the users to switch to, and `other` at its end.
  void fill(QMenu& menu, QAction* other);
  RememberedSignIns& remembered() { return m_remembered; }

 private:
  Services& m_services;
  Operations& m_operations;
  AvatarCache& m_avatars;
  RememberedSignIns m_remembered;
};

}  // namespace roost
