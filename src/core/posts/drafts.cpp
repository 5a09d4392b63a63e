#include "core/posts/drafts.h"

#include "core/storage/transaction.h"

namespace roost {

Result<QString> Drafts::draft(UserId viewer) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "a draft without a viewer");
  auto rows = m_store.read("draft", {{":viewer", viewer}});
  if (!rows) return rows.error();
  const QString text = rows->next() ? rows->text(0) : QString();
  if (auto error = rows->failure()) return *error;
  return text;
}

Result<QString> Drafts::save(UserId viewer, const QString& text, const QString& before) {
  if (viewer == noUser) return makeError(ErrorCode::Refused, "a draft without a viewer");
  auto transaction = Transaction::begin(m_store);
  if (!transaction) return transaction.error();
  const auto kept = draft(viewer);
  if (!kept) return kept.error();
  const auto written = text.isEmpty()
                           ? m_store.write("delete_draft", {{":viewer", viewer}})
                           : m_store.write("save_draft", {{":viewer", viewer}, {":body", text}, {":saved_at", m_clock()}});
  if (!written) return written.error();
  if (!text.isEmpty() && *written == 0) return makeError(ErrorCode::NotFound, QStringLiteral("draft of user %1").arg(viewer));
  if (auto done = transaction->commit(); !done) return done.error();
  return *kept == before || *kept == text ? QString() : *kept;
}

}  // namespace roost
