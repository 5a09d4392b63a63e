#include "core/exports/html_page.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <algorithm>

#include "core/exports/html_escaping.h"
#include "core/exports/image_type.h"
#include "core/exports/json_line.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/text/plural.h"
#include "core/timeline/conversation_ancestors.h"
#include "core/users/pictures.h"
#include "core/users/users.h"

namespace roost {
namespace {

/// The columns of page_post_columns.sql and, after them, the depth.
enum PagePostColumn {
  PagePostId,
  PageAuthor,
  PageCreatedAt,
  PageBody,
  PageReplyTo,
  PageRepliedAuthor,
  PagePictureCount,
  PageWarning,
  PageAudience,
  PageRepostedFrom,
  PageAnswersAddress,
  PageEditedAt,
  PageAddress,
  PageDepth
};

/// Text in a direction of its own.
QByteArray withOwnDirection(const QString& text) { return "<bdi>" + htmlEscaped(text) + "</bdi>"; }

QByteArray linkTo(const QString& address, const QString& text) {
  const QByteArray target = htmlAddress(address);
  if (target.isEmpty()) return withOwnDirection(text);
  return R"(<a class="named" href=")" + target + R"(" rel="noreferrer">)" + htmlEscaped(text) + "</a>";
}

/// A sentence in which %1 stands for a piece of HTML.
QByteArray htmlSentence(const QString& sentence, const QByteArray& html) {
  return htmlEscaped(sentence).replace("%1", html);
}

QByteArray imageElement(const QByteArray& image, const QString& description, const QByteArray& size = {}) {
  return "<img src=\"data:" + mediaTypeOf(image) + ";base64," + image.toBase64() + "\" alt=\"" +
         htmlEscaped(description) + '"' + size + '>';
}

/// The first post of the conversation, as far as it is still here.
Result<PostId> firstPostOf(Store& store, PostId post) {
  ConversationAncestors ancestors(store);
  ancestors.startAt(post);
  ROOST_CHECK(ancestors.findAll());
  PostId first = post;
  for (const PostId ancestor : ancestors.ids()) {
    ROOST_TRY(isHere, anyRow(store.read("value:value=id,table=posts,column=id", {{":key", ancestor}})));
    if (*isHere) first = ancestor;
  }
  return first;
}

}  // namespace

QString HtmlPage::timeText(qint64 msSinceEpoch) {
  const auto time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch);
  const QLocale locale;
  return locale.toString(time.date(), QLocale::LongFormat) + u' ' + locale.toString(time.time(), QLocale::ShortFormat);
}

QByteArray HtmlPage::timeElement(qint64 msSinceEpoch) {
  const QString iso = isoTime(msSinceEpoch);
  if (iso.isEmpty()) return htmlEscaped(timeText(msSinceEpoch));
  return "<time datetime=\"" + iso.toLatin1() + "\">" + htmlEscaped(timeText(msSinceEpoch)) + "</time>";
}

QString HtmlPage::datedToday() {
  return tr("Saved from Roost on %1").arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
}

Result<Done> HtmlPage::exportPosts(Store& store, UserId author, const QString& file, const ExportProgress& progress) {
  const ReadTransaction oneState(store);
  ROOST_TRY(user, Users(store, systemClock()).find(noUser, author));
  ROOST_TRY(picture, Pictures(store).find(author));
  ROOST_TRY(out, ExportFile::create(file, progress, user->postCount));
  HtmlPage page(store, **out);
  page.m_author = author;
  QByteArray header = picture->isEmpty() ? QByteArray() : imageElement(*picture, {});
  header += "<div><h1 dir=\"auto\">" + htmlEscaped(user->name()) + "</h1>\n<p>" +
            withOwnDirection(u'@' + user->username) + " · " +
            htmlEscaped(tr("%Ln post(s)", nullptr, pluralOf(user->postCount))) + " · " + htmlEscaped(datedToday()) +
            "</p>\n";
  if (!user->aboutMe.isEmpty())
    header += R"(<p class="body" dir="auto" lang="">)" + linkedHtml(user->aboutMe) + "</p>\n";
  ROOST_CHECK(page.writeBeginning(tr("Posts by %1").arg(user->name()), header + "</div>"));
  ROOST_CHECK(page.writePosts("page_posts_of_author", {{":author", author}}));
  return (*out)->commit();
}

Result<Done> HtmlPage::exportConversation(Store& store, PostId post, const QString& file,
                                          const ExportProgress& progress) {
  const ReadTransaction oneState(store);
  ROOST_TRY(isHere, anyRow(store.read("value:value=id,table=posts,column=id", {{":key", post}})));
  if (!*isHere) return makeError(ErrorCode::NotFound, QStringLiteral("post %1").arg(post));
  ROOST_TRY(first, firstPostOf(store, post));
  ROOST_TRY(out, ExportFile::create(file, progress));
  HtmlPage page(store, **out);
  const QString title = tr("Conversation");
  ROOST_CHECK(page.writeBeginning(
      title, "<div><h1>" + htmlEscaped(title) + "</h1>\n<p>" + htmlEscaped(datedToday()) + "</p>\n</div>"));
  ROOST_CHECK(page.writePosts("page_posts_of_conversation", {{":post", *first}}));
  return (*out)->commit();
}

