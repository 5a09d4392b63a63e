#pragma once

#include <QObject>

#include "core/merging/user_merges.h"
#include "gui/pages/undo_steps.h"

class QWidget;

namespace roost {

class Navigator;
class Operations;
struct Services;

/// Merges users without a password into the viewer when a page asks for it, shows the viewer's profile afterwards, and
/// offers to undo it.
class MergeFlow : public QObject {
  Q_OBJECT

 public:
  MergeFlow(Services& services, Operations& operations, Navigator& navigator, QWidget& window);

 private:
  void ask(UserId from);
  void showMerged(const MergedUser& merged);
  void undo(const MergedUser& merged);
  UndoSteps::Step step(const MergedUser& merged);

  Services& m_services;
  Operations& m_operations;
  Navigator& m_navigator;
  QWidget& m_window;
};

}  // namespace roost
