#pragma once

#include <QHash>

#include "core/transfer/known_texts.h"
#include "core/transfer/picture_import.h"
#include "core/transfer/post_origins.h"

namespace roost {

/// Tells which rows of a source an earlier import of the same kind has brought. It only reads.
class RowsHere {
 public:
  struct Found {
    PostId post = noPost;    ///< The post that is here.
    bool isEdited = false;   ///< The source has a later version of it.
    bool isDeleted = false;  ///< It was here.
  };

  RowsHere(Store& store, SourceKind kind)
      : m_store(store), m_kind(kind), m_posts(KnownTexts::posts(store)), m_messages(KnownTexts::messages(store)) {}

  Result<Done> start();

  /// noUser if an earlier import has not brought them. Users come first: what follows refers to them.
  Result<UserId> find(const SourceUser& user);
  Result<Found> find(const SourcePost& post);
  Result<bool> find(const SourceFollow& follow);
  Result<bool> find(const SourceMessage& message);
  Result<bool> find(const SourceSavedAddress& saved);
  Result<bool> find(const SourceMute& mute);

  /// Pictures that a post lacks here and the source has.
  Result<QList<PictureImport::Missing>> missingPictures(PostId post, const SourcePost& row) {
    return PictureImport::missing(m_store, post, row);
  }

 private:
  Result<Rows> readUser(const SourceUser& user);
  Result<bool> findLink(const QString& query, const std::optional<SourceKey>& from, const std::optional<SourceKey>& to);
  UserId user(const std::optional<SourceKey>& key) const { return key ? m_users.value(*key, noUser) : noUser; }

  Store& m_store;
  const SourceKind m_kind;
  bool m_hasEarlierImports = false;
  QHash<SourceKey, UserId> m_users;
  KnownTexts m_posts, m_messages;  ///< For sources whose rows nothing else identifies.
};

}  // namespace roost
