// The links, mentions and tags in a text follow one another in it, and are what the text says.

#include "core/posts/post_entities.h"
#include "core/text/names_and_tags.h"
#include "fuzz/fuzzer.h"

namespace roost::post_entities_fuzz {

using namespace test;
namespace {

void tryInput(const QByteArray& input) {
  const QString text = textOf(input);
  qsizetype end = 0;
  for (const PostEntity& entity : postEntities(text)) {
    expect(entity.start >= end && entity.length > 0 && entity.start + entity.length <= text.size(),
           "entities follow each other", text);
    end = entity.start + entity.length;
    const QString shown = text.mid(entity.start, entity.length);
    expect(!entity.target.isEmpty() && !entity.target.contains(u'\n') && !entity.target.contains(u' '),
           "a target is one word", entity.target);
    switch (entity.kind) {
      case PostEntity::Link:
        expect(entity.target == shown || entity.target == "https://" + shown, "a link leads where it says", shown);
        expect(entity.target.startsWith(u"http", Qt::CaseInsensitive), "a link is of the web", entity.target);
        break;
      case PostEntity::Mention:
        expect(shown.mid(1).replace(u'\uFF20', u'@') == entity.target, "a mention is a name", shown);
        for (const QString& name : entity.target.split(u'@'))
          expect(isUsername(name), "a mention is of usernames", shown);
        break;
      case PostEntity::Tag:
        expect(shown.mid(1) == entity.target && tagLength(entity.target) == entity.target.size(), "a tag is a word",
               shown);
        break;
    }
  }
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::post_entities_fuzz
