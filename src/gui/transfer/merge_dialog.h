#pragma once

#include "core/merging/user_merges.h"
#include "gui/transfer/job_dialog.h"

namespace roost {

/// Asks whether to merge a user without a password into the viewer, and does it on a thread and a connection of its
/// own. Closes when that is done.
class MergeDialog : public JobDialog {
  Q_OBJECT

 public:
  MergeDialog(Store& store, UserId viewer, const User& from, QWidget* parent);

 Q_SIGNALS:
  void merged(const roost::MergedUser& merged);

 private:
  void merge();
  void finish(const Result<MergedUser>& result);

  Store& m_store;
  const UserId m_viewer;
  const UserId m_from;
};

}  // namespace roost
