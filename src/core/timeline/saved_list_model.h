#pragma once

#include "core/timeline/post_list_model.h"

namespace roost {

/// What the viewer has saved, last saved first. Keys are instants of saving and ids of entries. An entry that is only
/// the address of a post is a Post without an author, with the address as its text.
class SavedListModel : public PostListModel {
  Q_OBJECT

 public:
  using PostListModel::PostListModel;

  int showSaved(UserId viewer, const PageKey& at = {});
  Post postAt(int row) const override;
};

}  // namespace roost
