#include "core/users/name_index.h"

namespace roost {
namespace {

/// As many characters as are kept of a beginning.
constexpr qsizetype mostCharacters = 64;

QString completeProperty() { return QStringLiteral("names_folded"); }
/// The rule's version and the last user who has been gone through: "2 1234".
QString reachedProperty() { return QStringLiteral("names_folded_to"); }

Result<bool> isComplete(Store& store) {
  const auto by = store.property(completeProperty());
  if (!by) return by.error();
  return *by == QString::number(NameIndex::rule);
}

Result<JobProgress> finish(Store& store, qint64 all) {
  if (auto done = store.setProperty(completeProperty(), QString::number(NameIndex::rule)); !done) return done.error();
  if (auto done = store.write("delete_property", {{":name", reachedProperty()}}); !done) return done.error();
  return JobProgress{all, all};
}

Result<JobProgress> goThroughUsers(Store& store, int amount) {
  const auto reached = store.property(reachedProperty());
  if (!reached) return reached.error();
  const bool isSameRule = reached->section(u' ', 0, 0) == QString::number(NameIndex::rule);
  const qint64 from = isSameRule ? reached->section(u' ', 1).toLongLong() : 0;
  qint64 to = 0, last = 0;
  {
    auto next = store.read("name_index_next", {{":from", from}, {":amount", amount}});
    if (!next) return next.error();
    if (next->next()) to = next->integer(0), last = next->integer(1);
    if (auto error = next->failure()) return *error;
  }
  if (to <= from) return finish(store, last);
  if (auto done = store.write("name_index_users", {{":from", from}, {":to", to}}); !done) return done.error();
  if (auto done = store.setProperty(reachedProperty(), QStringLiteral("%1 %2").arg(NameIndex::rule).arg(to)); !done) return done.error();
  return to < last ? JobProgress{to, last} : finish(store, last);
}

}  // namespace

BackgroundJob NameIndex::job() {
  const auto isDue = [](Store& store) -> Result<bool> {
    const auto complete = isComplete(store);
    if (!complete) return complete.error();
    return !*complete;
  };
  return {QT_TRANSLATE_NOOP("BackgroundJob", "Preparing the search for people…"), isDue, goThroughUsers};
}

Result<QString> NameIndex::beginning(const QString& typed) {
  const auto complete = isComplete(m_store);
  if (!complete) return complete.error();
  if (!*complete) return QString();
  if (!m_folding) {
    auto folding = SearchFolding::read(m_store, rule);
    if (!folding) return folding.error();
    m_folding = std::move(*folding);
  }
  QStringList words;
  for (const SearchToken& token : m_folding->words(typed)) words.append(token.word);
  const auto characters = words.join(u' ').toUcs4();
  return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), std::min(characters.size(), mostCharacters));
}

}  // namespace roost
