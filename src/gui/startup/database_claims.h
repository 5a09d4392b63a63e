#pragma once

#include <memory>
#include <vector>

#include "core/storage/store.h"
#include "gui/startup/database_claim.h"

namespace roost {

/// The claims of this process: on the file its window shows, and on files that are about to be shown or to replace it.
class DatabaseClaims : public QObject {
  Q_OBJECT

 public:
  DatabaseClaims() = default;
  ~DatabaseClaims() override;

  /// Claims the file, creating it first if it doesn't exist. Fails with OpenElsewhere if another process holds the
  /// claim; its window has then come to the front. Fails with Busy if that process doesn't answer, with SeveralNames if
  /// the file has hard links, and as makeDatabaseFile does.
  Result<Done> add(const QString& file, SharedFolder shared);

  /// To be called once the window shows `file`. Releases all other claims.
  void keepOnly(const QString& file);
  /// Releases the claims added since the last `keepOnly` and deletes the empty files that were created for them.
  void giveUpNew();

  /// Whether this process holds the claim on the file, by whatever name.
  bool holds(const QString& file) const;

  /// Whether the window shows this file, by whatever name.
  bool isShown(const QString& file) const;

 Q_SIGNALS:
  void shownRequested(const QByteArray& activationToken);

 private:
  struct Held {
    std::unique_ptr<DatabaseClaim> claim;
    QString made;  ///< The file's path if it was created for the claim.
  };
  bool isHeld(const QString& identity) const;
  static void release(Held held);

  Held m_shown;
  std::vector<Held> m_new;
};

}  // namespace roost
