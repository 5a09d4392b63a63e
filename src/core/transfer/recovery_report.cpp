#include "core/transfer/recovery_report.h"

#include <algorithm>

#include "core/text/plural.h"

namespace roost {
namespace {

constexpr qsizetype mostLines = 1000;

}  // namespace

QString RecoveryReport::toText() const {
  QStringList lines{ImportReport::counted(tr("Recovered: %1, %2, %3."), recovered)};
  ImportReport::Counts missing;
  for (const Loss& loss : losses) {
    missing.posts += loss.posts;
    missing.follows += loss.follows;
  }
  if (!losses.isEmpty())
    lines << tr("Missing: %1, %2.").arg(tr("%Ln post(s)", nullptr, pluralOf(missing.posts)), tr("%Ln follow(s)", nullptr, pluralOf(missing.follows)));
  if (leftOut > 0) lines << tr("%Ln post(s) were left out: their author is lost, or they are no longer whole.", nullptr, pluralOf(leftOut));
  if (!onlyNames.isEmpty())
    lines << tr("Of %Ln user(s) only the username is left, and nobody can sign in as them: %1.", nullptr, pluralOf(onlyNames.size()))
                 .arg(onlyNames.first(std::min(onlyNames.size(), mostLines)).join(QStringLiteral(", ")));
  if (isWhole && lines.size() == 1) lines << tr("Nothing is missing.");
  if (!isWhole && lines.size() == 1) lines << tr("Part of the file can’t be read; what stood there is not known.");
  lines << tr("Everybody has to sign in again.");
  if (!losses.isEmpty()) lines << QString();
  for (const Loss& loss : losses.first(std::min(losses.size(), mostLines)))
    lines << tr("%1: %2 and %3 missing")
                 .arg(loss.username, tr("%Ln post(s)", nullptr, pluralOf(loss.posts)), tr("%Ln follow(s)", nullptr, pluralOf(loss.follows)));
  if (losses.size() > mostLines) lines << tr("… and %Ln other(s)", nullptr, pluralOf(losses.size() - mostLines));
  return lines.join(u'\n');
}

}  // namespace roost
