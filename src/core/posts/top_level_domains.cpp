#include "core/posts/top_level_domains.h"

#include <QFile>
#include <QSet>
#include <QUrl>

namespace roost {
namespace {

QSet<QString> topLevelDomains() {
  QFile file(QStringLiteral(":/text/top_level_domains.txt"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("the list of top-level domains is missing");
  QSet<QString> domains;
  while (!file.atEnd()) {
    const QString line = QString::fromUtf8(file.readLine());
    if (line.startsWith(u'#')) continue;
    for (const QString& domain : line.split(u' ')) domains.insert(domain.trimmed());
  }
  return domains;
}

/// A longer label can't be a domain and isn't looked up.
constexpr qsizetype longestLabel = 63;

}  // namespace

bool isTopLevelDomain(QStringView label) {
  static const QSet<QString> domains = topLevelDomains();
  if (label.isEmpty() || label.size() > longestLabel) return false;
  QString domain = label.toString().normalized(QString::NormalizationForm_C).toLower();
  if (domain.startsWith(u"xn--")) domain = QUrl::fromAce(domain.toLatin1());
  return domains.contains(domain);
}

}  // namespace roost
