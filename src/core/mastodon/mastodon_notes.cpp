#include "core/mastodon/mastodon_notes.h"

#include <QUrl>
#include <algorithm>
#include <functional>
#include <utility>

#include "core/archives/html_text.h"
#include "core/archives/microblog_time.h"

namespace roost {
namespace {

SourceTime noteTime(const JsonValue& object, std::string_view field) {
  const QString text = jsonText(object, field);
  const auto instant = text.isEmpty() ? std::nullopt : microblogInstant(text);
  return {instant, !text.isEmpty() && !instant};
}

/// The number that a server gave the post, by which those of the same second can be told apart.
QStringView statusNumber(const SourcePost& post) {
  QStringView id = post.origin;
  if (id.endsWith(u"/activity")) id.chop(9);
  return id.sliced(id.lastIndexOf(u'/') + 1);
}

/// Longer addresses aren't of posts.
constexpr qsizetype longestPostAddress = 2'048;
constexpr qsizetype longestSearchedText = 100'000;

QString postAddress(const JsonValue& object, std::string_view field) {
  QString address = mastodonAddress(object, field);
  return address.size() > longestPostAddress ? QString() : address;
}

/// The address of the post that this one quotes, in any of the fields that servers use.
QString quoteIn(const JsonValue& object) {
  for (const char* field : {"quote", "quoteUri", "_misskey_quote", "quoteUrl"})
    if (QString address = postAddress(object, field); !address.isEmpty()) return address;
  return {};
}

/// The post's HTML. Some servers have it only by its language.
QString contentOf(const JsonValue& object) {
  if (QString content = jsonText(object, "content"); !content.isEmpty()) return content;
  simdjson::dom::object byLanguage;
  if (object.at_key("contentMap").get(byLanguage) != simdjson::SUCCESS) return {};
  for (const auto each : byLanguage)
    if (QString content = jsonText(each.value); !content.isEmpty()) return content;
  return {};
}

bool isSensitive(const JsonValue& object) {
  const auto sensitive = jsonField(object, "sensitive");
  bool is = false;
  return sensitive && sensitive->get(is) == simdjson::SUCCESS && is;
}

void addBlock(QString& text, const QString& block) {
  if (block.isEmpty()) return;
  if (!text.isEmpty()) text += QStringLiteral("\n\n");
  text += block;
}

QString pollIn(const JsonValue& object) {
  QStringList lines;
  for (const auto& [field, mark] : {std::pair("oneOf", u'○'), {"anyOf", u'☐'}}) {
    const QList<JsonValue> options = jsonList(object, field);
    for (const JsonValue& option : options) lines.append(mark + QStringLiteral(" ") + mastodonLine(option, "name"));
  }
  return lines.join(u'\n');
}

}  // namespace

std::optional<SourcePost> MastodonNotes::post(const JsonValue& activity) const {
  const QString type = jsonText(activity, "type");
  if (type == u"Announce") return boost(activity);
  const auto object = jsonField(activity, "object");
  if (type == u"Create" && object && object->is_object()) return note(activity, *object);
  SourcePost other = begun(activity, jsonText(activity, "id"));
  if (other.leftOutFor.isEmpty())
    other.leftOutFor = type == u"Create" ? tr("The archive doesn’t have its text.") : tr("It isn’t a post.");
  return other;
}

SourcePost MastodonNotes::note(const JsonValue& activity, const JsonValue& object) const {
  const QString id = jsonText(object, "id");
  SourcePost post = begun(activity, id.isEmpty() ? jsonText(activity, "id") : id);
  if (!post.leftOutFor.isEmpty()) return post;
  if (const SourceTime published = noteTime(object, "published"); published.instant) post.time = published;
  const auto readers = audience(jsonField(object, "to") || jsonField(object, "cc") ? object : activity);
  if (!readers) {
    post.leftOutFor = tr("It is a direct message.");
    return post;
  }
  post.audience = *readers;
  if (const QString address = postAddress(object, "url"); !address.isEmpty()) post.address = address;
  post.editedAt = noteTime(object, "updated");
  if (post.editedAt.instant == post.time.instant) post.editedAt = {};
  post.answers = post.answersAddress = postAddress(object, "inReplyTo");
  post.contentWarning = jsonText(object, "summary").trimmed();
  setText(post, object);
  post.attachments = attachments(object);
  // Then servers cover the pictures.
  if (post.contentWarning.isEmpty() && isSensitive(object) &&
      std::any_of(post.attachments.cbegin(), post.attachments.cend(), std::mem_fn(&SourceAttachment::isPicture)))
    post.contentWarning = tr("Sensitive");
  return post;
}

std::optional<SourcePost> MastodonNotes::boost(const JsonValue& activity) const {
  // Only a boost of one's own post for followers has it inside, and that is in the outbox by itself.
  const auto object = jsonField(activity, "object");
  if (object && object->is_object() && mastodonAddress(*object, "attributedTo") == m_person.user.origin)
    return std::nullopt;
  SourcePost post = begun(activity, jsonText(activity, "id"));
  if (!post.leftOutFor.isEmpty()) return post;
  const QString address = postAddress(activity, "object");
  const auto readers = audience(activity);
  if (address.isEmpty()) {
    post.leftOutFor = tr("The archive doesn’t say which post it repeats.");
  } else if (!readers) {
    post.leftOutFor = tr("It is a direct message.");
  } else {
    post.audience = *readers;
    post.body.text = address;
    post.repostedFrom = mastodonName(address);
  }
  return post;
}

SourcePost MastodonNotes::begun(const JsonValue& activity, const QString& id) const {
  SourcePost post;
  post.id = id.left(longestPostAddress);
  if (id.size() > longestPostAddress)
    post.leftOutFor = tr("Its ID is too long to be genuine.");
  else
    post.origin = post.address = id;
  post.author = MastodonPerson::key;
  post.time = noteTime(activity, "published");
  return post;
}

void MastodonNotes::setText(SourcePost& post, const JsonValue& object) const {
  const QString quote = quoteIn(object);
  const HtmlText content = htmlText(contentOf(object), {mentions(object), !quote.isEmpty(), m_goesOn});
  if (!content.isWhole) {
    post.leftOutFor = tr("Its text isn’t in the expected format.");
    return;
  }
  QString& text = post.body.text;
  // Blogs and forums that speak the same protocol have titles.
  text = mastodonLine(object, "name");
  addBlock(text, content.text);
  for (const SourceLink& link : content.links)
    post.links.append({text.size() - content.text.size() + link.start, link.length, link.target});
  addBlock(text, pollIn(object));
  // Looking for a long address in a text made for it would take long.
  if (text.size() > longestSearchedText || !text.contains(quote)) addBlock(text, quote);
}

std::optional<Audience> MastodonNotes::audience(const JsonValue& object) const {
  const auto isEverybody = [](const JsonValue& reader) {
    const QString text = jsonText(reader);
    return text == u"https://www.w3.org/ns/activitystreams#Public" || text == u"as:Public" || text == u"Public";
  };
  // Some servers have posts for everybody there, which no other kind of audience comes nearer to.
  const auto isFollowers = [this](const JsonValue& reader) {
    const QString text = jsonText(reader);
    return text == m_person.followers || text.endsWith(u"/#Public");
  };
  const QList<JsonValue> to = jsonList(object, "to"), cc = jsonList(object, "cc");
  if (std::any_of(to.cbegin(), to.cend(), isEverybody)) return Audience::Everybody;
  if (std::any_of(cc.cbegin(), cc.cend(), isEverybody)) return Audience::Unlisted;
  if (std::any_of(to.cbegin(), to.cend(), isFollowers)) return Audience::Followers;
  return std::nullopt;
}

QList<HtmlMention> MastodonNotes::mentions(const JsonValue& object) const {
  QList<HtmlMention> mentions;
  const QList<JsonValue> tags = jsonList(object, "tag");
  for (const JsonValue& tag : tags) {
    if (mentions.size() == mostMentions) break;
    if (jsonText(tag, "type") != u"Mention") continue;
    QString name = jsonText(tag, "name");
    if (!name.startsWith(u'@')) name.prepend(u'@');
    // Those of one's own server are called by their usernames there.
    if (const QString own = u'@' + m_person.host; name.endsWith(own, Qt::CaseInsensitive)) name.chop(own.size());
    mentions.append({name, jsonText(tag, "href")});
  }
  return mentions;
}

QList<SourceAttachment> MastodonNotes::attachments(const JsonValue& object) const {
  QList<SourceAttachment> attachments;
  const QList<JsonValue> list = jsonList(object, "attachment");
  for (const JsonValue& each : list) {
    const QString type = jsonText(each, "type"), address = mastodonAddress(each, "url");
    if (address.isEmpty() || type == u"PropertyValue" || type == u"Link") continue;
    attachments.append({m_media.file(address), MastodonMedia::nameOf(address), jsonText(each, "mediaType"),
                        jsonText(each, "name").trimmed()});
  }
  return attachments;
}

bool MastodonNotes::isEarlier(const SourcePost& a, const SourcePost& b) {
  const QStringView first = statusNumber(a), second = statusNumber(b);
  return first.size() != second.size() ? first.size() < second.size() : first < second;
}

}  // namespace roost
