#pragma once

#include <QCoreApplication>

#include "core/storage/store.h"
#include "core/transfer/import_report.h"
#include "core/transfer/imported_rows.h"
#include "core/users/user.h"

namespace roost {

/// What was imported, as the list of imports shows it.
struct Import {
  ImportId id = 0;
  QString kind;  ///< As `sourceKindTitle` takes it.
  QString name;  ///< Of the file.
  UserId owner = noUser;
  QString ownerUsername;  ///< Empty where nobody's archive was imported.
  qint64 importedAt = 0;  ///< UTC milliseconds.
  qint64 posts = 0;       ///< How many it added; some may have been deleted since.
  QString report;
  bool mayBeUndone = false;      ///< By the viewer.
  bool isFromElsewhere = false;  ///< It came with an export of one user, so that it can't be undone here.

  /// Why the viewer can't undo it; empty if they can.
  QString refusal() const;
};

/// What undoing an import did.
struct UndoneImport {
  ImportReport::Counts removed;
  qint64 changes = 0;     ///< Values that were put back.
  qint64 postsLeft = 0;   ///< Posts that another import has brought, too.
  QStringList usersLeft;  ///< Usernames of those who have more here than the import brought; `mostNames` at most.
  qint64 usersLeftCount = 0;
  qint64 changesLeft = 0;  ///< Values that somebody has changed since.

  static constexpr qsizetype mostNames = 100;

  /// Plain text for a terminal or a dialog.
  QString toText() const;
};

/// The imports of a database.
class Imports {
 public:
  explicit Imports(Store& store) : m_store(store) {}

  /// The newest first.
  Result<QList<Import>> all(UserId viewer);

  /// The kinds of what a user's posts came from, as `sourceKindTitle` takes them, each once.
  Result<QStringList> kindsFor(UserId user);

  /// Those whose archives were imported and who can't sign in yet, whose import is the newest first.
  Result<QList<UserId>> ownersWithoutPassword(int most);

  /// Takes out what the import added, and puts back what it changed unless that was changed since. All or nothing. What
  /// can't be taken out without harm to the rest stays, and is told. `goOn` is called from time to time; its error
  /// stops the work. Fails with NotFound when the import was undone already, and with Refused when the viewer may not
  /// undo it or it was made elsewhere.
  Result<UndoneImport> undo(UserId viewer, ImportId import, const std::function<Result<Done>()>& goOn);

 private:
  Store& m_store;
};

}  // namespace roost
