#pragma once

#include <QPushButton>

#include "core/users/user.h"

namespace roost {

class Avatar;
class AvatarCache;

/// Offers to continue as the owner of an imported archive: their picture, what pressing it does, and what it's about.
class OwnerButton : public QPushButton {
  Q_OBJECT

 public:
  /// `origin` says what was imported, such as "Mastodon archive".
  OwnerButton(const User& owner, const QString& origin, AvatarCache& avatars, QWidget* parent);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// Where the texts stand, beside the picture.
  QRect textRect() const;

  Avatar* m_avatar;
  QString m_detail;
};

}  // namespace roost
