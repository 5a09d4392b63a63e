#include "core/exports/html_page.h"

#include <QDir>
#include <QLocale>
#include <QTest>

#include "core/exports/html_escaping.h"
#include "core/posts/posts.h"
#include "core/users/pictures.h"
#include "support/files.h"
#include "support/registered_test.h"
#include "support/temporary_store.h"

namespace roost::html_page_test {

using namespace test;

/// Posts as a web page.
class TestHtmlPage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textBecomesHtml_data();
  void textBecomesHtml();
  void pageIsSelfContained();
  void pageSaysWhatPostsHave();
  void conversationIsATree();
  void deepAndRoundConversationsEnd();
  void pageHasTheLanguageOfTheWindow_data();
  void pageHasTheLanguageOfTheWindow();
  void failureLeavesNothing();
};

namespace {

const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a") + "picture";
const QByteArray jpeg = QByteArray::fromHex("ffd8ff") + "image";

QByteArray pageOf(const TemporaryStore& store, UserId user) {
  const QTemporaryDir folder;
  need(HtmlPage::exportPosts(*store, user, folder.filePath("page.html")));
  return contentOf(folder.filePath("page.html"));
}

QByteArray conversationOf(const TemporaryStore& store, PostId post) {
  const QTemporaryDir folder;
  need(HtmlPage::exportConversation(*store, post, folder.filePath("page.html")));
  return contentOf(folder.filePath("page.html"));
}

/// The ids of the posts on a page, in order, each with its depth.
QStringList articlesIn(const QByteArray& page) {
  static const QRegularExpression article(
      "<article id=\"post-(\\d+)\"(?: data-depth style=\"margin-inline-start: (\\d+)px)?");
  QStringList found;
  for (auto match = article.globalMatch(QString::fromUtf8(page)); match.hasNext();) {
    const auto one = match.next();
    found.append(one.captured(1) + u':' + QString::number(one.captured(2).toInt() / 24));
  }
  return found;
}

}  // namespace

void TestHtmlPage::textBecomesHtml_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("html");
  const auto add = [](const char* name, const QString& text, const QString& html) {
    QTest::newRow(name) << text << html;
  };
  add("nothing special", "an owl", "an owl");
  add("tags", "<script>alert('x')</script> & \"", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;");
  add("an address", "see https://owl.example/a?b=1&c=2.",
      "see <a href=\"https://owl.example/a?b=1&amp;c=2\" rel=\"noreferrer\">https://owl.example/a?b=1&amp;c=2</a>.");
  add("a bare address", "owl.org/x", "<a href=\"https://owl.org/x\" rel=\"noreferrer\">owl.org/x</a>");
  add("no web address", "javascript:alert(1) data:text/html,x", "javascript:alert(1) data:text/html,x");
  add("a mention and a tag", "@john #owls", "@john #owls");
}

void TestHtmlPage::textBecomesHtml() {
  QFETCH(const QString, text);
  const QString html = QString::fromUtf8(linkedHtml(text));
  // Which scheme a bare address gets is the business of the text's own links.
  QTEST(QString(html).replace("http://owl.org", "https://owl.org"), "html");
}

void TestHtmlPage::pageIsSelfContained() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", "<b>Susan</b>");
  need(Pictures(*store).set(susan, png));
  const PostId post = store.addPost(susan, store.now, QString("</p><script>alert(1)</script> https://owl.example/"));
  const Database database(store.file());
  database.run("UPDATE posts SET picture_count = 2 WHERE id = ?", {post});
  database.run(
      "INSERT INTO post_pictures (id, post_id, position, width, height, name, description) VALUES "
      "(1, ?, 0, 640, 480, 'a.jpg', 'An \"owl\"'), (2, ?, 1, 0, 0, 'b.mp4', 'A film')",
      {post, post});
  database.run("INSERT INTO picture_images (picture_id, thumbnail, image) VALUES (1, x'00', ?)", {jpeg});
  const QByteArray page = pageOf(store, susan);
  QVERIFY(page.startsWith("<!DOCTYPE html>"));
  QVERIFY(page.contains("<img src=\"data:image/png;base64," + png.toBase64() + '"'));
  QVERIFY(page.contains("<img src=\"data:image/jpeg;base64," + jpeg.toBase64() +
                        "\" alt=\"An &quot;owl&quot;\" width=\"640\" height=\"480\">"));
  QVERIFY(page.contains("b.mp4: A film"));
  QVERIFY(page.contains("&lt;b&gt;Susan&lt;/b&gt;"));
  QVERIFY(page.contains("prefers-color-scheme: dark") && page.contains("@media print"));
  // Nothing runs, and nothing is fetched.
  QVERIFY(!page.contains("<script") && !page.contains("<link") && !page.contains("url(") && !page.contains("@import"));
  QCOMPARE(page.count("src=\""), page.count("src=\"data:"));
  QVERIFY(page.contains("default-src 'none'"));
}

