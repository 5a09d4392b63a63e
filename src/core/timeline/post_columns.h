#pragma once

namespace roost {

/// The columns of post_columns.sql, in that order.
enum PostColumn {
  PostIdColumn,
  AuthorIdColumn,
  CreatedAtColumn,
  BodyColumn,
  ReplyToColumn,
  RepliedAuthorColumn,
  ReplyCountColumn,
  PictureCountColumn,
  PostColumnCount
};

}  // namespace roost
