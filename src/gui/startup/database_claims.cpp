#include "gui/startup/database_claims.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/storage/database_file.h"
#include "core/storage/file_identity.h"

namespace roost {

DatabaseClaims::~DatabaseClaims() {
  giveUpNew();
  release(std::move(m_shown));
}

Result<Done> DatabaseClaims::add(const QString& file, SharedFolder shared) {
  for (;;) {
    bool isMade = false;
    if (!QFileInfo::exists(file)) {
      ROOST_TRY(made, makeDatabaseFile(file, shared));
      isMade = *made;
    }
    auto claim = std::make_unique<DatabaseClaim>(file);
    if (isHeld(claim->identity())) return Done{};
    if (!claim->take()) {
      if (claim->askHolder(qgetenv("XDG_ACTIVATION_TOKEN"))) return makeError(ErrorCode::OpenElsewhere, file);
      // The other process may have ended meanwhile.
      if (!claim->take()) {
        auto error = makeError(ErrorCode::Busy, file);
        error.message =
            tr("This database is open in another Roost window that isn’t responding. Close it and try again.");
        return error;
      }
    }
    connect(claim.get(), &DatabaseClaim::shownRequested, this, &DatabaseClaims::shownRequested);
    const bool isThere = fileIdentity(file) == claim->identity();
    Held held{std::move(claim), isMade ? file : QString()};
    if (isThere) {
      // SQLite finds its log by the database's name and would miss a log that belongs to another hard link.
      if (hasHardLinks(file)) return makeError(ErrorCode::SeveralNames, file);
      m_new.push_back(std::move(held));
      return Done{};
    }
    // The file was replaced between the identity check and the claim.
    release(std::move(held));
  }
}

void DatabaseClaims::keepOnly(const QString& file) {
  const QString identity = fileIdentity(file);
  const auto found =
      std::find_if(m_new.begin(), m_new.end(), [&](const Held& held) { return held.claim->identity() == identity; });
  if (found != m_new.end()) {
    release(std::exchange(m_shown, std::move(*found)));
    m_new.erase(found);
  }
  giveUpNew();
}

void DatabaseClaims::giveUpNew() {
  for (Held& held : m_new) release(std::move(held));
  m_new.clear();
}

bool DatabaseClaims::isShown(const QString& file) const {
  return m_shown.claim && m_shown.claim->identity() == fileIdentity(file);
}

bool DatabaseClaims::holds(const QString& file) const { return isHeld(fileIdentity(file)); }

bool DatabaseClaims::isHeld(const QString& identity) const {
  const auto isIt = [&](const Held& held) { return held.claim && held.claim->identity() == identity; };
  return isIt(m_shown) || std::any_of(m_new.cbegin(), m_new.cend(), isIt);
}

void DatabaseClaims::release(Held held) {
  if (held.made.isEmpty() || !held.claim) return;
  // No other window can be using the file, since its process would have to claim it first.
  if (fileIdentity(held.made) == held.claim->identity() && QFileInfo(held.made).size() == 0) QFile::remove(held.made);
}

}  // namespace roost
