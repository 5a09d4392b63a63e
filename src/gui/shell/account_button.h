#pragma once

#include <QToolButton>

#include "core/users/user.h"

namespace roost {

class AvatarCache;

/// The viewer's picture and name; pressing it opens their menu.
class AccountButton : public QToolButton {
  Q_OBJECT

 public:
  explicit AccountButton(AvatarCache& avatars, QWidget* parent = nullptr);
  void showUser(const User& user);
  /// Shows how many new items the other accounts have.
  void showNewsElsewhere(int count);
  /// Hides the name, for a narrow window.
  void setCompact(bool compact);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  int nameWidth() const;
  void describe();

  AvatarCache& m_avatars;
  AvatarKey m_avatar;
  QString m_name;
  int m_newsElsewhere = 0;
  bool m_compact = false;
};

}  // namespace roost
