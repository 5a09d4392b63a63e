#include "core/archives/html_text.h"

#include <QTest>

#include "support/memory.h"
#include "support/registered_test.h"

namespace roost::html_text_test {

/// HTML as the servers of ActivityPub write it, and as people who mean harm do, to plain text.
class TestHtmlText : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void reads_data();
  void reads();
  void dropsWhatStandsForAQuote_data();
  void dropsWhatStandsForAQuote();
  void tellsMentionsApart_data();
  void tellsMentionsApart();
  void findsMentionsAmongMany();
  void endsWhenTold();
  void placesLinksInUtf16();
  void endsWhereHtmlIsNotHonest_data();
  void endsWhereHtmlIsNotHonest();
  void readsLongHtmlWhole_data();
  void readsLongHtmlWhole();
};

namespace {

/// The text, with the targets of its links: "see [the page](https://example.org)".
QString marked(const HtmlText& html) {
  QString marked;
  qsizetype at = 0;
  for (const SourceLink& link : html.links) {
    marked += html.text.mid(at, link.start - at) +
              QString("[%1](%2)").arg(html.text.mid(link.start, link.length), link.target);
    at = link.start + link.length;
  }
  return marked + html.text.mid(at);
}

QString mastodonLink(const QString& href, const QString& before, const QString& shown, const QString& after) {
  return QString(R"(<a href="%1" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">%2)"
                 R"(</span><span class="%3">%4</span><span class="invisible">%5</span></a>)")
      .arg(href, before, after.isEmpty() ? "" : "ellipsis", shown, after);
}

}  // namespace

