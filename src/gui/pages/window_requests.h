#pragma once

#include <QObject>

#include "core/posts/post.h"

namespace roost {

/// Requests from the pages to their window.
class WindowRequests : public QObject {
  Q_OBJECT

 Q_SIGNALS:
  void importRequested();
  void sampleRequested();
  void editProfileRequested();
  void replyRequested(const roost::Post& post);
  void signedIn(roost::UserId user, bool staySignedIn);
  void signedUp(roost::UserId user, bool staySignedIn);
};

}  // namespace roost
