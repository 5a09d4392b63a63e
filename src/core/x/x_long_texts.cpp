#include "core/x/x_long_texts.h"

#include <QCoreApplication>
#include <algorithm>

namespace roost {
namespace {

constexpr std::string_view xEllipsis = "…";
/// A text that begins like another one this long is the same, even if their times differ by a second.
constexpr size_t surelyTheSame = 20;
constexpr size_t mostXTextsASecond = 100;
/// In bytes. X allows 25,000 characters.
constexpr size_t longestXLongText = 400'000;

std::string_view trimmedEnd(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
  return text;
}

std::string_view withoutLastLink(std::string_view text) {
  const size_t link = text.rfind("https://t.co/");
  const bool isLast = link != std::string_view::npos && text.find_first_of(" \n", link) == std::string_view::npos;
  return isLast ? trimmedEnd(text.substr(0, link)) : text;
}

/// What a cut tweet has of its text: all before the ellipsis and the link to itself.
struct XBeginning {
  std::string_view text;
  bool isCut = false;
};

XBeginning xBeginningOf(std::string_view text) {
  text = trimmedEnd(text);
  const std::string_view unlinked = withoutLastLink(text);
  if (unlinked.ends_with(xEllipsis)) {
    return {trimmedEnd(unlinked.substr(0, unlinked.size() - xEllipsis.size())), true};
  }
  return {text, false};
}

/// The length of the names that an answer begins with.
size_t leadingNames(std::string_view text) {
  size_t at = 0;
  while (at < text.size() && text[at] == '@') {
    const size_t space = text.find(' ', at);
    if (space == std::string_view::npos) return text.size();
    at = space + 1;
  }
  return at;
}

/// A long text that begins so. They are in order, so that looking for one takes as long as comparing it to a few.
const XLongText* xTextBeginning(const std::vector<XLongText>& texts, std::string_view beginning) {
  const auto found = std::lower_bound(texts.begin(), texts.end(), beginning,
                                      [](const XLongText& each, std::string_view text) { return each.text < text; });
  return found != texts.end() && found->text.starts_with(beginning) ? &*found : nullptr;
}

/// The long text that begins like the tweet, as the archive has it; the names that an answer begins with may be in the
/// tweet alone.
XLongTexts::Found xWholeText(const std::vector<XLongText>& texts, std::string_view beginning) {
  if (beginning.empty()) return {};
  if (const XLongText* text = xTextBeginning(texts, beginning)) return {text, text->text};
  const size_t names = leadingNames(beginning);
  if (names == 0 || names == beginning.size()) return {};
  const XLongText* text = xTextBeginning(texts, beginning.substr(names));
  return text ? XLongTexts::Found{text, std::string(beginning.substr(0, names)) + text->text} : XLongTexts::Found{};
}

/// The beginning of a tweet, unescaped at most once.
class XUnescapedBeginning {
 public:
  explicit XUnescapedBeginning(std::string_view beginning) : m_beginning(beginning) {}

  /// The whole text, unescaped. Some archives escape long texts like tweets, others don't, which shows where the
  /// beginning has an escape.
  XLongTexts::Found find(const std::vector<XLongText>& texts) {
    if (auto whole = xWholeText(texts, m_beginning); whole.longText) return {whole.longText, xUnescaped(whole.text)};
    if (m_beginning.find('&') == std::string_view::npos) return {};
    if (m_plain.empty()) m_plain = xUnescaped(m_beginning);
    return xWholeText(texts, m_plain);
  }