void TestHtmlText::reads_data() {
  QTest::addColumn<QString>("html");
  QTest::addColumn<QString>("expected");
  const auto add = [](const char* name, const QString& html, const QString& expected) {
    QTest::newRow(name) << html << expected;
  };

  // Mastodon.
  add("nothing", "", "");
  add("a paragraph", "<p>Hello</p>", "Hello");
  add("paragraphs", "<p>One</p><p>Two</p><p></p><p>Three</p>", "One\n\nTwo\n\nThree");
  add("line ends", "<p>One<br />Two<br/>Three<br>Four</p>", "One\nTwo\nThree\nFour");
  add("an empty line by line ends", "<p>One<br><br>Two<br><br><br><br>Three</p>", "One\n\nTwo\n\nThree");
  add("line ends around", "<p><br>One<br></p><br><p>Two</p><br>", "One\n\nTwo");
  add("a shortened link",
      "<p>See " + mastodonLink("https://www.example.com/a/long/path", "https://www.", "example.com/a/lo", "ng/path") +
          ".</p>",
      "See https://www.example.com/a/long/path.");
  add("a short link", "<p>" + mastodonLink("https://example.com/", "https://", "example.com/", "") + "</p>",
      "https://example.com/");
  add("two links",
      mastodonLink("https://a.example/1", "https://", "a.example/1", "") + " " +
          mastodonLink("http://b.example/2", "http://", "b.example/2", ""),
      "https://a.example/1 http://b.example/2");
  add("a query in a link", mastodonLink("https://example.com/?a=1&amp;b=2", "https://", "example.com/?a=1&amp;", "b=2"),
      "https://example.com/?a=1&b=2");
  add("an encoded link",
      mastodonLink("https://uk.example/wiki/%D0%A1%D0%B0%D0%B4", "https://", "uk.example/wiki/Сад", ""),
      "https://uk.example/wiki/Сад");
  add("an encoded host", mastodonLink("https://xn--r8jz45g.example/", "https://", "例え.example/", ""),
      "https://例え.example/");
  add("a hashtag",
      R"(<p>My <a href="https://m.example/tags/garden" class="mention hashtag" rel="tag">#<span>garden</span></a>!</p>)",
      "My #garden!");
  add("a mention without a list",
      R"(<span class="h-card"><a href="https://m.example/@susan" class="u-url mention">@<span>susan</span></a></span>)",
      "[@susan](https://m.example/@susan)");
  add("custom emoji", "<p>:blobcat: hello :wave:</p>", ":blobcat: hello :wave:");
  add("entities", "<p>&lt;b&gt; &amp;amp; &quot;x&quot; I&#39;m I&#x27;m &apos;</p>", "<b> &amp; \"x\" I'm I'm '");
  add("entities of letters", "<p>caf&eacute; &hellip; &mdash; &euro; &hearts;</p>", "café … — € ♥");
  add("no entities", "<p>AT&T &nosuch; &; 1 & 2 &amp</p>", "AT&T &nosuch; &; 1 & 2 &amp");
  add("no tags", "<p>1 < 2, <3 & 5 > 4</p>", "1 < 2, <3 & 5 > 4");
  add("spaces", "<p>  One \n\t two&nbsp;three  </p>\n <p> four</p> ", "One two\u00A0three\n\nfour");
  add("marks of emphasis", "<p><strong>Bo</strong>ld, <em>so</em> <del>what</del> <code>x &lt; y</code></p>",
      "Bold, so what x < y");
  add("a list", "<p>Plants:</p><ul><li>rose</li><li>oak</li></ul><p>End</p>", "Plants:\n\n- rose\n- oak\n\nEnd");
  add("a numbered list", "<ol><li>rose</li><li>oak</li></ol>", "1. rose\n2. oak");
  add("a list in a list", "<ul><li>trees<ul><li>oak</li><li>elm</li></ul></li><li>herbs</li></ul>",
      "- trees\n  - oak\n  - elm\n- herbs");
  add("numbers of two lists", "<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>", "1. a\n  1. b\n2. c");
  add("lines of an item", "<ul><li><p>One</p><p>Two<br>three</p></li></ul>", "- One\n\n  Two\n  three");
  add("paragraphs of some items", "<ul><li>a</li><li><p>b</p></li></ul>", "- a\n- b");
  add("an empty item", "<ul><li></li><li>x</li></ul>y", "- x\n\ny");
  add("an item in no list", "<li>x</li>", "- x");
  add("a quotation", "<p>He said:</p><blockquote><p>One</p><p>Two<br>three</p></blockquote><p>Yes.</p>",
      "He said:\n\n> One\n>\n> Two\n> three\n\nYes.");
  add("a quotation in a quotation", "<blockquote>a<blockquote>b</blockquote>c</blockquote>", "> a\n>\n> > b\n>\n> c");
  add("two quotations", "<blockquote>a</blockquote><blockquote>b</blockquote>", "> a\n>\n> b");
  add("a list in a quotation", "<blockquote><ul><li>a</li><li>b</li></ul></blockquote>", "> - a\n> - b");
  add("code", "<pre><code>if (a)\n  b();\n\nelse\n\tc();\n</code></pre><p>End</p>",
      "if (a)\n  b();\n\nelse\n\tc();\n\nEnd");
  add("readings", "<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby> <ruby>花<rt>はな</rt></ruby>",
      "漢字(かんじ) 花(はな)");

  // Pleroma and Akkoma.
  add("Pleroma's hashtag",
      R"(<a class="hashtag" data-tag="garden" href="https://p.example/tag/garden" rel="tag ugc">#garden</a><br/>hi)",
      "#garden\nhi");
  add("Pleroma's link", R"(Look <a href="https://example.com/page" rel="ugc">https://example.com/page</a>)",
      "Look https://example.com/page");
  add("Pleroma's marked-up link", R"(<p><a href="https://example.com/page" rel="ugc">this page</a> is good</p>)",
      "[this page](https://example.com/page) is good");
  add("Pleroma's text without paragraphs", "First line<br>second <b>line</b> and <i>more</i>",
      "First line\nsecond line and more");
  add("a picture as emoji", R"(hi <img class="emoji" alt=":fox:" title=":fox:" src="https://p.example/f.png"/>!)",
      "hi :fox:!");
  add("a heading", "<h1>Title</h1><p>Text</p><h2>Part</h2>more<hr>end", "Title\n\nText\n\nPart\n\nmore\n\nend");
  add("a table", "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", "a b\n1 2");

  // Misskey.
  add("Misskey's text", "<p><span>One<br>two </span><b>three</b><span> four</span></p>", "One\ntwo three four");
  add("Misskey's mention",
      R"(<p><a href="https://k.example/@susan@m.example" class="u-url mention">@susan@m.example</a><span> hi</span></p>)",
      "@susan@m.example hi");
  add("Misskey's hashtag", R"(<p><a href="https://k.example/tags/花" rel="tag">#花</a></p>)", "#花");
  add("Misskey's link", R"(<p><a href="https://example.com/%E8%8A%B1">https://example.com/%E8%8A%B1</a></p>)",
      "https://example.com/%E8%8A%B1");
  add("Misskey's quoted lines", "<p><blockquote><span>One<br>two</span></blockquote><span>three</span></p>",
      "> One\n> two\n\nthree");

  // GoToSocial.
  add("GoToSocial's hashtag",
      R"(<p><a href="https://g.example/tags/wren" class="mention hashtag" rel="tag nofollow">#<span>wren</span></a></p>)",
      "#wren");
  add("GoToSocial's link",
      R"(<p><a href="https://example.org/x" rel="nofollow noreferrer noopener" target="_blank">example.org/x</a></p>)",
      "https://example.org/x");

  // Links that are shortened in other ways, or that lead elsewhere.
  add("cut with an ellipsis", R"(<a href="https://example.org/a/b/c">example.org/a/…</a>)",
      "https://example.org/a/b/c");
  add("cut with points", R"(<a href="https://example.org/a/b/c">https://example.org/a...</a>)",
      "https://example.org/a/b/c");
  add("cut in the middle", R"(<a href="https://example.org/a/b/c">example.org/…/c</a>)", "https://example.org/a/b/c");
  add("a link's last slash", R"(<a href="https://example.org/">example.org</a>)", "https://example.org/");
  add("a host for a page", R"(<a href="https://example.org/a">example.org</a>)",
      "[example.org](https://example.org/a)");
  add("another address", R"(<a href="https://evil.example/">https://bank.example/</a>)",
      "[https://bank.example/](https://evil.example/)");
  add("words and an ellipsis", R"(<a href="https://example.org/">exa…</a> x)", "[exa…](https://example.org/) x");
  add("a longer cut form", R"(<a href="https://example.org/ab">example.org/a…example.org/ab</a>)",
      "[example.org/a…example.org/ab](https://example.org/ab)");
  add("a link of a picture", R"(<a href="https://example.org/a"><img src="x" alt="a wren"></a>)",
      "[a wren](https://example.org/a)");
  add("a link of nothing", R"(Here: <a href="https://example.org/a"><img src="x"></a>!)",
      "Here: https://example.org/a!");
  add("spaces around a link's text", R"(a<a href="https://example.org/"> b  c </a>d)",
      "a [b c](https://example.org/) d");
  add("a link of two paragraphs", R"(<a href="https://example.org/"><p>a</p><p>b</p></a>)",
      "[a\n\nb](https://example.org/)");
  add("a link in a link", R"(<a href="https://a.example/"><b>x<div><a href="https://b.example/">y</a></div></b></a>z)",
      "[x\ny](https://a.example/)\nz");
  add("no address of the web",
      R"(<a href="javascript:go">a</a> <a href="data:text/html,x">b</a> <a href="/x">c</a> <a href="https://">d</a>)",
      "a b c d");
  add("no address", "<a>x</a> <a href>y</a> <a href=''>z</a>", "x y z");
  add("line ends in an address", "<a href=' https://example.org/a\nb '>x</a>", "[x](https://example.org/a%20b)");
  add("hidden text in another link", R"(<a href="https://example.org/"><span class="invisible">a</span>b</a>)",
      "[b](https://example.org/)");
  add("hidden text in no link", R"(<p>a<span class="invisible">b</span></p>)", "ab");

  // Scripts.
  add("Arabic", "<p>مرحبا <strong>بالعالم</strong></p><p>سطر</p>", "مرحبا بالعالم\n\nسطر");
  add("Hebrew", "<p>שלום <em>עולם</em></p>", "שלום עולם");
  add("Hindi", "<p>नमस्ते<br>दुनिया</p>", "नमस्ते\nदुनिया");
  add("Thai", "<p>สวัสดี</p>", "สวัสดี");
  add("Korean and Chinese", "<p>안녕 你好</p>", "안녕 你好");
  add("emoji", "<p>👩‍🌾🏽 &#128169; 🇺🇦</p>", "👩‍🌾🏽 💩 🇺🇦");
  add("wide spaces around", "<p>\u3000花\u3000鳥\u3000</p>", "花\u3000鳥");

  // What nobody should write.
  add("scripts and styles", "a<script>alert('<p>')</script><style>p { }</style><template>t</template>b", "ab");
  add("no end of a script", "a<script>alert(1)", "a");
  add("a comment", "a<!-- <p>b</p> -->c<!doctype html>d<?php e ?>f", "acdf");
  add("more ends than beginnings", "a</p></div></b></div></a></li></blockquote>b<p>c", "a\n\nb\n\nc");
  add("no ends", "<p>a<p>b<blockquote>c<ul><li>d<li>e", "a\n\nb\n\n> c\n>\n> - d\n> - e");
  add("elements across", "<b>a<i>b</b>c</i>d", "abcd");
  add("a whole page", "<!DOCTYPE html><html><head><meta charset='utf-16'></head><body onload='x'>é</body></html>", "é");
  add("a tag without its end", "a <a href='https://example.org/", "a https://example.org/");
  add("a zero", QString("a") + QChar(u'\0') + "b<p>c&#0;d</p>", "ab\n\ncd");
  add("control characters", "a\u0001\u0008b&#1;c&#x85;d&#x7f;e", "abcde");
  add("half a character", QString("a") + QChar(0xD83D) + "b&#xD83D;c", "a?bc");
  add("characters that are none", "a&#x110000;b&#99999999999;c&#xFFFF;d", "abcd");
  add("attributes of any kind", R"(<p class onclick="x" class="invisible" a=1 "b" =c>x</p>)", "x");
  add("upper case", "<P>a<BR>b</P><A HREF='https://example.org/'>c</A>", "a\nb\n\n[c](https://example.org/)");
  add("unknown elements", "<x-y>a</x-y><svg><text>b</text></svg><math><mi>c</mi></math>", "abc");
}

void TestHtmlText::reads() {
  QFETCH(const QString, html);
  const HtmlText text = htmlText(html);
  QTEST(marked(text), "expected");
  QVERIFY(text.isWhole);
}

void TestHtmlText::dropsWhatStandsForAQuote_data() {
  QTest::addColumn<QString>("html");
  QTest::newRow("Mastodon")
      << R"(<p class="quote-inline">RE: <a href="https://q.example/1">q.example/1</a></p><p>Yes</p>)";
  QTest::newRow("Akkoma")
      << R"(Yes<span class="quote-inline"><br/><br/>RE: <a href="https://q.example/1">q.example/1</a></span>)";
  QTest::newRow("Misskey")
      << R"(<p><span>Yes</span><span class="quote-inline"><br><br>RE: <a href="https://q.example/1">https://q.example/1</a></span></p>)";
}

void TestHtmlText::dropsWhatStandsForAQuote() {
  QFETCH(const QString, html);
  QCOMPARE(htmlText(html, {{}, true}).text, "Yes");
  QVERIFY(htmlText(html).text.contains("RE: https://q.example/1"));
}

void TestHtmlText::tellsMentionsApart_data() {
  QTest::addColumn<QString>("href");
  QTest::addColumn<QString>("shown");
  QTest::addColumn<QString>("expected");
  const auto add = [](const char* name, const char* href, const char* shown, const char* expected) {
    QTest::newRow(name) << href << shown << expected;
  };
  add("of one's own server", "https://m.example/@john", "@<span>john</span>", "@john");
  add("of another server", "https://b.example/@mary", "@<span>mary</span>", "@mary@b.example");
  add("by the page", "https://b.example/@susan", "@<span>susan</span>", "@susan@b.example");
  add("by the page of the other", "https://a.example/@susan", "@<span>susan</span>", "@susan@a.example");
  add("by the identifier", "https://social.c.example/users/susan", "@susan", "@susan@c.example");
  add("by nothing", "https://d.example/@susan", "@susan", "@susan@a.example");
  add("in upper case", "https://b.example/@Mary", "@Mary", "@mary@b.example");
  add("with the server", "https://x.example/@mary", "@mary@x.example", "@mary@x.example");
  add("on no list", "https://m.example/@ann", "@ann", "[@ann](https://m.example/@ann)");
  add("a beginning on the list", "https://m.example/@joh", "@joh", "[@joh](https://m.example/@joh)");
  add("without the sign", "https://m.example/@john", "John", "[John](https://m.example/@john)");
  add("the sign alone", "https://m.example/@", "@", "[@](https://m.example/@)");
}

void TestHtmlText::tellsMentionsApart() {
  QFETCH(const QString, href);
  QFETCH(const QString, shown);
  const HtmlContext context{{{"@john", "https://m.example/users/john"},
                             {"@mary@b.example", "https://b.example/users/mary"},
                             {"@susan@a.example", "https://a.example/users/susan"},
                             {"@susan@b.example", "https://b.example/users/susan"},
                             {"@susan@c.example", "https://social.c.example/users/susan"},
                             {"", ""},
                             {"@", ""}}};
  const QString html = QString(R"(<p><span class="h-card"><a href="%1" class="u-url mention">%2</a></span></p>)");
  QTEST(marked(htmlText(html.arg(href, shown), context)), "expected");
}

// Each link may look at all mentions only if there are few.
void TestHtmlText::findsMentionsAmongMany() {
  constexpr int many = 200'000;
  HtmlContext context;
  QString html, expected;
  for (int n = 0; n < many; ++n) {
    const QString host = QString("h%1.example").arg(n), name = QString("@bob@") + host;
    context.mentions.append({name, "https://" + host + "/users/bob"});
    html += QString("<a class=mention href='https://%1/@bob'>@bob</a> ").arg(host);
    expected += name + ' ';
  }
  const HtmlText text = htmlText(html, context);
  QVERIFY(text.isWhole);
  QCOMPARE(text.text, expected.trimmed());
}

void TestHtmlText::endsWhenTold() {
  const QString html = QString("<p>x</p>").repeated(500'000);
  int asked = 0;
  const HtmlText all = htmlText(html, {{}, false, [&asked] { return ++asked > 0; }});
  QVERIFY(all.isWhole);
  QVERIFY2(asked > 10 && asked < 20, qPrintable(QString::number(asked)));
  asked = 0;
  const HtmlText some = htmlText(html, {{}, false, [&asked] { return ++asked < 3; }});
  QVERIFY(!some.isWhole);
  QVERIFY(some.text.size() < all.text.size() / 3);
  QCOMPARE(asked, 3);
}

void TestHtmlText::placesLinksInUtf16() {
  const HtmlText html =
      htmlText("<p>🦉🦉</p><p>сад <a href='https://example.org/'>🌳 here</a> &amp; there</p>");
  QCOMPARE(html.text, "🦉🦉\n\nсад 🌳 here & there");
  QCOMPARE(html.links.size(), 1);
  QCOMPARE(html.links[0].start, 10);
  QCOMPARE(html.links[0].length, 7);
}

void TestHtmlText::endsWhereHtmlIsNotHonest_data() {
  QTest::addColumn<QString>("html");
  constexpr int many = 2'000'000;
  for (const char* tag :
       {"<div>", "<b>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<span class='invisible'>", "<pre>"})
    QTest::newRow(tag) << "start" + QString(tag).repeated(many);
  QString attributes = "start<p", ends = "start";
  for (int n = 0; n < many; ++n) attributes += QString(" a%1").arg(n);
  QTest::newRow("attributes") << attributes + ">end";
  for (int n = 0; n < many / 4; ++n) ends += "<b>";
  QTest::newRow("ends of what isn't open") << ends + QString("</i>").repeated(many / 4);
  QTest::newRow("a long address") << "start<a href='https://example.org/" + QString(many, 'x') + "'>end</a>";
  QTest::newRow("an endless comment") << "start<!--" + QString("<p>").repeated(many);
}

void TestHtmlText::endsWhereHtmlIsNotHonest() {
  QFETCH(const QString, html);
  const qint64 before = test::bytesInUse();
  const HtmlText text = htmlText(html);
  QVERIFY(!text.isWhole);
  QVERIFY(text.text.startsWith("start"));
  QVERIFY2(text.text.size() < 1'000, qPrintable(QString::number(text.text.size())));
  QVERIFY(test::bytesInUse() - before < 1'000'000);
}

void TestHtmlText::readsLongHtmlWhole_data() {
  QTest::addColumn<QString>("html");
  QTest::addColumn<qsizetype>("length");
  constexpr qsizetype many = 200'000;
  QTest::newRow("paragraphs") << QString("<p>x</p>").repeated(many) << many * 3 - 2;
  QTest::newRow("unclosed paragraphs") << QString("<p>x").repeated(many) << many * 3 - 2;
  QTest::newRow("one word") << QString(many, u'花') << many;
  QTest::newRow("line ends") << QString("<br>").repeated(many) + "x" << qsizetype(1);
  QTest::newRow("entities") << QString("&amp;").repeated(many) << many;
  QTest::newRow("ampersands") << QString(many, '&') << many;
  QTest::newRow("angles") << QString(many, '<') << many;
  QTest::newRow("unclosed links") << QString("<a href='https://example.org/'>x").repeated(many) << many;
  QTest::newRow("siblings") << QString("<b>x</b>").repeated(many) << many;
}

void TestHtmlText::readsLongHtmlWhole() {
  QFETCH(const QString, html);
  const HtmlText text = htmlText(html);
  QVERIFY(text.isWhole);
  QTEST(text.text.size(), "length");
}

ROOST_TEST(TestHtmlText)

}  // namespace roost::html_text_test

#include "test_html_text.moc"
