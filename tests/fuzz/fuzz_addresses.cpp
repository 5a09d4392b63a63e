// An address that is opened without a question leads where its text says.

#include "core/posts/post_entities.h"
#include "fuzz/fuzzer.h"
#include "gui/controls/addresses.h"
#include "gui/text/plain_text.h"

namespace roost::addresses_fuzz {

using namespace test;
namespace {

void expectShown(const QString& text, const QUrl& address) {
  if (!showsWhereItLeads(text, address)) return;
  expect(!turnsTextRound(text), "what turns text round is asked about", text);
  expect(address.userInfo().isEmpty(), "a name before a host is asked about", text);
  const QString host = address.host(QUrl::FullyEncoded);
  expect(text.contains(host, Qt::CaseInsensitive), "a host is shown", text + " | " + host);
}

void tryInput(const QByteArray& input) {
  const QString text = textOf(input);
  const QString shown = text.section(u'\n', 0, 0), target = text.section(u'\n', 1);
  expectShown(shown, QUrl(target));
  for (const PostEntity& entity : postEntities(text))
    if (entity.kind == PostEntity::Link) expectShown(text.mid(entity.start, entity.length), QUrl(entity.target));
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::addresses_fuzz
