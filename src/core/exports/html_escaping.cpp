#include "core/exports/html_escaping.h"

#include <QUrl>
#include <algorithm>

#include "core/posts/post_entities.h"

namespace roost {
namespace {

struct HtmlLink {
  qsizetype start, length;
  QByteArray address;
  bool isNamed;
};

/// Links that lie within the text and don't overlap, in order. A link that the post itself has goes before a web
/// address found in its text.
QList<HtmlLink> linksIn(const QString& text, const QList<PostLink>& named) {
  QList<HtmlLink> links;
  qsizetype end = 0;
  for (const PostLink& link : named) {
    if (link.start < end || link.length < 1 || link.start + link.length > text.size()) continue;
    end = link.start + link.length;
    if (const QByteArray address = htmlAddress(link.target); !address.isEmpty())
      links.append({link.start, link.length, address, true});
  }
  for (const PostEntity& entity : postEntities(text)) {
    if (entity.kind != PostEntity::Link) continue;
    const auto meets = [&entity](const HtmlLink& link) {
      return link.start < entity.start + entity.length && entity.start < link.start + link.length;
    };
    if (std::any_of(links.cbegin(), links.cend(), meets)) continue;
    if (const QByteArray address = htmlAddress(entity.target); !address.isEmpty())
      links.append({entity.start, entity.length, address, false});
  }
  std::sort(links.begin(), links.end(),
            [](const HtmlLink& one, const HtmlLink& other) { return one.start < other.start; });
  return links;
}

}  // namespace

QByteArray htmlEscaped(const QString& text) {
  return text.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")).toUtf8();
}

QByteArray htmlAddress(const QString& address) {
  const QUrl url(address, QUrl::TolerantMode);
  if (!url.isValid() || url.host().isEmpty()) return {};
  if (url.scheme() != u"http" && url.scheme() != u"https") return {};
  return htmlEscaped(QString::fromLatin1(url.toEncoded()));
}

QByteArray linkedHtml(const QString& text, const QList<PostLink>& named) {
  QByteArray html;
  qsizetype at = 0;
  for (const HtmlLink& link : linksIn(text, named)) {
    html += htmlEscaped(text.sliced(at, link.start - at));
    html += QByteArray(link.isNamed ? R"(<a class="named")" : "<a") + R"( href=")" + link.address +
            R"(" rel="noreferrer">)" + htmlEscaped(text.sliced(link.start, link.length)) + "</a>";
    at = link.start + link.length;
  }
  return html + htmlEscaped(text.sliced(at));
}

}  // namespace roost
