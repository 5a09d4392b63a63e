#include "core/mastodon/mastodon_media.h"

#include <QUrl>

namespace roost {
namespace {

/// The part of a path that is the same in the archive and in the posts; empty if there is none.
QStringView sharedPart(QStringView path) {
  const QStringView folder = u"media_attachments/";
  const qsizetype at = path.indexOf(folder);
  return at < 0 ? QStringView() : path.sliced(at + folder.size());
}

QStringView lastPart(QStringView path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

QString pathIn(const QString& address) {
  QString path = address.left(address.indexOf(u'#')).left(address.indexOf(u'?'));
  return QUrl::fromPercentEncoding(path.toUtf8());
}

}  // namespace

bool isMacOsExtra(QStringView name) {
  return name.startsWith(u"__MACOSX/") || name.contains(u"/__MACOSX/") || lastPart(name).startsWith(u"._");
}

MastodonMedia::MastodonMedia(const QList<ArchiveEntry>& entries) {
  for (const ArchiveEntry& entry : entries) {
    const QStringView name = entry.name;
    // A server that lacks a file may put an empty one in the archive.
    if (entry.size == 0 || isMacOsExtra(name)) continue;
    if (const QStringView path = sharedPart(name); !path.isEmpty()) m_byPath.insert(path, name);
    // Of two files with the same name, neither is known to be the one.
    const auto same = m_byName.find(lastPart(name));
    if (same == m_byName.end())
      m_byName.insert(lastPart(name), name);
    else
      *same = QStringView();
  }
}

QString MastodonMedia::file(const QString& address) const {
  const QString path = pathIn(address);
  const QStringView byPath = m_byPath.value(sharedPart(path));
  return (byPath.isEmpty() ? m_byName.value(lastPart(path)) : byPath).toString();
}

QString MastodonMedia::nameOf(const QString& address) { return lastPart(pathIn(address)).toString(); }

}  // namespace roost
