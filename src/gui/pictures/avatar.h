#pragma once

#include <QAbstractButton>

#include "core/users/user.h"

namespace roost {

class AvatarCache;

/// A user's picture as a button. A picture file can be dropped on it if drops are accepted.
class Avatar : public QAbstractButton {
  Q_OBJECT

 public:
  /// Not usable until `setUp`; lets .ui forms create one.
  explicit Avatar(QWidget* parent = nullptr);
  Avatar(int diameter, AvatarCache& cache, QWidget* parent = nullptr) : Avatar(parent) { setUp(diameter, cache); }
  void setUp(int diameter, AvatarCache& cache);
  void showUser(const AvatarKey& avatar, const QString& name);
  QSize sizeHint() const override { return {m_diameter, m_diameter}; }

 Q_SIGNALS:
  /// Emitted only if drops are accepted (setAcceptDrops).
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
