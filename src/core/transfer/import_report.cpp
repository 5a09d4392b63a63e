#include "core/transfer/import_report.h"

#include <algorithm>
#include <limits>

namespace roost {

QString ImportReport::counted(const QString& sentence, const Counts& counts) {
  const auto number = [](qint64 count) {
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
  };
  return sentence.arg(tr("%Ln user(s)", nullptr, number(counts.users)),
                      tr("%Ln post(s)", nullptr, number(counts.posts)),
                      tr("%Ln follow(s)", nullptr, number(counts.follows)));
}

QString ImportReport::toText() const {
  QStringList lines{counted(tr("Added: %1, %2, %3."), added),
                    counted(tr("Here already: %1, %2, %3."), alreadyHere)};
  if (!notes.isEmpty())
    lines << QString() << tr("%Ln row(s) changed or left out:", nullptr, static_cast<int>(notes.size()));
  for (const ImportNote& note : notes) {
    const QString line =
        note.outcome == ImportNote::Outcome::Changed ? tr("%1 %2, changed: %3") : tr("%1 %2, left out: %3");
    lines << line.arg(note.table, note.id, note.reason);
  }
  return lines.join(u'\n');
}

}  // namespace roost
