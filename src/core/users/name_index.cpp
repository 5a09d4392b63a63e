#include "core/users/name_index.h"

#include "core/storage/read_rows.h"

namespace roost {
namespace {

/// The index keeps this many characters of each entry.
constexpr qsizetype mostCharacters = 64;

QString completeProperty() { return QStringLiteral("names_folded"); }
/// The rule's version and the ID of the last user indexed: "2 1234".
QString reachedProperty() { return QStringLiteral("names_folded_to"); }

Result<bool> isComplete(Store& store) {
  ROOST_TRY(by, store.property(completeProperty()));
  return *by == QString::number(NameIndex::rule);
}

Result<JobProgress> finish(Store& store, qint64 all) {
  ROOST_CHECK(store.setProperty(completeProperty(), QString::number(NameIndex::rule)));
  ROOST_CHECK(store.write("delete:table=properties,column=name", {{":key", reachedProperty()}}));
  return JobProgress{all, all};
}

Result<JobProgress> goThroughUsers(Store& store, int amount) {
  ROOST_TRY(reached, store.property(reachedProperty()));
  const bool isSameRule = reached->section(u' ', 0, 0) == QString::number(NameIndex::rule);
  const qint64 from = isSameRule ? reached->section(u' ', 1).toLongLong() : 0;
  qint64 to = 0, last = 0;
  ROOST_CHECK(forEachRow(store.read("name_index_next", {{":from", from}, {":amount", amount}}),
                         [&](const Rows& next) { to = next.integer(0), last = next.integer(1); }));
  if (to <= from) return finish(store, last);
  ROOST_CHECK(store.write("name_index_users", {{":from", from}, {":to", to}}));
  ROOST_CHECK(store.setProperty(reachedProperty(), QStringLiteral("%1 %2").arg(NameIndex::rule).arg(to)));
  return to < last ? JobProgress{to, last} : finish(store, last);
}

}  // namespace

BackgroundJob NameIndex::job() {
  const auto isDue = [](Store& store) -> Result<bool> {
    ROOST_TRY(complete, isComplete(store));
    return !*complete;
  };
  return {QT_TRANSLATE_NOOP("BackgroundJob", "Preparing people search…"), isDue, goThroughUsers};
}

Result<QString> NameIndex::beginning(const QString& typed) {
  ROOST_TRY(complete, isComplete(m_store));
  if (!*complete) return QString();
  if (!m_folding) {
    ROOST_TRY(folding, SearchFolding::read(m_store, rule));
    m_folding = std::move(*folding);
  }
  QStringList words;
  for (const SearchToken& token : m_folding->words(typed)) words.append(token.word);
  const auto characters = words.join(u' ').toUcs4();
  return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()),
                           std::min(characters.size(), mostCharacters));
}

}  // namespace roost
