#include "core/posts/post_entities.h"

#include <QRegularExpression>
#include <optional>

#include "core/text/names_and_tags.h"

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

QList<PostEntity> linksIn(const QString& body) {
  static const QRegularExpression pattern(
      QStringLiteral(R"(\bhttps?://[^\s<>]+|(?<![\w@./-])(?:[a-z0-9-]+\.)+(?:org|com|net|io|dev|info|eu|de|es|fr|jp)\b(?:/[^\s<>]*)?)"),
      QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
  QList<PostEntity> links;
  for (auto matches = pattern.globalMatch(body); matches.hasNext();) {
    const auto match = matches.next();
    const qsizetype length = addressLength(match.capturedView());
    const QString address = body.mid(match.capturedStart(), length);
    const bool hasScheme = address.startsWith(u"http://", Qt::CaseInsensitive) || address.startsWith(u"https://", Qt::CaseInsensitive);
    links.append({PostEntity::Link, match.capturedStart(), length, hasScheme ? address : "https://" + address});
  }
  return links;
}

/// In these scripts a mention may follow a word without a space.
bool isWrittenWithoutSpaces(char32_t c) {
  switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
      return true;
    default:
      return false;
  }
}

/// Whether an address with a scheme goes on here, of which what stands before is no more than the name.
bool goesOnAsAddress(QStringView text, qsizetype at) { return text.sliced(at).startsWith(u"://"); }

bool isOneOf(QStringView characters, char32_t c) {
  return !QChar::requiresSurrogates(c) && characters.contains(QChar(static_cast<char16_t>(c)));
}

/// An e-mail address has no mention in it, nor has a word with "@" for a letter.
bool mayBeginMention(char32_t before) {
  return !isOneOf(u"@\uFF20#\uFF03!$%&*/", before) && (!isWordCharacter(before) || isWrittenWithoutSpaces(before));
}

/// No word, entity of HTML or path has a tag in it.
bool mayBeginTag(char32_t before) { return !isOneOf(u"@\uFF20#\uFF03&/", before) && !isWordCharacter(before); }

/// @name, or @name@host, which is somebody of another community.
std::optional<PostEntity> mentionAt(QStringView text, qsizetype at) {
  if (!mayBeginMention(characterBefore(text, at))) return std::nullopt;
  const qsizetype name = at + 1;
  qsizetype end = name + usernameLength(text.sliced(name));
  if (end == name) return std::nullopt;
  QString target = text.sliced(name, end - name).toString();
  if (end < text.size() && isMentionSign(text.at(end))) {
    const qsizetype host = end + 1;
    end = host + usernameLength(text.sliced(host));
    // What only begins so is neither of that host nor of here.
    if (end == host || (end < text.size() && isMentionSign(text.at(end)))) return std::nullopt;
    target += u'@' + text.sliced(host, end - host).toString();
  }
  if (goesOnAsAddress(text, end)) return std::nullopt;
  return PostEntity{PostEntity::Mention, at, end - at, target};
}

std::optional<PostEntity> tagAt(QStringView text, qsizetype at) {
  if (!mayBeginTag(characterBefore(text, at))) return std::nullopt;
  const qsizetype word = at + 1, length = tagLength(text.sliced(word));
  if (length == 0 || goesOnAsAddress(text, word + length)) return std::nullopt;
  return PostEntity{PostEntity::Tag, at, word + length - at, text.sliced(word, length).toString()};
}

}  // namespace

QList<PostEntity> postEntities(const QString& body) {
  const QList<PostEntity> links = linksIn(body);
  auto link = links.cbegin();
  QList<PostEntity> entities;
  for (qsizetype at = 0; at < body.size();) {
    while (link != links.cend() && link->start < at) ++link;
    std::optional<PostEntity> entity;
    if (link != links.cend() && link->start == at)
      entity = *link;
    else if (isMentionSign(body.at(at)))
      entity = mentionAt(body, at);
    else if (isTagSign(body.at(at)))
      entity = tagAt(body, at);
    at += entity ? entity->length : 1;
    if (entity) entities.append(*std::move(entity));
  }
  return entities;
}

}  // namespace roost
