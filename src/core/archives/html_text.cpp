#include "core/archives/html_text.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <cstring>
#include <string_view>
#include <vector>

#include "core/archives/html_lines.h"

namespace roost {
namespace {

// libxml2 compares an end tag with all open elements and an attribute with all others of its tag, so the time for many
// of them grows with their square. Honest HTML stays far below these limits.
constexpr size_t mostOpenElements = 500;
constexpr qsizetype mostBytesOfTag = 8'000;
constexpr qsizetype htmlPiece = 4'000;
constexpr qsizetype htmlBetweenQuestions = qsizetype{256} * 1024;

enum class HtmlElement {
  Other,
  Block,
  Paragraph,
  Quotation,
  List,
  NumberedList,
  Item,
  Preformatted,
  Dropped,
  Reading,
  Link,
  Hidden
};

HtmlElement elementOf(std::string_view name) {
  using enum HtmlElement;
  static constexpr std::pair<std::string_view, HtmlElement> elements[] = {
      {"a", Link},          {"p", Paragraph},      {"blockquote", Quotation}, {"ul", List},
      {"ol", NumberedList}, {"li", Item},          {"pre", Preformatted},     {"script", Dropped},
      {"style", Dropped},   {"template", Dropped}, {"rp", Dropped},           {"rt", Reading},
      {"div", Block},       {"tr", Block},         {"hr", Paragraph},         {"h1", Paragraph},
      {"h2", Paragraph},    {"h3", Paragraph},     {"h4", Paragraph},         {"h5", Paragraph},
      {"h6", Paragraph},    {"table", Paragraph},  {"dl", Paragraph},         {"dt", Block},
      {"dd", Block},        {"section", Block},    {"article", Block},        {"header", Block},
      {"footer", Block},    {"figure", Paragraph}, {"figcaption", Block},     {"details", Paragraph},
      {"summary", Block},   {"address", Block}};
  const auto found =
      std::find_if(std::begin(elements), std::end(elements), [name](const auto& each) { return each.first == name; });
  return found == std::end(elements) ? Other : found->second;
}

QString textIn(const xmlChar* text) { return QString::fromUtf8(reinterpret_cast<const char*>(text)); }
std::string_view viewOf(const xmlChar* text) { return reinterpret_cast<const char*>(text); }

/// The value of an attribute; empty if the tag hasn't got it.
QString attribute(const xmlChar** attributes, std::string_view name) {
  for (; attributes && attributes[0]; attributes += 2)
    if (viewOf(attributes[0]) == name) return attributes[1] ? textIn(attributes[1]) : QString();
  return {};
}

/// Collects the text while libxml2 reads the HTML.
class HtmlReader {
 public:
  HtmlReader(const QByteArray& html, const HtmlContext& context)
      : m_html(html), m_context(context), m_mentions(context.mentions) {}

  HtmlText read();

 private:
  struct Open {
    HtmlElement element = HtmlElement::Other;
    int items = 0;  ///< Of a numbered list.
  };
  struct Link {
    bool isOpen = false, isMention = false, isTag = false, isCut = false;
    QString address;
    QString whole;  ///< With what is hidden.
  };

  static HtmlReader& of(void* self) { return *static_cast<HtmlReader*>(self); }
  static int giveBytes(void* self, char* buffer, int most) { return of(self).nextBytes(buffer, most); }
  int nextBytes(char* buffer, int most);
  void open(std::string_view name, const xmlChar** attributes);
  HtmlElement begin(std::string_view name, const xmlChar** attributes);
  bool isWithinItem() const;
  void beginItem();
  void beginLink(const xmlChar** attributes, const QStringList& classes);
  void close();
  void end(HtmlElement element);
  void endLink();
  void add(const QString& text);
  HtmlText finished() const;

