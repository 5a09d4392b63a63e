#include "core/transfer/imported_rows.h"

#include <algorithm>

#include "core/storage/named_query.h"
#include "core/storage/read_rows.h"

namespace roost {

Result<qint64> ImportedRows::add(Kind kind, const QString& insert, const Bindings& row) {
  ROOST_TRY(id, m_store.insert(insert, row));
  noteId(kind, *id);
  ++countOf(m_report.added, kind);
  return id;
}

Result<bool> ImportedRows::addIfNew(Kind kind, const QString& insert, const Bindings& row) {
  ROOST_TRY(added, m_store.write(insert, row));
  ++countOf(*added > 0 ? m_report.added : m_report.alreadyHere, kind);
  if (*added == 0) return false;
  ROOST_TRY(id, readOne(m_store.read("last_insert_id"), integerOf));
  noteId(kind, id->value_or(0));
  return true;
}

Result<bool> ImportedRows::link(Kind kind, const QString& insert, UserId from, UserId to, const Bindings& row) {
  ROOST_TRY(added, m_store.write(insert, row));
  ++countOf(*added > 0 ? m_report.added : m_report.alreadyHere, kind);
  if (*added == 0) return false;
  ROOST_CHECK(m_store.write("insert_imported_link",
                            {{":import", m_import}, {":table", tableOf(kind)}, {":from", from}, {":to", to}}));
  return true;
}

Result<Done> ImportedRows::addImage(PictureId picture, const Bindings& row) {
  ROOST_CHECK(m_store.write("put_picture_image", row));
  ROOST_CHECK(m_store.write(
      "insert_imported_link",
      {{":import", m_import}, {":table", QStringLiteral("picture_images")}, {":from", picture}, {":to", 0}}));
  return Done{};
}

Result<PictureId> ImportedRows::addPicture(PostId post, const Bindings& row) {
  ROOST_TRY(picture, m_store.insert("put_post_picture", row));
  ROOST_CHECK(m_store.write(
      "insert_imported_link",
      {{":import", m_import}, {":table", QStringLiteral("post_pictures")}, {":from", *picture}, {":to", post}}));
  ROOST_CHECK(m_store.write("count_pictures_of_post", {{":post", post}}));
  return picture;
}

Result<Done> ImportedRows::complete(const QString& update, const Bindings& row) {
  ROOST_CHECK(m_store.write(update, row));
  return Done{};
}

Result<Done> ImportedRows::change(const QString& table, qint64 row, const QString& column, const QVariant& value) {
  m_haveChanged = true;
  ROOST_CHECK(m_store.write(ofImportedValue(QStringLiteral("note_imported_change"), table, column),
                            {{":import", m_import}, {":row", row}, {":value", value}}));
  ROOST_CHECK(m_store.write(ofImportedValue(QStringLiteral("set_imported_value"), table, column),
                            {{":row", row}, {":value", value}}));
  return Done{};
}

Result<Done> ImportedRows::finish() {
  for (const auto& [kind, range] : std::as_const(m_ranges).asKeyValueRange())
    ROOST_CHECK(m_store.write(
        "insert_imported_rows",
        {{":import", m_import}, {":table", tableOf(kind)}, {":first", range.first}, {":last", range.last}}));
  return Done{};
}

void ImportedRows::noteId(Kind kind, qint64 id) {
  const auto range = m_ranges.find(kind);
  if (range == m_ranges.end())
    m_ranges.insert(kind, {id, id});
  else
    range->last = std::max(range->last, id);
}

bool isImportedValue(const QString& table, const QString& column) {
  static const QHash<QString, QStringList> columns{
      {QStringLiteral("users"),
       {QStringLiteral("username"), QStringLiteral("username_folded"), QStringLiteral("display_name"),
        QStringLiteral("name_folded"), QStringLiteral("about_me"), QStringLiteral("imported_username"),
        QStringLiteral("is_nameless"), QStringLiteral("picture_version")}},
      {QStringLiteral("posts"), {QStringLiteral("body")}},
      {QStringLiteral("post_details"),
       {QStringLiteral("content_warning"), QStringLiteral("audience"), QStringLiteral("edited_at")}}};
  return columns.value(table).contains(column);
}

QString ofImportedValue(const QString& query, const QString& table, const QString& column) {
  return withArgument(withArgument(query, QStringLiteral("table"), table), QStringLiteral("column"), column);
}

QString ImportedRows::tableOf(Kind kind) {
  switch (kind) {
    case Kind::User:
      return QStringLiteral("users");
    case Kind::Post:
      return QStringLiteral("posts");
    case Kind::Follow:
      return QStringLiteral("follows");
    case Kind::Message:
      return QStringLiteral("messages");
    case Kind::SavedAddress:
      return QStringLiteral("saved_posts");
    case Kind::Mute:
      break;
  }
  return QStringLiteral("mutes");
}

qint64& ImportedRows::countOf(ImportReport::Counts& counts, Kind kind) {
  switch (kind) {
    case Kind::User:
      return counts.users;
    case Kind::Post:
      return counts.posts;
    case Kind::Follow:
      return counts.follows;
    case Kind::Message:
      return counts.messages;
    case Kind::SavedAddress:
      return counts.savedAddresses;
    case Kind::Mute:
      break;
  }
  return counts.mutes;
}

}  // namespace roost
