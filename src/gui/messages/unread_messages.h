#pragma once

#include "gui/pages/page.h"

namespace roost {

/// Counts the viewer's unread messages for the badge of the messages page.
class UnreadMessages : public QObject {
  Q_OBJECT

 public:
  UnreadMessages(const PageContext& context, QObject* parent);

 private:
  void count();

  const PageContext m_context;
};

}  // namespace roost