  const QByteArray& m_html;
  const HtmlContext& m_context;
  const HtmlMentionNames m_mentions;
  qsizetype m_given = 0, m_givenAtLastEvent = 0, m_givenAtLastQuestion = 0;
  bool m_isStopped = false;
  std::vector<Open> m_open;
  int m_dropped = 0, m_hidden = 0, m_preformatted = 0;  ///< How many such elements are open.
  Link m_link;
  HtmlLines m_lines;
  QList<SourceLink> m_links;
};

HtmlText HtmlReader::read() {
  htmlSAXHandler events{};
  events.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
    of(self).open(viewOf(name), attributes);
  };
  events.endElement = [](void* self, const xmlChar*) { of(self).close(); };
  events.characters = [](void* self, const xmlChar* text, int length) {
    of(self).add(QString::fromUtf8(reinterpret_cast<const char*>(text), length));
  };
  events.ignorableWhitespace = events.characters;
  events.cdataBlock = events.characters;

  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(), &htmlFreeParserCtxt);
  *parser->sax = events;
  parser->userData = this;
  // A <meta> in the text must not change the encoding.
  xmlFreeDoc(htmlCtxtReadIO(parser.get(), giveBytes, nullptr, this, nullptr, "UTF-8",
                            HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC));
  while (!m_open.empty()) {
    end(m_open.back().element);
    m_open.pop_back();
  }
  return finished();
}

int HtmlReader::nextBytes(char* buffer, int most) {
  if (m_given - m_givenAtLastEvent > mostBytesOfTag) m_isStopped = true;
  if (m_context.goesOn && m_given - m_givenAtLastQuestion >= htmlBetweenQuestions) {
    m_givenAtLastQuestion = m_given;
    if (!m_context.goesOn()) m_isStopped = true;
  }
  if (m_isStopped) return 0;
  const qsizetype size = std::min({qsizetype(most), htmlPiece, m_html.size() - m_given});
  std::memcpy(buffer, m_html.constData() + m_given, static_cast<size_t>(size));
  m_given += size;
  return static_cast<int>(size);
}

void HtmlReader::open(std::string_view name, const xmlChar** attributes) {
  m_givenAtLastEvent = m_given;
  if (m_open.size() >= mostOpenElements) m_isStopped = true;
  if (m_isStopped) return;
  m_open.push_back({m_dropped > 0 ? HtmlElement::Other : begin(name, attributes)});
}

HtmlElement HtmlReader::begin(std::string_view name, const xmlChar** attributes) {
  if (name == "br") {
    m_lines.endLine();
    return HtmlElement::Other;
  }
  if (name == "img") add(attribute(attributes, "alt"));
  if (name == "td" || name == "th") add(QStringLiteral(" "));
  const QStringList classes = attribute(attributes, "class").split(u' ');
  if (m_context.hasQuote && classes.contains(u"quote-inline")) {
    ++m_dropped;
    return HtmlElement::Dropped;
  }
  const HtmlElement element = elementOf(name);
  switch (element) {
    case HtmlElement::Block:
      m_lines.startBlock(false);
      break;
    case HtmlElement::Paragraph:
      m_lines.startBlock(true);
      break;
    case HtmlElement::Preformatted:
      m_lines.startBlock(true);
      ++m_preformatted;
      break;
    case HtmlElement::Quotation:
      m_lines.startBlock(true);
      m_lines.openQuotation();
      break;
    case HtmlElement::List:
    case HtmlElement::NumberedList:
      m_lines.startBlock(!isWithinItem());
      break;
    case HtmlElement::Item:
      beginItem();
      break;
    case HtmlElement::Reading:
      add(QStringLiteral("("));
      break;
    case HtmlElement::Dropped:
      ++m_dropped;
      break;
    case HtmlElement::Link:
      if (m_link.isOpen) return HtmlElement::Other;
      beginLink(attributes, classes);
      break;
    case HtmlElement::Hidden:
    case HtmlElement::Other:
      m_link.isCut = m_link.isCut || classes.contains(u"ellipsis");
      // Only within links do the networks hide text, and what they hide there is part of the address.
      if (!m_link.isOpen || !classes.contains(u"invisible")) return HtmlElement::Other;
      ++m_hidden;
      return HtmlElement::Hidden;
  }
  return element;
}

bool HtmlReader::isWithinItem() const {
  return std::any_of(m_open.cbegin(), m_open.cend(),
                     [](const Open& open) { return open.element == HtmlElement::Item; });
}

