#include "core/recovery/source_recovery.h"

namespace roost {

Result<bool> recoverSources(RecoveryReader& reader) {
  bool isWhole = true;
  for (const auto& [query, recover] : {std::pair("damaged_nameless_users", "recover_nameless_user"),
                                       {"damaged_sources", "recover_source"},
                                       {"damaged_post_origins", "recover_post_origin"},
                                       {"damaged_user_origins", "recover_user_origin"},
                                       {"damaged_imported_rows", "recover_imported_rows"},
                                       {"damaged_imported_links", "recover_imported_link"},
                                       {"damaged_imported_changes", "recover_imported_change"},
                                       {"damaged_post_details", "recover_post_details"},
                                       {"damaged_post_links", "recover_post_link"}}) {
    ROOST_TRY(whole, reader.copy(QString::fromLatin1(query), QString::fromLatin1(recover)));
    isWhole = isWhole && *whole;
  }
  return isWhole;
}

}  // namespace roost