 private:
  std::string_view m_beginning;
  std::string m_plain;
};

}  // namespace

Result<Done> XLongTexts::add(const JsonValue& element) {
  const JsonValue note = jsonField(element, "noteTweet").value_or(element);
  const auto core = jsonField(note, "core");
  const auto time = xTime(jsonUtf8(note, "createdAt")).instant;
  if (!core || !time) return Done{};
  XLongText longText{std::string(jsonUtf8(*core, "text")), {}, xNumber(jsonUtf8(note, "noteTweetId"))};
  m_bytes += static_cast<qint64>(longText.text.size() + sizeof(XLongText));
  for (const JsonValue& link : jsonList(*core, "urls")) {
    std::string_view shortened = jsonUtf8(link, "shortUrl");
    if (shortened.empty()) shortened = jsonUtf8(link, "url");
    const std::string_view target = jsonUtf8(link, "expandedUrl");
    if (shortened.empty() || target.empty()) continue;
    longText.links.emplace_back(shortened, target);
    m_bytes += static_cast<qint64>(shortened.size() + target.size() + sizeof(longText.links.front()));
  }
  if (m_bytes > mostBytes)
    return Error{
        ErrorCode::Refused,
        QCoreApplication::translate("XSource", "The archive has more long posts than any such archive should have."),
        QStringLiteral("long texts")};
  // Nobody writes more than this within a second, or at such length.
  auto& texts = m_texts[*time / 1'000];
  if (texts.size() >= mostXTextsASecond || longText.text.size() > longestXLongText) {
    ++m_unused;
    return Done{};
  }
  const auto place = std::upper_bound(texts.begin(), texts.end(), longText,
                                      [](const XLongText& a, const XLongText& b) { return a.text < b.text; });
  texts.insert(place, std::move(longText));
  return Done{};
}

void XLongTexts::claim(quint64 tweet, qint64 instant, std::string_view beginning) {
  if (const Found found = findByBeginning(instant, beginning); found.longText) {
    found.longText->isUsed = true;
    return;
  }
  // A repost is cut, too, and its whole text is nowhere.
  const qint64 second = instant / 1'000;
  if (!m_texts.contains(second) || !xBeginningOf(beginning).isCut || xRepostIn(beginning)) return;
  if (auto& tweets = m_withoutText[second]; tweets.size() < mostXTextsASecond) tweets.push_back(tweet);
}

void XLongTexts::settle() {
  for (const auto& [second, tweets] : std::as_const(m_withoutText).asKeyValueRange()) {
    auto& texts = m_texts[second];
    for (const quint64 tweet : tweets) {
      const auto distance = [tweet](const XLongText& text) {
        return text.isUsed ? std::numeric_limits<quint64>::max() : std::max(tweet, text.id) - std::min(tweet, text.id);
      };
      const auto nearest =
          std::min_element(texts.begin(), texts.end(),
                           [&distance](const XLongText& a, const XLongText& b) { return distance(a) < distance(b); });
      if (nearest == texts.end() || nearest->isUsed) break;
      nearest->isUsed = true;
      m_ofTweets.insert(tweet, {second, static_cast<size_t>(nearest - texts.begin())});
    }
  }
  m_withoutText.clear();
  for (const auto& texts : std::as_const(m_texts))
    m_unused += std::count_if(texts.cbegin(), texts.cend(), [](const XLongText& text) { return !text.isUsed; });
}

XLongTexts::Found XLongTexts::find(quint64 tweet, qint64 instant, std::string_view beginning) const {
  const auto place = m_ofTweets.constFind(tweet);
  if (place == m_ofTweets.cend()) return findByBeginning(instant, beginning);
  const XLongText& longText = m_texts.constFind(place->first)->at(place->second);
  const size_t names = longText.text.starts_with('@') ? 0 : leadingNames(beginning);
  return {&longText, xUnescaped(std::string(beginning.substr(0, names)) + longText.text)};
}

XLongTexts::Found XLongTexts::findByBeginning(qint64 instant, std::string_view beginning) const {
  if (m_texts.isEmpty()) return {};
  const XBeginning begins = xBeginningOf(beginning);
  // The link to a picture isn't part of a long text.
  XUnescapedBeginning whole(begins.text), unlinked(withoutLastLink(begins.text));
  for (const qint64 second : {0, -1, 1}) {
    if (second != 0 && (!begins.isCut || begins.text.size() < surelyTheSame)) break;
    const auto texts = m_texts.constFind(instant / 1'000 + second);
    if (texts == m_texts.cend()) continue;
    if (auto found = whole.find(*texts); found.longText) return found;
    if (auto found = unlinked.find(*texts); found.longText) return found;
  }
  return {};
}

}  // namespace roost