void HtmlReader::beginItem() {
  const auto list = std::find_if(m_open.rbegin(), m_open.rend(), [](const Open& open) {
    return open.element == HtmlElement::List || open.element == HtmlElement::NumberedList;
  });
  const bool isNumbered = list != m_open.rend() && list->element == HtmlElement::NumberedList;
  m_lines.openItem(isNumbered ? QStringLiteral("%1. ").arg(++list->items) : QStringLiteral("- "));
}

void HtmlReader::beginLink(const xmlChar** attributes, const QStringList& classes) {
  m_link = {};
  m_link.isOpen = true;
  m_link.address = attribute(attributes, "href").simplified().replace(u' ', QLatin1String("%20"));
  m_link.address.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
  m_link.isTag = classes.contains(u"hashtag") || attribute(attributes, "rel").split(u' ').contains(u"tag");
  m_link.isMention = classes.contains(u"mention") && !m_link.isTag;
  m_lines.setMark();
}

void HtmlReader::close() {
  m_givenAtLastEvent = m_given;
  if (m_isStopped || m_open.empty()) return;
  end(m_open.back().element);
  m_open.pop_back();
}

void HtmlReader::end(HtmlElement element) {
  switch (element) {
    case HtmlElement::Block:
      m_lines.startBlock(false);
      break;
    case HtmlElement::Paragraph:
      m_lines.startBlock(true);
      break;
    case HtmlElement::Preformatted:
      --m_preformatted;
      m_lines.startBlock(true);
      break;
    case HtmlElement::Quotation:
      m_lines.closeQuotation();
      m_lines.startBlock(true);
      break;
    case HtmlElement::List:
    case HtmlElement::NumberedList:
      m_lines.startBlock(!isWithinItem());
      break;
    case HtmlElement::Item:
      m_lines.closeItem();
      break;
    case HtmlElement::Reading:
      add(QStringLiteral(")"));
      break;
    case HtmlElement::Dropped:
      --m_dropped;
      break;
    case HtmlElement::Link:
      endLink();
      break;
    case HtmlElement::Hidden:
      --m_hidden;
      break;
    case HtmlElement::Other:
      break;
  }
}

void HtmlReader::endLink() {
  m_link.isOpen = false;
  const QString shown = m_lines.sinceMark();
  if (m_link.isMention)
    if (const QString name = m_mentions.nameFor(shown, m_link.address); !name.isEmpty())
      return m_lines.replaceSinceMark(name);
  if ((m_link.isTag && shown.startsWith(u'#')) || !isWebLink(m_link.address)) return;
  const QString whole = m_link.whole.trimmed();
  if (showsItsAddress(shown, whole, m_link.isCut, m_link.address)) {
    // What people have written is easier to read than its form for computers, "%D0%A1".
    const bool isWritten = isWebLink(whole) && isSameAddress(whole, m_link.address);
    m_lines.replaceSinceMark(isWritten ? whole : m_link.address);
  } else if (shown.isEmpty()) {
    m_lines.replaceSinceMark(m_link.address);
  } else {
    m_links.append({m_lines.mark(), shown.size(), m_link.address});
  }
}

void HtmlReader::add(const QString& text) {
  m_givenAtLastEvent = m_given;
  if (m_isStopped || m_dropped > 0) return;
  if (m_link.isOpen) m_link.whole += text;
  if (m_hidden > 0) return;
  if (m_preformatted > 0)
    m_lines.addPreformatted(text);
  else
    m_lines.add(text);
}

HtmlText HtmlReader::finished() const {
  HtmlText result{m_lines.text(), m_links, !m_isStopped && m_given == m_html.size()};
  while (!result.text.isEmpty() && result.text.back().isSpace()) result.text.chop(1);
  for (SourceLink& link : result.links) link.length = std::min(link.length, result.text.size() - link.start);
  result.links.removeIf([](const SourceLink& link) { return link.length <= 0; });
  return result;
}

}  // namespace

HtmlText htmlText(const QString& html, const HtmlContext& context) {
  // The element around it keeps libxml2 from making a paragraph of each text that stands in none. It takes a zero for
  // the end.
  const QByteArray bytes = "<div>" + QString(html).remove(QChar(u'\0')).toUtf8();
  return HtmlReader(bytes, context).read();
}

}  // namespace roost
