#pragma once

#include <QWidget>
#include <memory>

#include "gui/pages/location.h"

namespace Ui {
class ProfileHeader;
}

namespace roost {

class AvatarCache;

/// The top of a profile: who the user is, and exactly one of Edit profile, Follow and Unfollow.
class ProfileHeader : public QWidget {
  Q_OBJECT

 public:
  explicit ProfileHeader(AvatarCache& avatars, QWidget* parent = nullptr);
  ~ProfileHeader() override;

  /// `now` is UTC milliseconds since the epoch.
  void showUser(const User& user, UserId viewer, qint64 now);
  /// Updates the text that says when the user was last seen.
  void showLastSeen(const User& user, qint64 now);
  void setTab(ProfileTab tab);
  bool isChoosingTab() const;  ///< The tabs have the focus.
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 Q_SIGNALS:
  void followToggled();
  void editRequested();
  void pictureDropped(const QString& file);
  void tabRequested(roost::ProfileTab tab);

 private:
  std::unique_ptr<Ui::ProfileHeader> m_ui;
};

}  // namespace roost
