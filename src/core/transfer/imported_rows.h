#pragma once

#include <QMap>

#include "core/posts/post.h"
#include "core/posts/post_picture.h"
#include "core/storage/store.h"
#include "core/transfer/import_report.h"
#include "core/users/user.h"

namespace roost {

using ImportId = qint64;

/// Whether imports change this column of rows that were there before. The file says what one has changed, and what a
/// file says is not to be trusted.
bool isImportedValue(const QString& table, const QString& column);

/// The query with the arguments that name such a column.
QString ofImportedValue(const QString& query, const QString& table, const QString& column);

/// Adds and changes the rows of an import, counts them in its report, and writes down what undoing it takes. An import
/// writes its rows in no other way.
class ImportedRows {
 public:
  enum class Kind { User, Post, Follow, Message, SavedAddress, Mute };

  ImportedRows(Store& store, ImportReport& report) : m_store(store), m_report(report) {}

  /// The import whose rows these are.
  void beginImport(ImportId import) { m_import = import; }

  /// Adds a row with a named INSERT; returns its id.
  Result<qint64> add(Kind kind, const QString& insert, const Bindings& row);
  /// Like `add`, but leaves a row that already exists alone; returns whether a row was added.
  Result<bool> addIfNew(Kind kind, const QString& insert, const Bindings& row);
  /// Like `addIfNew`, for a row that has no id and leads from one user to another.
  Result<bool> link(Kind kind, const QString& insert, UserId from, UserId to, const Bindings& row);
  /// Adds the image of a picture that was there without one.
  Result<Done> addImage(PictureId picture, const Bindings& row);
  /// Adds a picture to a post that was there before.
  Result<PictureId> addPicture(PostId post, const Bindings& row);
  /// Changes a row that this import has added, or what one of its users has read.
  Result<Done> complete(const QString& update, const Bindings& row);
  /// Changes a value in a row that was there before the import. Only for what is an `isImportedValue`.
  Result<Done> change(const QString& table, qint64 row, const QString& column, const QVariant& value);

  /// Whether `change` was called.
  bool haveChanged() const { return m_haveChanged; }

  /// Writes down which rows were added. Called once, at the end.
  Result<Done> finish();

 private:
  struct Range {
    qint64 first = 0;
    qint64 last = 0;
  };

  static qint64& countOf(ImportReport::Counts& counts, Kind kind);
  static QString tableOf(Kind kind);
  void noteId(Kind kind, qint64 id);

  Store& m_store;
  ImportReport& m_report;
  ImportId m_import = 0;
  QMap<Kind, Range> m_ranges;
  bool m_haveChanged = false;
};

}  // namespace roost
