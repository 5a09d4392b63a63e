#include "core/posts/drafts.h"

#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"

namespace roost {

Result<QString> Drafts::draft(UserId viewer) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "a draft without a viewer");
  ROOST_TRY(text, readOne(m_store.read("value:value=body,table=drafts,column=user_id", {{":key", viewer}}), textOf));
  return text->value_or(QString());
}

Result<QString> Drafts::save(UserId viewer, const QString& text, const QString& before) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "a draft without a viewer");
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(kept, draft(viewer));
  ROOST_TRY(written, text.isEmpty() ? m_store.write("delete:table=drafts,column=user_id", {{":key", viewer}})
                                    : m_store.write("save_draft",
                                                    {{":viewer", viewer}, {":body", text}, {":saved_at", m_clock()}}));
  if (!text.isEmpty() && *written == 0)
    return makeError(ErrorCode::NotFound, QStringLiteral("draft of user %1").arg(viewer));
  ROOST_CHECK(transaction->commit());
  return *kept == before || *kept == text ? QString() : *kept;
}

}  // namespace roost
