// HTML becomes a text that is stored as it is, and whose links lie in it one after the other.

#include "core/archives/html_text.h"
#include "core/text/text.h"
#include "fuzz/fuzzer.h"

namespace roost::html_text_fuzz {

using namespace test;
namespace {

void expectText(const HtmlText& html, qsizetype length) {
  // The links' places are those in the text as it is stored.
  expect(html.text.isEmpty() || tidied(html.text).isEmpty() || tidied(html.text) == html.text, "a text is tidy",
         html.text);
  // Each character of the HTML is at most a line with its marks.
  expect(html.text.size() <= length * 64, "a text isn't much longer than its HTML");
  qsizetype end = 0;
  for (const SourceLink& link : html.links) {
    expect(link.start >= end && link.length > 0 && link.start + link.length <= html.text.size(),
           "links follow each other", html.text);
    expect(isWebLink(link.target) && link.target.simplified() == link.target && !link.target.contains(u' '),
           "a link leads to the web", link.target);
    end = link.start + link.length;
  }
}

void tryInput(const QByteArray& input) {
  const QString html = textOf(input);
  const HtmlContext known{{{"@susan", "https://m.example/users/susan"},
                           {"@john@b.example", "https://b.example/users/john"},
                           {"@john@c.example", "https://c.example/users/john"},
                           {html.left(20), html.mid(20, 20)}},
                          true};
  expectText(htmlText(html), html.size());
  expectText(htmlText(html, known), html.size());
}

ROOST_FUZZER

}  // namespace
}  // namespace roost::html_text_fuzz
