// A search (the first line) never makes a query that SQLite can't run, and it finds a post (the rest) if and only if
// all of its phrases would be marked in it.

#include <algorithm>

#include "core/posts/posts.h"
#include "core/search/search_highlights.h"
#include "core/storage/search_versions.h"
#include "core/text/text.h"
#include "fuzz/fuzzer.h"
#include "support/temporary_store.h"

namespace roost::search_fuzz {

using namespace test;
namespace {

struct Fixture {
  Fixture() {
    susan = store.addUser("susan");
    john = store.addUser("john", "John");
    for (const char* text : {"The red hen", "#garden and gardens, @susan", "学生です", "naïve 🌻"})
      store.addPost(john, 1'000, text);
  }

  TemporaryStore store;
  UserId susan, john;
  Users users{*store, store.clock()};
  Posts posts{*store, store.clock()};
  std::unique_ptr<SearchTokenizer> tokenizer = need(SearchTokenizer::inUse(*store));
};

/// The posts that a search finds.
QSet<PostId> find(Fixture& fixture, const PostSearch& search, const QString& typed) {
  const auto match = matchOf(*fixture.store, search);
  expect(bool(match), "words are looked up", typed);
  auto rows = fixture.store->read(ofSearchVersion("search_posts", search.version),
                                  {{":match", *match},
                                   {":above", std::numeric_limits<qint64>::min()},
                                   {":below", std::numeric_limits<qint64>::max()},
                                   {":limit", 50}});
  expect(bool(rows), "SQLite understands a search", typed + " | " + *match);
  QSet<PostId> found;
  while (rows->next()) found.insert(rows->integer(0));
  expect(!rows->failure(), "a search can be run", typed + " | " + *match);
  return found;
}

QString bodyOf(Fixture& fixture, PostId post) {
  auto rows = need(fixture.store->read("post_for_removal", {{":post", post}}));
  expect(rows.next(), "what was written is there");
  return rows.text(2);
}

void tryInput(const QByteArray& input) {
  static Fixture fixture;
  const QString text = textOf(input), typed = text.section(u'\n', 0, 0);
  const auto resolved = need(resolveSearch(parseSearch(typed), *fixture.tokenizer, fixture.users, fixture.susan));
  const PostSearch& search = resolved.search;
  const auto post = fixture.posts.publish(fixture.susan, text.section(u'\n', 1));
  if (search.isAnswerable()) {
    const QSet<PostId> found = find(fixture, search, typed);
    if (post) {
      const QString body = bodyOf(fixture, *post);
      const auto isMarked = [&](const SearchPhrase& phrase) {
        PostSearch one;
        one.phrases = {phrase};
        return !searchHighlights(body, one, *fixture.tokenizer).isEmpty();
      };
      const bool hasAll = std::all_of(search.phrases.cbegin(), search.phrases.cend(), isMarked) &&
                          std::none_of(search.excludedPhrases.cbegin(), search.excludedPhrases.cend(), isMarked);
      const bool isHers = (search.authors.isEmpty() || search.authors.contains(fixture.susan)) &&
                          !search.excludedAuthors.contains(fixture.susan);
      expect(found.contains(*post) == (hasAll && isHers), "what is found is what is marked", text);
    }
  }
  if (post) need(fixture.posts.remove(fixture.susan, *post));
  // Fails unless the index equals one built from scratch: the removed post has left nothing behind.
  static const Database file(fixture.store.file());
  file.run("INSERT INTO post_search_2 (post_search_2, rank) VALUES ('integrity-check', 1)");
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::search_fuzz