Result<Done> HtmlPage::writeBeginning(const QString& title, const QByteArray& header) {
  QFile style(QStringLiteral(":/text/export_page.css"));
  if (!style.open(QIODevice::ReadOnly)) return makeError(ErrorCode::Internal, QStringLiteral("no export_page.css"));
  const QLocale locale;
  const QByteArray language = locale.bcp47Name().toLatin1();
  const QByteArray direction = locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr";
  return m_out.write("<!DOCTYPE html>\n<html lang=\"" + language + "\" dir=\"" + direction +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                     "style-src 'unsafe-inline'\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
                     htmlEscaped(title) + "</title>\n<style>\n" + style.readAll() +
                     "</style>\n</head>\n<body>\n<header>\n" + header + "\n</header>\n<main>\n");
}

Result<Done> HtmlPage::writePosts(const QString& query, const Bindings& bindings) {
  ROOST_CHECK(forEachRow(m_store.read(query, bindings), [this](const Rows& row) { return writePost(row); }));
  return m_out.write("</main>\n</body>\n</html>\n");
}

QByteArray HtmlPage::headingOf(const Rows& row) const {
  const QByteArray time = timeElement(row.integer(PageCreatedAt));
  const QString address = row.text(PageAddress);
  const QByteArray target = htmlAddress(address);
  const QByteArray when = target.isEmpty() ? time : R"(<a href=")" + target + R"(" rel="noreferrer">)" + time + "</a>";
  if (m_author != noUser) return "<h2>" + when + "</h2>\n";
  const auto author = m_authors.author(row.integer(PageAuthor));
  return "<h2><b>" + withOwnDirection(author.name) + "</b> " + withOwnDirection(u'@' + author.username) + " · " + when +
         "</h2>\n";
}

QByteArray HtmlPage::noteOn(const Rows& row) const {
  QByteArrayList notes;
  if (const UserId replied = row.integer(PageRepliedAuthor); replied != noUser) {
    const QString name = m_authors.author(replied).username;
    const QString shown = name.isEmpty() ? tr("a deleted user") : u'@' + name;
    const bool isOnPage =
        row.integer(PageReplyTo) != noPost && (m_author == noUser ? row.integer(PageDepth) > 0 : replied == m_author);
    const QByteArray who = isOnPage ? "<a href=\"#post-" + QByteArray::number(row.integer(PageReplyTo)) + "\">" +
                                          withOwnDirection(shown) + "</a>"
                                    : withOwnDirection(shown);
    notes.append(htmlSentence(tr("In reply to %1"), who));
  } else if (const QString address = row.text(PageAnswersAddress); !address.isEmpty()) {
    notes.append(htmlSentence(tr("In reply to %1"), linkTo(address, address)));
  }
  if (const QString from = row.text(PageRepostedFrom); !from.isEmpty())
    notes.append(htmlSentence(tr("Reposted from %1"), withOwnDirection(from)));
  if (row.text(PageAudience) == u"followers") notes.append(htmlEscaped(tr("For followers only")));
  if (!row.value(PageEditedAt).isNull())
    notes.append(htmlSentence(tr("Edited on %1"), timeElement(row.integer(PageEditedAt))));
  return notes.isEmpty() ? QByteArray() : "<p class=\"note\">" + notes.join(" · ") + "</p>\n";
}

Result<Done> HtmlPage::writePost(const Rows& row) {
  const PostId post = row.integer(PagePostId);
  QSet<UserId> people{row.integer(PageAuthor)};
  if (const UserId replied = row.integer(PageRepliedAuthor); replied != noUser) people.insert(replied);
  ROOST_CHECK(m_authors.readMissing(noUser, people));
  ROOST_TRY(links, readAll(m_store.read("links_of_post", {{":post", post}}), [](const Rows& link) {
              return PostLink{link.integer(0), link.integer(1), link.text(2)};
            }));
  QByteArray html = "<article id=\"post-" + QByteArray::number(post) + '"';
  constexpr qint64 deepest = 8;
  if (const qint64 depth = std::min(row.integer(PageDepth), deepest); depth > 0)
    html += " data-depth style=\"margin-inline-start: " + QByteArray::number(24 * depth) + "px\"";
  html += ">\n" + headingOf(row) + noteOn(row);
  if (const QString warning = row.text(PageWarning); !warning.isEmpty())
    html += R"(<p class="warning" dir="auto" lang="">)" + htmlEscaped(contentWarningText(warning)) + "</p>\n";
  if (const QString body = row.text(PageBody); !body.isEmpty())
    html += R"(<p class="body" dir="auto" lang="">)" + linkedHtml(body, *links) + "</p>\n";
  ROOST_CHECK(m_out.write(html));
  if (row.integer(PagePictureCount) > 0) ROOST_CHECK(writePictures(post));
  ROOST_CHECK(m_out.write("</article>\n"));
  return m_out.rowDone();
}

Result<Done> HtmlPage::writePictures(PostId post) {
  return forEachRow(m_store.read("page_pictures_of_post", {{":post", post}}), [this](const Rows& row) -> Result<Done> {
    const QString name = row.text(2), description = row.text(3);
    const QByteArray image = row.value(4).toByteArray();
    const QByteArray size =
        " width=\"" + QByteArray::number(row.integer(0)) + "\" height=\"" + QByteArray::number(row.integer(1)) + '"';
    QByteArray html = "<figure>\n";
    if (!image.isEmpty()) html += imageElement(image, description, size) + '\n';
    const QString caption = image.isEmpty() && !name.isEmpty()
                                ? (description.isEmpty() ? name : name + QStringLiteral(": ") + description)
                                : description;
    if (!caption.isEmpty()) html += R"(<figcaption dir="auto" lang="">)" + htmlEscaped(caption) + "</figcaption>\n";
    return m_out.write(html + "</figure>\n");
  });
}

}  // namespace roost
