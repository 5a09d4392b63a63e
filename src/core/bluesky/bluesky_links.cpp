#include "core/bluesky/bluesky_links.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/bluesky/bluesky_values.h"

namespace roost {
namespace {

/// Longer ones aren't typed, shown or opened by anything.
constexpr qsizetype longestAddress = 8'192;
/// In bytes: "@" and a handle.
constexpr qint64 longestMention = 254;
/// Much longer than any post. Looking for an address in more would take long.
constexpr qsizetype longestSearched = 100'000;

/// A part of a text that leads somewhere.
struct Facet {
  qint64 start = 0, end = 0;
  QString target;
};

/// The links of a post in UTF-8 bytes, as all posts have had them since 2023.
QList<Facet> facetsOf(const DagValue& post) {
  QList<Facet> facets;
  for (const DagValue& facet : post[u"facets"].list()) {
    const DagValue& index = facet[u"index"];
    for (const DagValue& feature : facet[u"features"].list()) {
      const QString target = feature[u"uri"].text();
      if (!isWebAddress(target)) continue;
      facets.append({index[u"byteStart"].integer().value_or(-1), index[u"byteEnd"].integer().value_or(-1), target});
      break;
    }
  }
  return facets;
}

/// The older form, in UTF-16 code units.
QList<Facet> entitiesOf(const DagValue& post) {
  QList<Facet> facets;
  for (const DagValue& entity : post[u"entities"].list()) {
    const DagValue& index = entity[u"index"];
    if (entity[u"type"].text() != u"link" || !isWebAddress(entity[u"value"].text())) continue;
    facets.append(
        {index[u"start"].integer().value_or(-1), index[u"end"].integer().value_or(-1), entity[u"value"].text()});
  }
  return facets;
}

/// Leaves those that `fits` accepts, in the order of the text, and of those that overlap the first.
template <typename Fits>
QList<Facet> inOrder(QList<Facet> facets, const Fits& fits) {
  std::stable_sort(facets.begin(), facets.end(), [](const Facet& a, const Facet& b) { return a.start < b.start; });
  QList<Facet> kept;
  for (const Facet& facet : std::as_const(facets)) {
    const qint64 from = kept.isEmpty() ? 0 : kept.last().end;
    if (facet.start >= from && facet.end > facet.start && fits(facet)) kept.append(facet);
  }
  return kept;
}

/// Changes places in UTF-8 into places in UTF-16.
QList<Facet> inUtf16(QList<Facet> facets, const QByteArray& utf8) {
  qint64 byte = 0, unit = 0;
  const auto unitAt = [&](qint64 place) {
    unit += QString::fromUtf8(QByteArrayView(utf8).sliced(byte, place - byte)).size();
    byte = place;
    return unit;
  };
  for (Facet& facet : facets) {
    facet.start = unitAt(facet.start);
    facet.end = unitAt(facet.end);
  }
  return facets;
}

QList<Facet> linksOf(const DagValue& post, const QString& text) {
  if (post[u"facets"].list().isEmpty()) {
    const auto isBetween = [&text](qint64 at) { return at == text.size() || !text.at(at).isLowSurrogate(); };
    return inOrder(entitiesOf(post), [&](const Facet& facet) {
      return facet.end <= text.size() && isBetween(facet.start) && isBetween(facet.end);
    });
  }
  const QByteArray utf8 = text.toUtf8();
  const auto isBetween = [&utf8](qint64 at) { return at == utf8.size() || (utf8.at(at) & 0xC0) != 0x80; };
  return inUtf16(inOrder(facetsOf(post),
                         [&](const Facet& facet) {
                           return facet.end <= utf8.size() && isBetween(facet.start) && isBetween(facet.end);
                         }),
                 utf8);
}

/// Whether a text looks like an address, whole or shortened. A reader would take it for the link's target.
bool looksLikeAddress(QStringView text) {
  QString shown = text.trimmed().toString();
  if (std::any_of(shown.cbegin(), shown.cend(), [](QChar c) { return c.isSpace(); })) return false;
  if (isWebAddress(shown)) return true;
  while (shown.endsWith(u'.') || shown.endsWith(u'…')) shown.chop(1);
  const auto endsHost = [](QChar c) { return QStringView(u"/?#:").contains(c); };
  const QString host(shown.cbegin(), std::find_if(shown.cbegin(), shown.cend(), endsHost) - shown.cbegin());
  const QStringList labels = host.split(u'.');
  return labels.size() > 1 && !labels.contains(QString());
}

/// Whether the address stands in the text, not only as the beginning of a longer one.
bool hasAddress(QStringView text, QStringView address) {
  static constexpr QStringView marks = u".,;:!?)]}>\"'»”’…";
  qsizetype end = 0;
  for (qsizetype at = text.indexOf(address); at >= 0; at = text.indexOf(address, end)) {
    end = at + address.size();
    while (end < text.size() && marks.contains(text.at(end))) ++end;
    if (end == text.size() || text.at(end).isSpace()) return true;
  }
  return false;
}

}  // namespace

bool isWebAddress(QStringView text) {
  static const QRegularExpression form(QStringLiteral(R"(^https?://[^\s\p{C}]+\z)"),
                                       QRegularExpression::CaseInsensitiveOption);
  return text.size() <= longestAddress && form.match(text.toString()).hasMatch();
}

LinkedText linkedText(const DagValue& post) {
  const QString original = post[u"text"].text();
  LinkedText linked;
  qsizetype at = 0;
  for (const Facet& link : linksOf(post, original)) {
    linked.text += QStringView(original).sliced(at, link.start - at);
    const QStringView shown = QStringView(original).sliced(link.start, link.end - link.start);
    if (looksLikeAddress(shown) || shown.trimmed().isEmpty()) {
      linked.text += link.target;
    } else {
      linked.links.append({linked.text.size(), shown.size(), link.target});
      linked.text += shown;
    }
    at = link.end;
  }
  linked.text += QStringView(original).sliced(at);
  return linked;
}

QList<BlueskyMention> mentionsIn(const DagValue& post) {
  QList<BlueskyMention> mentions;
  QByteArray utf8;
  for (const DagValue& facet : post[u"facets"].list()) {
    for (const DagValue& feature : facet[u"features"].list()) {
      const QString did = feature[u"did"].text();
      if (!isDid(did)) continue;
      if (utf8.isEmpty()) utf8 = post[u"text"].text().toUtf8();
      const qint64 start = facet[u"index"][u"byteStart"].integer().value_or(-1),
                   end = facet[u"index"][u"byteEnd"].integer().value_or(-1);
      if (start < 0 || end <= start || end > utf8.size() || end - start > longestMention) continue;
      const QString shown = QString::fromUtf8(QByteArrayView(utf8).sliced(start, end - start)).trimmed().toLower();
      if (shown.startsWith(u'@') && isHandle(QStringView(shown).sliced(1))) mentions.append({did, shown.sliced(1)});
    }
  }
  return mentions;
}

void appendAddress(LinkedText& text, const QString& address) {
  if (!isWebAddress(address)) return;
  if (hasAddress(QStringView(text.text).first(std::min(text.text.size(), longestSearched)), address)) return;
  if (std::any_of(text.links.cbegin(), text.links.cend(),
                  [&address](const SourceLink& link) { return link.target == address; }))
    return;
  if (!text.text.isEmpty()) text.text += u'\n';
  text.text += address;
}

}  // namespace roost
