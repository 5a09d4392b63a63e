#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/archives/import_source.h"

namespace roost::test {

/// An import source that shares nothing with Microblog's. It reads {"people": [{"name", "mail", "bio"}], "notes":
/// [{"by", "text", "at"}], "follows": [["susan", "john"]], "other": ["…"]}. People refer to each other by name; "at" is
/// in seconds.
class JsonSource : public ImportSource {
 public:
  explicit JsonSource(const QByteArray& json) : m_root(QJsonDocument::fromJson(json).object()) {
    for (const QJsonValue person : list("people")) m_numbers.insert(person["name"].toString(), m_numbers.size() + 1);
  }

  SourceKind kind() const override { return SourceKind::Mastodon; }
  SourceTables tables() const override { return {.users = "people", .posts = "notes", .follows = "follows"}; }
  Result<qint64> rowCount() override { return list("people").size() + list("notes").size() + list("follows").size(); }

  Result<Done> eachUser(const RowVisitor<SourceUser>& visit) override {
    return each<SourceUser>("people", visit, [this](const QJsonValue& row, const QString&) {
      return SourceUser{.key = numberOf(row["name"]),
                        .id = row["name"].toString(),
                        .username = {row["name"].toString()},
                        .email = {row["mail"].toString()},
                        .aboutMe = {row["bio"].toString()},
                        .passwordHash = {},
                        .lastSeen = {}};
    });
  }
  Result<Done> eachPost(const RowVisitor<SourcePost>& visit) override {
    return each<SourcePost>("notes", visit, [this](const QJsonValue& row, const QString& number) {
      const bool isDated = row["at"].isDouble();
      return SourcePost{
          .id = number,
          .author = numberOf(row["by"]),
          .body = {row["text"].toString()},
          .time = {isDated ? std::optional(static_cast<qint64>(row["at"].toDouble() * 1000)) : std::nullopt, !isDated}};
    });
  }
  Result<Done> eachFollow(const RowVisitor<SourceFollow>& visit) override {
    return each<SourceFollow>("follows", visit, [this](const QJsonValue& row, const QString&) {
      return SourceFollow{numberOf(row[0]), numberOf(row[1]), row[0].toString(), row[1].toString()};
    });
  }
  Result<Done> eachExtra(const RowVisitor<SourceExtra>& visit) override {
    return each<SourceExtra>("other", visit, [](const QJsonValue& row, const QString& number) {
      return SourceExtra{"other", number, row.toString()};
    });
  }

 private:
  QJsonArray list(const char* name) const { return m_root[QLatin1String(name)].toArray(); }
  std::optional<SourceKey> numberOf(const QJsonValue& name) const {
    const auto number = m_numbers.constFind(name.toString());
    return number == m_numbers.cend() ? std::nullopt : std::optional<SourceKey>(*number);
  }
  template <typename Row, typename Read>
  Result<Done> each(const char* name, const RowVisitor<Row>& visit, const Read& read) const {
    qint64 number = 0;
    for (const QJsonValue row : list(name)) {
      ROOST_TRY(goOn, visit(read(row, QString::number(++number))));
      if (!*goOn) break;
    }
    return Done{};
  }

  const QJsonObject m_root;
  QHash<QString, SourceKey> m_numbers;
};

}  // namespace roost::test