void TestHtmlPage::pageSaysWhatPostsHave() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan"), john = store.addUser("john");
  const PostId later = store.addPost(susan, store.now + 5000, QString("later, here")),
               first = store.addPost(susan, store.now, QString("first")),
               other = store.addPost(john, store.now, QString("not on it"));
  Posts posts(*store, store.clock());
  store.now += 10'000;
  const PostId toSelf = need(posts.publish(susan, "to myself", first)),
               toJohn = need(posts.publish(susan, "hi", other));
  const Database database(store.file());
  database.run(
      "INSERT INTO post_details (post_id, content_warning, audience, reposted_from, edited_at) VALUES "
      "(?, 'Owls <3', 'followers', '@mary@owl.example', 0)",
      {later});
  database.run(
      "INSERT INTO post_links (post_id, start, length, target) VALUES (?, 7, 4, 'https://owl.example/?a&b'), "
      "(?, 0, 5, 'javascript:alert(1)')",
      {later, later});
  database.run("INSERT INTO sources (id, kind, name, imported_at) VALUES (1, 'mastodon', 'a.zip', 0)");
  database.run(
      "INSERT INTO post_origins (key, source_id, post_id, address) VALUES ('k', 1, ?, 'https://owl.example/1')",
      {first});
  const QByteArray page = pageOf(store, susan);
  const auto article = [](PostId post) { return QString("%1:0").arg(post); };
  QCOMPARE(articlesIn(page), QStringList({article(first), article(later), article(toSelf), article(toJohn)}));
  QVERIFY(page.contains("later, <a class=\"named\" href=\"https://owl.example/?a&amp;b\" rel=\"noreferrer\">here</a>"));
  QVERIFY(!page.contains("javascript:"));
  for (const char* part :
       {"<p class=\"warning\" dir=\"auto\" lang=\"\">Owls &lt;3</p>", "For followers only",
        "Reposted from <bdi>@mary@owl.example</bdi>", "Edited on <time datetime=\"1970-01-01T00:00:00Z\">",
        "In reply to <a href=\"#post-2\"><bdi>@susan</bdi></a>", "In reply to <bdi>@john</bdi>",
        "<h2><a href=\"https://owl.example/1\" rel=\"noreferrer\"><time datetime=\"2023-11-14T22:13:20Z\">"})
    QVERIFY2(page.contains(part), part);
  QVERIFY(!page.contains("not on it"));
}

void TestHtmlPage::conversationIsATree() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan", "Susan"), john = store.addUser("john");
  Posts posts(*store, store.clock());
  const auto answer = [&](UserId author, PostId to) {
    store.now += 1000;
    return need(posts.publish(author, "an answer", to));
  };
  const PostId root = store.addPost(susan, store.now, QString("root"));
  const PostId a = answer(john, root), b = answer(susan, root), aa = answer(susan, a), ba = answer(john, b);
  const PostId aaa = answer(john, aa);
  store.addPost(john, store.now, QString("elsewhere"));
  const auto at = [](PostId post, int depth) { return QString("%1:%2").arg(post).arg(depth); };
  const QStringList tree{at(root, 0), at(a, 1), at(aa, 2), at(aaa, 3), at(b, 1), at(ba, 2)};
  for (const PostId post : {root, aa, ba}) QCOMPARE(articlesIn(conversationOf(store, post)), tree);
  const QByteArray page = conversationOf(store, root);
  QVERIFY(page.contains("<b><bdi>Susan</bdi></b> <bdi>@susan</bdi>"));
  // Once what it answers is deleted, a post is the first one.
  Database(store.file()).run("DELETE FROM posts WHERE id = ?", {root});
  QCOMPARE(articlesIn(conversationOf(store, aa)), QStringList({at(a, 0), at(aa, 1), at(aaa, 2)}));
}

void TestHtmlPage::deepAndRoundConversationsEnd() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  constexpr int many = 300;
  store.together([&] {
    for (int i = 0; i < many; ++i) store.addPost(susan, store.now + i);
  });
  const Database database(store.file());
  database.run("UPDATE posts SET reply_to = id - 1, reply_to_author = 1 WHERE id > 1");
  QCOMPARE(articlesIn(conversationOf(store, many)).size(), many);
  database.run("UPDATE posts SET reply_to = ?, reply_to_author = 1 WHERE id = 1", {many});
  QCOMPARE(articlesIn(conversationOf(store, 7)).size(), many);
}

void TestHtmlPage::pageHasTheLanguageOfTheWindow_data() {
  QTest::addColumn<QLocale>("locale");
  QTest::addColumn<QByteArray>("tag");
  QTest::newRow("German") << QLocale("de_DE") << QByteArray("<html lang=\"de\" dir=\"ltr\">");
  QTest::newRow("Arabic") << QLocale("ar_EG") << QByteArray("<html lang=\"ar\" dir=\"rtl\">");
  QTest::newRow("Chinese") << QLocale("zh_CN") << QByteArray("<html lang=\"zh\" dir=\"ltr\">");
}

void TestHtmlPage::pageHasTheLanguageOfTheWindow() {
  QFETCH(const QLocale, locale);
  QFETCH(const QByteArray, tag);
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  store.addPost(susan, store.now, QString("text"));
  const QLocale before;
  QLocale::setDefault(locale);
  const QByteArray page = pageOf(store, susan);
  QLocale::setDefault(before);
  QVERIFY2(page.contains(tag), page.left(200));
  // Nobody knows the language of a post.
  QVERIFY(page.contains("<p class=\"body\" dir=\"auto\" lang=\"\">text</p>"));
}

void TestHtmlPage::failureLeavesNothing() {
  TemporaryStore store;
  const UserId susan = store.addUser("susan");
  store.addPost(susan, store.now);
  const QTemporaryDir folder;
  QCOMPARE(HtmlPage::exportPosts(*store, 99, folder.filePath("a.html")).error().code, ErrorCode::NotFound);
  QCOMPARE(HtmlPage::exportConversation(*store, 99, folder.filePath("a.html")).error().code, ErrorCode::NotFound);
  const auto stop = [](qint64, qint64) { return false; };
  QCOMPARE(HtmlPage::exportPosts(*store, susan, folder.filePath("a.html"), stop).error().code, ErrorCode::Interrupted);
  QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

ROOST_TEST(TestHtmlPage)

}  // namespace roost::html_page_test

#include "test_html_page.moc"
