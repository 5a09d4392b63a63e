#include "core/transfer/import_job.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/archives/source_kind.h"
#include "core/storage/read_rows.h"

namespace roost {

Result<Done> ImportJob::begin() {
  const QString kind = sourceKindName(source.kind());
  ROOST_TRY(id, store.insert("insert_source", {{":kind", kind}, {":name", request.name}, {":imported_at", now}}));
  import = *id;
  rows.beginImport(import);
  report.filesBeside = source.filesBeside();
  ROOST_TRY(earlier, anyRow(store.read("any_source_of_kind", {{":kind", kind}, {":except", import}})));
  hasEarlierImports = *earlier;
  return Done{};
}

Result<Done> ImportJob::finish() {
  // What has changed nothing is nothing to undo.
  if (report.added == ImportReport::Counts{} && !hasNewOrigins && !rows.haveChanged()) {
    ROOST_CHECK(store.write("delete:table=sources,column=id", {{":key", import}}));
    return Done{};
  }
  ROOST_CHECK(rows.finish());
  ROOST_CHECK(store.write(
      "finish_source",
      {{":import", import}, {":owner", owner == noUser ? QVariant() : QVariant(owner)}, {":report", report.toText()}}));
  return Done{};
}

Result<Done> ImportJob::setProgress(const ImportProgress& progress) {
  m_progress = progress;
  if (!progress) return Done{};
  ROOST_TRY(total, source.rowCount());
  m_state.allRows = *total;
  return Done{};
}

Result<Done> ImportJob::rowDone(bool isPost) {
  constexpr qint64 step = 512;
  ++m_state.rows;
  if (isPost) ++m_state.posts;
  return m_state.rows % step == 1 ? goOn() : Done{};
}

Result<Done> ImportJob::indexed(qint64 posts) {
  m_state.toIndex = report.added.posts;
  m_state.indexed = std::min(m_state.indexed + posts, m_state.toIndex);
  return goOn();
}

Result<Done> ImportJob::fileDone(qint64 ofAll) {
  m_state.allFiles = ofAll;
  m_state.files = std::min(m_state.files + 1, ofAll);
  return goOn();
}

Result<Done> ImportJob::goOn() {
  if (!m_progress) return Done{};
  ImportState state = m_state;
  state.rows = std::min(state.rows, state.allRows);
  return m_progress(state) ? Result<Done>(Done{}) : stopped();
}

Error ImportJob::stopped() {
  return invalidInput(QCoreApplication::translate("MicroblogImport", "The import was canceled. Nothing was imported."));
}

}  // namespace roost
