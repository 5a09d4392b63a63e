#include "core/x/x_long_texts.h"

#include <QCoreApplication>

namespace roost {
namespace {

constexpr std::string_view xEllipsis = "…";
/// A text that begins like another one this long is the same, even if their times differ by a second.
constexpr size_t surelyTheSame = 20;
constexpr size_t mostXTextsASecond = 100;

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

/// The whole text if the long one begins like the tweet; the names that an answer begins with may be in the tweet
/// alone.
std::optional<std::string> wholeText(const std::string& text, std::string_view beginning) {
  if (beginning.empty()) return std::nullopt;
  if (text.starts_with(beginning)) return text;
  const size_t names = leadingNames(beginning);
  if (names == 0 || names == beginning.size() || !text.starts_with(beginning.substr(names))) return std::nullopt;
  return std::string(beginning.substr(0, names)) + text;
}

/// The whole text, unescaped. Some archives escape long texts like tweets, others don't, which shows where the
/// beginning has an escape.
std::optional<std::string> unescapedWhole(const std::string& text, std::string_view beginning) {
  if (auto whole = wholeText(text, beginning)) return xUnescaped(*whole);
  if (beginning.find('&') == std::string_view::npos) return std::nullopt;
  return wholeText(text, xUnescaped(beginning));
}

}  // namespace

Result<Done> XLongTexts::add(const JsonValue& element) {
  const JsonValue note = jsonField(element, "noteTweet").value_or(element);
  const auto core = jsonField(note, "core");
  const auto time = xTime(jsonUtf8(note, "createdAt")).instant;
  if (!core || !time) return Done{};
  XLongText longText{std::string(jsonUtf8(*core, "text")), {}};
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
  // Nobody writes more than this within a second, and each tweet is compared to all of them.
  auto& texts = m_texts[*time / 1'000];
  if (texts.size() < mostXTextsASecond) texts.push_back(std::move(longText));
  return Done{};
}

XLongTexts::Found XLongTexts::find(qint64 instant, std::string_view beginning) const {
  if (m_texts.isEmpty()) return {};
  const XBeginning begins = xBeginningOf(beginning);
  for (const qint64 second : {0, -1, 1}) {
    if (second != 0 && (!begins.isCut || begins.text.size() < surelyTheSame)) break;
    const auto texts = m_texts.constFind(instant / 1'000 + second);
    if (texts == m_texts.cend()) continue;
    for (const XLongText& longText : *texts) {
      if (auto whole = unescapedWhole(longText.text, begins.text)) return {&longText, *std::move(whole)};
      // The link to a picture isn't part of a long text.
      if (auto whole = unescapedWhole(longText.text, withoutLastLink(begins.text)))
        return {&longText, *std::move(whole)};
    }
  }
  return {};
}

}  // namespace roost
