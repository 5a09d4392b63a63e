#include "core/posts/post_entities.h"

#include <optional>

#include "core/posts/web_address.h"
#include "core/text/characters.h"
#include "core/text/names_and_tags.h"

namespace roost {
namespace {

/// Where the name or tag ends that would end at `end`. If "://" follows, the scheme isn't part of it, and if nothing
/// but a scheme is there, or it can't be told from the word before it, there is no name or tag: the end is `start`.
qsizetype endBeforeScheme(QStringView text, qsizetype start, qsizetype end) {
  if (!text.sliced(end).startsWith(u"://")) return end;
  for (qsizetype scheme = start + 1; scheme < end; ++scheme)
    if (hasWebScheme(text.sliced(scheme))) return characterBefore(text, scheme) >= 0x80 ? scheme : start;
  return start;
}

/// No mention starts inside an e-mail address, or inside a word that uses "@" as a letter.
bool mayBeginMention(char32_t before) {
  return !isOneOf(u"@\uFF20#\uFF03!$%&*/", before) && (!isWordCharacter(before) || isWrittenWithoutSpaces(before));
}

/// No tag starts inside a word, an HTML entity or a path.
bool mayBeginTag(char32_t before) { return !isOneOf(u"@\uFF20#\uFF03&/", before) && !isWordCharacter(before); }

/// @name, or @name@host for a user of another community.
std::optional<PostEntity> mentionAt(QStringView text, qsizetype at) {
  if (!mayBeginMention(characterBefore(text, at))) return std::nullopt;
  const qsizetype name = at + 1;
  qsizetype end = name + usernameLength(text.sliced(name));
  if (end == name) return std::nullopt;
  const bool isFollowed = end < text.size() && isMentionSign(text.at(end));
  const qsizetype hostLength = isFollowed ? usernameLength(text.sliced(end + 1)) : 0;
  // Where no space is needed, the next mention can follow directly. Only a host has a dot.
  const bool isNextMention = hostLength > 0 && isWrittenWithoutSpaces(characterBefore(text, end)) &&
                             !text.sliced(end + 1, hostLength).contains(u'.');
  if (isFollowed && !isNextMention) {
    end += 1 + hostLength;
    // @name@ without a host, and @name@host@, name neither a user of another host nor one of this community.
    if (hostLength == 0 || (end < text.size() && isMentionSign(text.at(end)))) return std::nullopt;
  }
  end = endBeforeScheme(text, name, end);
  if (end == name) return std::nullopt;
  QString target = text.sliced(name, end - name).toString();
  return PostEntity{PostEntity::Mention, at, end - at, target.replace(QChar(0xFF20), u'@')};
}

std::optional<PostEntity> tagAt(QStringView text, qsizetype at) {
  if (!mayBeginTag(characterBefore(text, at))) return std::nullopt;
  const qsizetype word = at + 1, end = endBeforeScheme(text, word, word + tagLength(text.sliced(word)));
  if (end == word) return std::nullopt;
  return PostEntity{PostEntity::Tag, at, end - at, text.sliced(word, end - word).toString()};
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
