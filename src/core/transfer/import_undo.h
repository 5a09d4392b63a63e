#pragma once

#include <QSet>

#include "core/posts/post.h"
#include "core/transfer/imports.h"

namespace roost {

class RemovedRows;

/// Takes one import out again, in the transaction of its caller.
class ImportUndo {
 public:
  ImportUndo(Store& store, ImportId import, const std::function<Result<Done>()>& goOn)
      : m_store(store), m_import(import), m_goOn(goOn) {}

  Result<UndoneImport> run();

 private:
  struct Range {
    qint64 first = 0;
    qint64 last = -1;
  };

  Result<qint64> countPictures();
  Result<Range> rangeOf(const QString& table);
  Result<Done> restoreValues();
  Result<Done> removePosts();
  Result<Done> removePostsTogether(const Range& range, RemovedRows& removed);
  Result<Done> removePostsOneByOne(const Range& range);
  Result<Done> derive();
  Result<Done> removeUsers();
  Result<qint64> removeRange(const QString& table, const char* query);
  Bindings batch(PostId after, PostId to) const;

  Store& m_store;
  const ImportId m_import;
  const std::function<Result<Done>()>& m_goOn;
  UndoneImport m_undone;
  QSet<UserId> m_authors;   ///< Of the posts that were removed.
  QSet<PostId> m_answered;  ///< By those posts.
};

}  // namespace roost
