#include "core/archives/html_links.h"

#include <QUrl>
#include <algorithm>

namespace roost {
namespace {

QString withoutScheme(const QString& address) {
  QStringView rest = QStringView(address).trimmed();
  for (const QStringView prefix : {u"https://", u"http://"})
    if (rest.startsWith(prefix, Qt::CaseInsensitive)) {
      rest = rest.sliced(prefix.size());
      break;
    }
  if (rest.startsWith(u"www.", Qt::CaseInsensitive)) rest = rest.sliced(4);
  return rest.toString();
}

qsizetype endOfHost(const QString& address) {
  const auto end = std::find_if(address.cbegin(), address.cend(),
                                [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'…'; });
  return std::distance(address.cbegin(), end);
}

/// A form in which two spellings of an address without its scheme are equal.
QString spelledAlike(const QString& address) {
  const qsizetype end = endOfHost(address);
  const QString host = address.left(end).toLower();
  const QByteArray ascii = QUrl::toAce(host);
  QString rest = QString::fromUtf8(QByteArray::fromPercentEncoding(address.mid(end).toUtf8()));
  if (rest.endsWith(u'/')) rest.chop(1);
  return (ascii.isEmpty() ? host : QString::fromLatin1(ascii)) + rest;
}

/// Whether `shown`, of which a part is cut out at the end or in the middle, is such a form of the address.
bool isCutForm(const QString& shown, const QString& address) {
  qsizetype cut = shown.indexOf(u'…'), length = 1;
  if (cut < 0) {
    cut = shown.indexOf(QLatin1String("..."));
    length = 3;
  }
  if (cut < 0) return false;
  const QString before = shown.left(cut), after = shown.mid(cut + length);
  if (before.size() + after.size() > address.size() || !before.contains(u'.')) return false;
  return address.startsWith(before, Qt::CaseInsensitive) && address.endsWith(after, Qt::CaseInsensitive);
}

/// Of "@susan" and of "@susan@mastodon.example".
QStringView usernameIn(QStringView mention) {
  const qsizetype at = mention.indexOf(u'@', 1);
  return at < 0 ? mention.sliced(1) : mention.sliced(1, at - 1);
}
QStringView hostIn(QStringView mention) {
  const qsizetype at = mention.indexOf(u'@', 1);
  return at < 0 ? QStringView() : mention.sliced(at + 1);
}

}  // namespace

bool isWebLink(const QString& address) {
  return (address.startsWith(u"https://", Qt::CaseInsensitive) ||
          address.startsWith(u"http://", Qt::CaseInsensitive)) &&
         !address.endsWith(u"://");
}

bool isSameAddress(const QString& text, const QString& address) {
  return text == address || spelledAlike(withoutScheme(text)) == spelledAlike(withoutScheme(address));
}

bool showsItsAddress(const QString& shown, const QString& whole, bool isCut, const QString& address) {
  if (shown.contains(u' ')) return false;
  if (isSameAddress(whole, address) || isSameAddress(shown, address)) return true;
  const QString full = withoutScheme(address), stem = withoutScheme(shown);
  const QString marked = isCut && !stem.contains(u'…') ? stem + u'…' : stem;
  return isCutForm(marked, full) || isCutForm(spelledAlike(marked), spelledAlike(full));
}

HtmlMentionNames::HtmlMentionNames(const QList<HtmlMention>& mentions) {
  const auto insertFirst = [](auto& names, const auto& key, const QString& name) {
    if (!names.contains(key)) names.insert(key, name);
  };
  for (const HtmlMention& mention : mentions) {
    if (mention.name.size() < 2) continue;
    const QString username = usernameIn(mention.name).toString().toCaseFolded();
    insertFirst(m_byUsername, username, mention.name);
    // A profile's page and its identifier differ, but are on the same server.
    for (const QString& server : {QUrl(mention.address).host(), hostIn(mention.name).toString()})
      insertFirst(m_byServer, UsernameAtHost(username, server.toCaseFolded()), mention.name);
  }
}

QString HtmlMentionNames::nameFor(const QString& shown, const QString& address) const {
  if (shown.size() < 2 || shown[0] != u'@') return {};
  if (!hostIn(shown).isEmpty()) return shown;
  const QString username = usernameIn(shown).toString().toCaseFolded();
  const auto first = m_byUsername.constFind(username);
  if (first == m_byUsername.cend()) return {};
  return m_byServer.value({username, QUrl(address).host().toCaseFolded()}, *first);
}

}  // namespace roost
