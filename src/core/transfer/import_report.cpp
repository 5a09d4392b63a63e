#include "core/transfer/import_report.h"

#include <QLocale>
#include <algorithm>

#include "core/text/plural.h"

namespace roost {
namespace {

using Outcome = ImportNote::Outcome;

QString shortenedTo(qsizetype most, const QString& text) {
  return text.size() <= most ? text : text.left(text.at(most - 1).isHighSurrogate() ? most - 1 : most) + u'…';
}

}  // namespace

QString ImportReport::counted(const QString& sentence, const Counts& counts) {
  // A sentence need not name all of them.
  return QString(sentence)
      .replace(QStringLiteral("%1"), tr("%Ln user(s)", nullptr, pluralOf(counts.users)))
      .replace(QStringLiteral("%2"), tr("%Ln post(s)", nullptr, pluralOf(counts.posts)))
      .replace(QStringLiteral("%3"), tr("%Ln follow(s)", nullptr, pluralOf(counts.follows)))
      .replace(QStringLiteral("%4"), tr("%Ln message(s)", nullptr, pluralOf(counts.messages)));
}

void ImportReport::note(const ImportNote& whole) {
  ImportNote note = whole;
  note.id = shortenedTo(longestId, note.id);
  note.detail = shortenedTo(longestId, note.detail);
  if (note.outcome != Outcome::Kept) {
    std::pair row{note.table, qHash(whole.id)};
    if (row != m_lastNoted) notedRows += note.count;
    m_lastNoted = std::move(row);
  }
  const auto isOfGroup = [&](const Group& group) {
    return group.outcome == note.outcome && group.table == note.table && group.reason == note.reason;
  };
  auto group = std::find_if(groups.begin(), groups.end(), isOfGroup);
  if (group == groups.end()) {
    groups.append({note.table, note.outcome, note.reason});
    group = std::prev(groups.end());
  }
  group->count += note.count;
  if (group->examples.size() < mostExamples)
    group->examples << (note.detail.isEmpty()
                            ? note.id
                            : tr("%1 (%2)", "a row’s number and what happened to it").arg(note.id, note.detail));

  const QString line = note.outcome == Outcome::Changed   ? tr("%1 %2, changed: %3")
                       : note.outcome == Outcome::LeftOut ? tr("%1 %2, left out: %3")
                                                          : tr("%1 %2, kept unchanged: %3");
  const QString reason = note.detail.isEmpty() ? note.reason : note.reason + u' ' + note.detail;
  m_lines.append(line.arg(note.table, note.id, reason));
}

void ImportReport::noteWithoutPassword(const QString& username) {
  ++withoutPasswordCount;
  if (withoutPassword.size() < mostNames) withoutPassword.append(username);
}

void ImportReport::noteUnusualName(const QString& username) {
  ++unusualNamesCount;
  if (unusualNames.size() < mostNames) unusualNames.append(username);
}

QStringList ImportReport::partsOf(const Counts& counts) {
  QStringList parts;
  if (counts.posts > 0) parts << tr("%Ln post(s)", nullptr, pluralOf(counts.posts));
  if (counts.users > 0) parts << tr("%Ln user(s)", nullptr, pluralOf(counts.users));
  if (counts.follows > 0) parts << tr("%Ln follow(s)", nullptr, pluralOf(counts.follows));
  if (counts.messages > 0) parts << tr("%Ln message(s)", nullptr, pluralOf(counts.messages));
  if (counts.pictures > 0) parts << tr("%Ln picture(s)", nullptr, pluralOf(counts.pictures));
  if (counts.savedAddresses > 0) parts << tr("%Ln saved address(es)", nullptr, pluralOf(counts.savedAddresses));
  if (counts.mutes > 0) parts << tr("%Ln mute(s)", nullptr, pluralOf(counts.mutes));
  if (counts.edits > 0) parts << tr("%Ln edit(s) of posts", nullptr, pluralOf(counts.edits));
  return parts;
}

ImportReport::Counts ImportReport::Counts::without(const Counts& others) const {
  return {.users = users - others.users,
          .posts = posts - others.posts,
          .follows = follows - others.follows,
          .messages = messages - others.messages,
          .savedAddresses = savedAddresses - others.savedAddresses,
          .mutes = mutes - others.mutes,
          .pictures = pictures - others.pictures,
          .edits = edits - others.edits};
}

QString ImportReport::knownText(const Counts& alreadyHere) {
  const QStringList parts = partsOf(alreadyHere);
  return parts.isEmpty() ? QString() : tr("Already in Roost: %1.").arg(QLocale().createSeparatedList(parts));
}

QString ImportReport::besideText(const QStringList& files) {
  return files.isEmpty() ? QString()
                         : tr("Read from the same folder, too: %1.", "files").arg(QLocale().createSeparatedList(files));
}

QString ImportReport::namesOf(QStringList names, qint64 count) {
  if (count > names.size()) names << tr("%Ln other(s)", nullptr, pluralOf(count - names.size()));
  return QLocale().createSeparatedList(names);
}

QString ImportReport::toText() const {
  const QStringList parts = partsOf(added);
  QStringList lines{parts.isEmpty() ? tr("Nothing was added.")
                                    : tr("Added: %1.").arg(QLocale().createSeparatedList(parts))};
  if (const QString known = knownText(alreadyHere); !known.isEmpty()) lines << known;
  if (const QString beside = besideText(filesBeside); !beside.isEmpty()) lines << beside;
  if (!withoutPassword.isEmpty())
    lines << QString()
          << tr("%Ln user(s) need a new password, because Roost can’t check the old one. Set one in a terminal: "
                "roost FILE --set-password USER",
                nullptr, pluralOf(withoutPasswordCount))
          << namesOf(withoutPassword, withoutPasswordCount);
  if (!unusualNames.isEmpty())
    lines << QString()
          << tr("%Ln username(s) don’t follow the rules for new ones or look like someone else’s. They were kept "
                "unchanged:",
                nullptr, pluralOf(unusualNamesCount))
          << namesOf(unusualNames, unusualNamesCount);
  if (notedRows > 0) lines << QString() << tr("%Ln row(s) changed or left out:", nullptr, pluralOf(notedRows));
  appendGroups(lines, false);
  if (std::any_of(groups.cbegin(), groups.cend(), [](const Group& group) { return group.outcome == Outcome::Kept; }))
    lines << QString() << tr("Kept unchanged:");
  appendGroups(lines, true);
  return lines.join(u'\n');
}

void ImportReport::appendGroups(QStringList& lines, bool kept) const {
  for (const Group& group : groups) {
    if ((group.outcome == Outcome::Kept) != kept) continue;
    const QString line = kept                                ? tr("%1 × %2: %3", "540 × post: why they are noted")
                         : group.outcome == Outcome::Changed ? tr("%1 × %2, changed: %3", "540 × post, changed: why")
                                                             : tr("%1 × %2, left out: %3", "540 × post, left out: why");
    lines << line.arg(QLocale().toString(group.count), group.table, group.reason);
    const QString examples = QLocale().createSeparatedList(group.examples);
    lines << QStringLiteral("    ") + (group.count > mostExamples ? tr("for example %1").arg(examples) : examples);
  }
}

bool ImportReport::hasMore() const {
  return std::any_of(groups.cbegin(), groups.cend(), [](const Group& group) { return group.count > mostExamples; });
}

}  // namespace roost
