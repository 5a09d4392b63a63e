#pragma once

#include <QAbstractButton>

#include "core/users/user.h"

namespace roost {

class AvatarCache;

/// Somebody's picture; pressing it opens their profile. Where it is one's own a picture can be dropped on it.
class Avatar : public QAbstractButton {
  Q_OBJECT

 public:
  /// Empty until `setUp`, so that forms can hold one.
  explicit Avatar(QWidget* parent = nullptr);
  Avatar(int diameter, AvatarCache& cache, QWidget* parent = nullptr) : Avatar(parent) { setUp(diameter, cache); }
  void setUp(int diameter, AvatarCache& cache);
  void showUser(const AvatarKey& avatar, const QString& name);
  QSize sizeHint() const override { return {m_diameter, m_diameter}; }

 Q_SIGNALS:
  /// Only where drops are accepted.
  void pictureDropped(const QString& file);

 protected:
  void paintEvent(QPaintEvent*) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dragLeaveEvent(QDragLeaveEvent*) override;
  void dropEvent(QDropEvent* event) override;

 private:
  int m_diameter = 0;
  AvatarCache* m_cache = nullptr;
  AvatarKey m_avatar;
  bool m_dropOffered = false;
};

}  // namespace roost
