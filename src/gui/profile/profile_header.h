#pragma once

#include <QWidget>
#include <memory>

#include "gui/pages/location.h"

namespace Ui {
class ProfileHeader;
}

namespace roost {

class AvatarCache;
class Operations;
struct Services;

/// The top of a profile: who the user is, and exactly one of Edit profile, Follow and Unfollow.
class ProfileHeader : public QWidget {
  Q_OBJECT

 public:
  ProfileHeader(AvatarCache& avatars, Services& services, Operations& operations, QWidget* parent = nullptr);
  ~ProfileHeader() override;

  /// `now` is UTC milliseconds since the epoch.
  void showUser(const User& user, UserId viewer, qint64 now);
  /// Says what the user's posts came from; the kinds are those of `Imports::kindsFor`.
  void showOrigins(const QStringList& kinds);
  /// Updates the text that says when the user was last seen.
  void showLastSeen(const User& user, qint64 now);
  /// Says that the viewer mutes the user, and until when; nothing if `text` is empty.
  void showMute(const QString& text, const User& user);
  void setTab(ProfileTab tab);
  bool isChoosingTab() const;  ///< The tabs have the focus.
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 Q_SIGNALS:
  void followToggled();
  void editRequested();
  void unmuteRequested();
  void messageRequested();
  void pictureDropped(const QString& file);
  void tabRequested(roost::ProfileTab tab);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// Gives the first tab the longest name for which there is room.
  void nameFirstTab();

  std::unique_ptr<Ui::ProfileHeader> m_ui;
  qint64 m_postCount = 0;
  QString m_origins;
  bool m_isOwn = false;
};

}  // namespace roost
