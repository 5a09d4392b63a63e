#include "core/x/x_tweets.h"

#include "core/x/x_media.h"

namespace roost {
namespace {

/// X allows five edits. What has more was made to fill memory.
constexpr qsizetype mostXVersions = 16;
constexpr qint64 longestXEditing = 86'400'000;
/// A tweet has far fewer links and mentions. Looking for more of them would take long.
constexpr qsizetype mostXLinks = 200;

void addLinks(const JsonValue& entities, XLinks& links) {
  simdjson::dom::array urls;
  if (entities.at_key("urls").get(urls) != simdjson::SUCCESS) return;
  for (const JsonValue url : urls) {
    const XLink link{jsonUtf8(url, "url"), jsonUtf8(url, "expanded_url")};
    if (!link.shortened.empty() && !link.target.empty() && links.size() < mostXLinks) links.append(link);
  }
}

/// Whether the entities say whom the text mentions.
bool addNames(const JsonValue& entities, XNames& names) {
  simdjson::dom::array mentions;
  if (entities.at_key("user_mentions").get(mentions) != simdjson::SUCCESS) return false;
  for (const JsonValue mention : mentions)
    if (names.size() < mostXLinks) names.append(jsonUtf8(mention, "screen_name"));
  return true;
}

std::string_view authorOf(const JsonValue& tweet) {
  const auto user = jsonField(tweet, "user");
  return user ? jsonUtf8(*user, "screen_name") : std::string_view();
}

/// What a tweet of somebody else that this one repeats says in full, where the archive has it: until 2018.
bool isWhole(const JsonValue& reposted) { return !jsonUtf8(reposted, "text").empty() && !authorOf(reposted).empty(); }

/// When a tweet was written, to the second, as its id tells since 2010.
qint64 instantOf(quint64 id) { return (static_cast<qint64>(id >> 22) + 1'288'834'974'657) / 1'000 * 1'000; }

}  // namespace

std::optional<XTweet> XTweet::of(const JsonValue& element) {
  simdjson::dom::object object;
  const JsonValue inner = jsonField(element, "tweet").value_or(element);
  if (inner.get(object) != simdjson::SUCCESS) return std::nullopt;
  XTweet tweet;
  const auto setText = [](std::string_view& field, const JsonValue& value) {
    if (std::string_view text; value.get(text) == simdjson::SUCCESS && !text.empty()) field = text;
  };
  // In one round, as looking for each key would pass over all the others again.
  for (const auto [key, value] : object) {
    if (key == "full_text" || (key == "text" && tweet.text.empty())) {
      setText(tweet.text, value);
    } else if (key == "id_str" || (key == "id" && tweet.id.empty())) {
      setText(tweet.id, value);
    } else if (key == "created_at") {
      setText(tweet.time, value);
    } else if (key == "in_reply_to_status_id_str" || key == "in_reply_to_status_id") {
      setText(tweet.answersTweet, value);
    } else if (key == "in_reply_to_screen_name") {
      setText(tweet.answersName, value);
    } else if (key == "in_reply_to_user_id_str" || key == "in_reply_to_user_id") {
      setText(tweet.answersAccount, value);
    } else if (key == "entities") {
      tweet.entities = value;
    } else if (key == "extended_entities") {
      tweet.extendedEntities = value;
    } else if (key == "edit_info") {
      tweet.editInfo = value;
    } else if (key == "retweeted_status") {
      tweet.reposted = value;
    }
  }
  return tweet;
}

QVarLengthArray<quint64, 8> XTweet::versions() const {
  QVarLengthArray<quint64, 8> ids;
  if (!editInfo) return ids;
  auto initial = jsonField(*editInfo, "initial");
  if (!initial)
    if (const auto edit = jsonField(*editInfo, "edit")) initial = jsonField(*edit, "editControlInitial");
  simdjson::dom::array list;
  if (!initial || initial->at_key("editTweetIds").get(list) != simdjson::SUCCESS || list.size() < 2) return ids;
  for (const JsonValue each : list)
    if (std::string_view text; ids.size() < mostXVersions && each.get(text) == simdjson::SUCCESS)
      if (const quint64 number = xNumber(text); number != 0) ids.append(number);
  std::sort(ids.begin(), ids.end());
  return ids;
}

void XVersions::add(const XTweet& tweet) {
  const auto ids = tweet.versions();
  const quint64 id = xNumber(tweet.id);
  if (ids.size() < 2 || id == 0 || m_first.size() >= most) return;
  for (const quint64 each : ids) m_first.insert(each, ids.first());
  quint64& last = m_last[ids.first()];
  last = std::max(last, id);
}

std::optional<SourcePost> XTweetReader::read(const JsonValue& element) const {
  const auto tweet = XTweet::of(element);
  const quint64 id = tweet ? xNumber(tweet->id) : 0;
  if (id == 0)
    return SourcePost{.id = tweet ? xString(tweet->id) : QString(),
                      .author = m_key,
                      .body = {},
                      .time = {},
                      .leftOutFor = tr("This isn’t in the format of X: it has no ID.")};
  if (!m_versions.isLast(id)) return std::nullopt;
  SourcePost post{.id = xString(tweet->id), .author = m_key, .body = {}, .time = xTime(tweet->time)};
  post.origin = post.id;
  post.address = xAddress(m_owner, post.id);
  if (const quint64 first = m_versions.firstOf(id); first != id) {
    post.origin = QString::number(first);
    post.editedAt = post.time;
    if (const qint64 written = instantOf(first), edited = post.time.instant.value_or(0);
        written <= edited && edited - written < longestXEditing)
      post.time.instant = written;
  }
  post.body.text = textOf(*tweet, post);
  setAnswer(*tweet, post);
  return post;
}

QString XTweetReader::textOf(const XTweet& tweet, SourcePost& post) const {
  XLinks links;
  XNames names;
  const bool hasWhole = tweet.reposted && isWhole(*tweet.reposted);
  const auto entities = hasWhole ? jsonField(*tweet.reposted, "entities") : tweet.entities;
  bool namesAreKnown = false;
  addMedia(tweet, entities, m_files, links, post.attachments);
  if (entities && entities->is_object()) {
    addLinks(*entities, links);
    namesAreKnown = addNames(*entities, names);
  }
  if (hasWhole) {
    post.repostedFrom = xNameWithHost(authorOf(*tweet.reposted));
    return xString(xWithLinks(xUnescaped(jsonUtf8(*tweet.reposted, "text")), links, namesAreKnown ? &names : nullptr))
        .trimmed();
  }

  std::string text;
  const auto time = post.editedAt.instant ? post.editedAt.instant : post.time.instant;
  const auto longText = time ? m_longTexts.find(xNumber(tweet.id), *time, tweet.text) : XLongTexts::Found();
  if (longText.longText) {
    for (const auto& [shortened, target] : longText.longText->links)
      if (links.size() < mostXLinks) links.append({shortened, target});
    namesAreKnown = false;
    text = longText.text;
  } else {
    text = xUnescaped(tweet.text);
  }
  std::string_view said = text;
  if (const auto repost = xRepostIn(said)) {
    post.repostedFrom = xNameWithHost(repost->name);
    said = repost->text;
  }
  return xString(xWithLinks(said, links, namesAreKnown ? &names : nullptr)).trimmed();
}

void XTweetReader::setAnswer(const XTweet& tweet, SourcePost& post) const {
  if (tweet.answersTweet.empty()) return;
  const quint64 answered = xNumber(tweet.answersTweet);
  if (answered == 0) return;
  const QString id = xString(tweet.answersTweet);
  const quint64 first = m_versions.firstOf(answered);
  post.answers = first == answered ? id : QString::number(first);
  post.answersAddress = xAddress(isXName(tweet.answersName) ? xString(tweet.answersName) : QString(), id);
}

}  // namespace roost
