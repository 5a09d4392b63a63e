// Whatever a page of the full-text index contains, the words read from it have the requested prefix, are distinct, and
// aren't more than requested.

#include <QSet>

#include "core/search/search_words.h"
#include "fuzz/fuzzer.h"
#include "support/temporary_store.h"

namespace roost::search_words_fuzz {

using namespace test;
namespace {

constexpr int most = 20;

struct Fixture {
  Fixture() {
    store.addPost(store.addUser("susan"), 1'000, "a garden in the wind");
    page = file.value("SELECT max(id) FROM post_search_2_data");
  }

  TemporaryStore store;
  Database file{store.file()};
  QVariant page;
};

void tryInput(const QByteArray& input) {
  static Fixture fixture;
  fixture.file.run("UPDATE post_search_2_data SET block = ? WHERE id = ?", {input, fixture.page});
  for (const QString prefix : {"", "g", "gar", "wind"}) {
    const auto words = need(searchWords(*fixture.store, 2, prefix, most, 10 * most));
    if (!words) continue;
    expect(words->size() <= most, "no more words than asked for");
    expect(QSet<QString>(words->cbegin(), words->cend()).size() == words->size() ||
               words->join(u' ').contains(QChar::ReplacementCharacter),
           "each word is there once", words->join(u' '));
    for (const QString& word : *words) expect(word.startsWith(prefix), "a word begins as is asked", word);
  }
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::search_words_fuzz
