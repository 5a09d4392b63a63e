#include "core/bluesky/repository_errors.h"

#include <QCoreApplication>

namespace roost {

Error brokenRepository(const QString& detail) {
  return {ErrorCode::Damaged,
          QCoreApplication::translate("BlueskySource", "The repository is damaged or incomplete. Download it again."),
          detail};
}

Error excessiveRepository(const QString& detail) {
  return {
      ErrorCode::Refused,
      QCoreApplication::translate("BlueskySource", "The repository is too large to be genuine. Roost didn’t open it."),
      detail};
}

}  // namespace roost
