#pragma once

#include "core/archives/import_source.h"

namespace roost::test {

/// An import source whose rows a test writes down.
class ListSource : public ImportSource {
 public:
  explicit ListSource(SourceKind kind) : m_kind(kind) {}

  QList<SourceUser> users;
  QList<SourcePost> posts;
  QList<SourceFollow> follows;
  QList<SourceMute> mutes;
  QList<SourceSavedAddress> saved;

  static SourcePost post(SourceKey author, const QString& text, qint64 time, const QString& origin) {
    return {.id = origin, .author = author, .body = {text}, .time = {time, false}, .origin = origin, .address = origin};
  }

  SourceKind kind() const override { return m_kind; }
  Result<qint64> rowCount() override { return users.size() + posts.size() + follows.size(); }
  Result<Done> eachUser(const RowVisitor<SourceUser>& visit) override { return each(users, visit); }
  Result<Done> eachPost(const RowVisitor<SourcePost>& visit) override { return each(posts, visit); }
  Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) override { return each(follows, visit); }
  Result<Done> eachMute(const RowVisitor<SourceMute>& visit) override { return each(mutes, visit); }
  Result<Done> eachSavedAddress(const RowVisitor<SourceSavedAddress>& visit) override { return each(saved, visit); }

 private:
  template <typename Row>
  static Result<Done> each(const QList<Row>& rows, const RowVisitor<Row>& visit) {
    for (const Row& row : rows) {
      ROOST_TRY(more, visit(row));
      if (!*more) break;
    }
    return Done{};
  }

  SourceKind m_kind;
};

}  // namespace roost::test
