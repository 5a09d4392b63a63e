#pragma once

#include "core/merging/user_merges.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Undoes a merge on a thread and a connection of its own. Is shown only if that takes a while or fails.
class UndoMergeDialog : public JobDialog {
  Q_OBJECT

 public:
  UndoMergeDialog(Store& store, const MergedUser& merged, QWidget* parent);

 Q_SIGNALS:
  /// `isDone` is false if the merge can no longer be undone.
  void ended(bool isDone);
  /// Nothing was undone; it can be tried again.
  void stopped();

 private:
  void undo();
  void finish(const Result<bool>& result);

  Store& m_store;
  const MergedUser m_merged;
};

}  // namespace roost
