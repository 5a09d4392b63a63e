#include "core/transfer/import_job.h"

#include <QCoreApplication>
#include <algorithm>

namespace roost {

Result<Done> ImportJob::setProgress(const ImportProgress& progress) {
  m_progress = progress;
  if (!progress) return Done{};
  ROOST_TRY(total, source.rowCount());
  m_total = *total;
  return Done{};
}

Result<Done> ImportJob::rowDone() {
  constexpr qint64 step = 512;
  ++m_done;
  return m_done % step == 1 ? goOn() : Done{};
}

Result<Done> ImportJob::goOn() {
  if (!m_progress) return Done{};
  if (m_progress(std::min(m_done, m_total), m_total)) return Done{};
  return stopped();
}

Error ImportJob::stopped() {
  return invalidInput(QCoreApplication::translate("MicroblogImport", "The import was canceled. Nothing was imported."));
}

}  // namespace roost
