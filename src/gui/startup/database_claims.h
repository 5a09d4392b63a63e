#pragma once

#include <memory>
#include <vector>

#include "core/storage/store.h"
#include "gui/startup/database_claim.h"

namespace roost {

/// This process's claims: on the file that the window shows, and on those that are about to be shown or to take its
/// place.
class DatabaseClaims : public QObject {
  Q_OBJECT

 public:
  DatabaseClaims() = default;
  ~DatabaseClaims() override;

  /// Claims the file, and makes it first where there is none. Fails with OpenElsewhere where another process has it,
  /// whose window then has come to the front, with Busy where that does not answer, with SeveralNames, and as
  /// makeDatabaseFile does.
  Result<Done> add(const QString& file, SharedFolder shared);

  /// The window shows `file` now; no other is needed any more.
  void keepOnly(const QString& file);
  /// Nothing came of what was added since then. Files that were made for it go.
  void giveUpNew();

  /// Whether this process has the claim on it, by whatever name.
  bool holds(const QString& file) const;

  /// Whether the window shows this file, by whatever name.
  bool isShown(const QString& file) const;

 Q_SIGNALS:
  void shownRequested(const QByteArray& activationToken);

 private:
  struct Held {
    std::unique_ptr<DatabaseClaim> claim;
    QString made;  ///< The file, if it was made for the claim.
  };
  bool isHeld(const QString& identity) const;
  static void release(Held held);

  Held m_shown;
  std::vector<Held> m_new;
};

}  // namespace roost
