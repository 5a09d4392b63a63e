#pragma once

#include <QObject>

#include "gui/accounts/remembered_sign_ins.h"
#include "gui/pages/operations.h"

class QAction;
class QMenu;

namespace roost {

class AvatarCache;

/// Who is signed in in this window, and who else stays signed in on this computer to switch to.
class AccountSwitcher : public QObject {
  Q_OBJECT

 public:
  AccountSwitcher(Services& services, Operations& operations, AvatarCache& avatars, QSettings& settings)
      : m_services(services),
        m_operations(operations),
        m_avatars(avatars),
        m_remembered(settings, services.store.file()) {}

  /// Signs in the last of those who stay signed in; false when there are none.
  bool resume();
  void signIn(UserId user, bool stay);
  void signOut();
  /// Leaves the viewer signed in on this computer, and asks for somebody else.
  void leave();
  /// Nobody is switched to who does not stay signed in any more.
  void switchTo(UserId user);
  /// Whether the viewer does, on this computer.
  bool staysSignedIn() { return !m_remembered.idOf(m_services.session, m_services.viewer()).isEmpty(); }
  /// Keeps the viewer signed in after a new password has ended what was kept before.
  void keepViewer();
  /// Fills `menu` with those to switch to, and `other` for anybody else.
  void fill(QMenu& menu, QAction* other);
  RememberedSignIns& remembered() { return m_remembered; }

 private:
  Services& m_services;
  Operations& m_operations;
  AvatarCache& m_avatars;
  RememberedSignIns m_remembered;
};

}  // namespace roost
