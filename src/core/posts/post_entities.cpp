#include "core/posts/post_entities.h"

#include <optional>

#include "core/posts/web_address.h"
#include "core/text/characters.h"
#include "core/text/names_and_tags.h"

namespace roost {
namespace {

/// In these scripts a mention may follow a word without a space.
bool mayPrecedeMention(char32_t c) {
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

/// Whether "://" comes next. The text before it is then the scheme of an address, not a name or a tag.
bool goesOnAsAddress(QStringView text, qsizetype at) { return text.sliced(at).startsWith(u"://"); }

/// No mention starts inside an e-mail address, or inside a word that uses "@" as a letter.
bool mayBeginMention(char32_t before) {
  return !isOneOf(u"@\uFF20#\uFF03!$%&*/", before) && (!isWordCharacter(before) || mayPrecedeMention(before));
}

/// No tag starts inside a word, an HTML entity or a path.
bool mayBeginTag(char32_t before) { return !isOneOf(u"@\uFF20#\uFF03&/", before) && !isWordCharacter(before); }

/// @name, or @name@host for a user of another community.
std::optional<PostEntity> mentionAt(QStringView text, qsizetype at) {
  if (!mayBeginMention(characterBefore(text, at))) return std::nullopt;
  const qsizetype name = at + 1;
  qsizetype end = name + usernameLength(text.sliced(name));
  if (end == name) return std::nullopt;
  QString target = text.sliced(name, end - name).toString();
  if (end < text.size() && isMentionSign(text.at(end))) {
    const qsizetype host = end + 1;
    end = host + usernameLength(text.sliced(host));
    // @name@ without a host, and @name@host@, name neither a user of another host nor one of this community.
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

std::optional<PostEntity> linkAt(QStringView text, qsizetype at) {
  const qsizetype length = webAddressLength(text, at);
  if (length == 0) return std::nullopt;
  const QString address = text.sliced(at, length).toString();
  return PostEntity{PostEntity::Link, at, length,
                    hasWebScheme(address) ? address : QStringLiteral("https://") + address};
}

}  // namespace

QList<PostEntity> postEntities(const QString& body) {
  QList<PostEntity> entities;
  for (qsizetype at = 0; at < body.size();) {
    const QChar first = body.at(at);
    auto entity = isMentionSign(first) ? mentionAt(body, at) : isTagSign(first) ? tagAt(body, at) : linkAt(body, at);
    at += entity ? entity->length : 1;
    if (entity) entities.append(*std::move(entity));
  }
  return entities;
}

}  // namespace roost
