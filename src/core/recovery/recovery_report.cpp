#include "core/recovery/recovery_report.h"

#include <QLocale>

#include "core/text/plural.h"

namespace roost {

void RecoveryReport::Some::add(const QString& example) {
  if (++count <= ImportReport::mostExamples) examples << example;
}

void RecoveryReport::addOnlyName(const QString& username) {
  m_onlyNames.add(username);
  m_lines.append(tr("%1: only the username was recovered").arg(username));
}

void RecoveryReport::addLoss(const QString& username, qint64 posts, qint64 follows) {
  missing.posts += posts;
  missing.follows += follows;
  const QString line =
      tr("%1: %2 and %3 missing")
          .arg(username, tr("%Ln post(s)", nullptr, pluralOf(posts)), tr("%Ln follow(s)", nullptr, pluralOf(follows)));
  m_losses.add(line);
  m_lines.append(line);
}

QString RecoveryReport::toText() const {
  QStringList lines{ImportReport::counted(tr("Recovered: %1, %2, %3, %4."), recovered)};
  if (m_losses.count > 0)
    lines << tr("Missing: %1, %2.")
                 .arg(tr("%Ln post(s)", nullptr, pluralOf(missing.posts)),
                      tr("%Ln follow(s)", nullptr, pluralOf(missing.follows)));
  if (leftOut > 0)
    lines << tr("%Ln post(s) were left out because their author is missing or they are incomplete.", nullptr,
                pluralOf(leftOut));
  if (m_onlyNames.count > 0) {
    const QString names = QLocale().createSeparatedList(m_onlyNames.examples);
    lines << tr("Only the username of %Ln user(s) was recovered. They can’t sign in: %1.", nullptr,
                pluralOf(m_onlyNames.count))
                 .arg(m_onlyNames.hasMore() ? tr("for example %1").arg(names) : names);
  }
  if (isWhole && lines.size() == 1) lines << tr("Nothing is missing.");
  if (!isWhole && lines.size() == 1) lines << tr("Part of the file can’t be read, so something may be missing.");
  lines << tr("Everyone has to sign in again.");
  if (m_losses.count > 0) lines << QString() << m_losses.examples;
  if (m_losses.hasMore())
    lines << tr("… and %Ln other(s)", nullptr, pluralOf(m_losses.count - m_losses.examples.size()));
  return lines.join(u'\n');
}

}  // namespace roost
