#pragma once

#include <QFrame>

class QAction;

namespace roost {

/// Says that this is the sample community and not the user's own data, and offers to leave it.
class SampleBanner : public QFrame {
  Q_OBJECT

 public:
  SampleBanner(QAction* leave, QWidget* parent = nullptr);
};

}  // namespace roost
