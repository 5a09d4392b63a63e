#include "core/transfer/import_report.h"

#include <algorithm>

#include "core/text/plural.h"

namespace roost {

QString ImportReport::counted(const QString& sentence, const Counts& counts) {
  return sentence.arg(tr("%Ln user(s)", nullptr, pluralOf(counts.users)),
                      tr("%Ln post(s)", nullptr, pluralOf(counts.posts)),
                      tr("%Ln follow(s)", nullptr, pluralOf(counts.follows)));
}

void ImportReport::note(const ImportNote& note) {
  ++notedCount;
  if (std::pair row{note.table, note.id}; std::exchange(m_lastNoted, row) != row) ++notedRows;
  if (notes.size() < mostNotes) notes.append(note);
}

QString ImportReport::toText(qsizetype mostShown) const {
  QStringList lines{counted(tr("Added: %1, %2, %3."), added),
                    counted(tr("Here already: %1, %2, %3."), alreadyHere)};
  if (!notes.isEmpty())
    lines << QString() << tr("%Ln row(s) changed or left out:", nullptr, pluralOf(notedRows));
  const auto listed = notes.first(std::min(notes.size(), mostShown));
  for (const ImportNote& note : listed) {
    const QString line =
        note.outcome == ImportNote::Outcome::Changed ? tr("%1 %2, changed: %3") : tr("%1 %2, left out: %3");
    lines << line.arg(note.table, note.id, note.reason);
  }
  if (notedCount > listed.size()) lines << tr("… and %Ln other(s)", nullptr, pluralOf(notedCount - listed.size()));
  return lines.join(u'\n');
}

}  // namespace roost
