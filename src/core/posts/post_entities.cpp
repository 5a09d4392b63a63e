#include "core/posts/post_entities.h"

#include <QRegularExpression>

namespace roost {
namespace {

/// Punctuation after an address belongs to the sentence, and so does a bracket that was opened before it.
qsizetype addressLength(QStringView address) {
  while (!address.isEmpty()) {
    const QChar last = address.back();
    const bool unopened = last == u')' && address.count(u'(') < address.count(u')');
    if (!unopened && !QStringView(u".,;:!?'\"…»”’*").contains(last)) break;
    address.chop(1);
  }
  return address.size();
}

}  // namespace

QList<PostEntity> postEntities(const QString& body) {
  static const QRegularExpression pattern(
      QStringLiteral(R"((?<link>\bhttps?://[^\s<>]+|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:org|com|net|io|dev|info|eu|de|es|fr|jp)\b(?:/[^\s<>]*)?)|(?<![\w@/])@(?<name>[\w][\w.-]*[\w]|[\w])|(?<![\w\p{M}#@&/.])#(?=[\w\p{M}]*[^\W\d])(?<tag>\w[\w\p{M}]*))"),
      QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
  QList<PostEntity> entities;
  for (auto matches = pattern.globalMatch(body); matches.hasNext();) {
    const auto match = matches.next();
    if (const QStringView link = match.capturedView(u"link"); !link.isEmpty()) {
      const qsizetype length = addressLength(link);
      const QString address = link.first(length).toString();
      const bool hasScheme = address.startsWith(u"http://", Qt::CaseInsensitive) || address.startsWith(u"https://", Qt::CaseInsensitive);
      entities.append({PostEntity::Link, match.capturedStart(u"link"), length, hasScheme ? address : "https://" + address});
    } else if (match.hasCaptured(u"tag")) {
      entities.append({PostEntity::Tag, match.capturedStart(), match.capturedLength(), match.captured(u"tag")});
    } else {
      entities.append({PostEntity::Mention, match.capturedStart(), match.capturedLength(), match.captured(u"name")});
    }
  }
  return entities;
}

}  // namespace roost
