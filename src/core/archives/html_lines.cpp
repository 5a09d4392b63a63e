#include "core/archives/html_lines.h"

#include <algorithm>

namespace roost {
namespace {

/// Keeps the marks at the start of a line short, however deep the HTML is nested.
constexpr int mostLevels = 8;
constexpr int mostLineEnds = 2;

bool isHtmlSpace(QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f'; }

bool isControl(QChar c) { return c.category() == QChar::Other_Control; }

}  // namespace

void HtmlLines::add(const QString& text) {
  for (qsizetype at = 0; at < text.size();) {
    const QChar c = text[at];
    if (isHtmlSpace(c)) {
      m_hasSpace = true;
      ++at;
    } else if (isControl(c) || (m_text.isEmpty() && c.isSpace())) {
      ++at;
    } else {
      const qsizetype start = at;
      while (at < text.size() && !isHtmlSpace(text[at]) && !isControl(text[at])) ++at;
      startText(m_hasSpace);
      m_text += QStringView(text).sliced(start, at - start);
    }
  }
}

void HtmlLines::addPreformatted(const QString& text) {
  for (const QChar c : text) {
    if (c == u'\n') {
      endLine();
    } else if ((!isControl(c) || c == u'\t') && !(m_text.isEmpty() && c.isSpace())) {
      startText(m_hasSpace);
      m_text += c;
    }
  }
}

void HtmlLines::endLine() {
  m_lineEnds = std::min(m_lineEnds + 1, mostLineEnds);
  m_hasSpace = false;
}

void HtmlLines::startBlock(bool afterEmptyLine) {
  // The first paragraph of an item begins beside the item's mark.
  if (m_itemMark.isEmpty()) m_lineEnds = std::max(m_lineEnds, afterEmptyLine ? 2 : 1);
  m_hasSpace = false;
}

void HtmlLines::openItem(const QString& mark) {
  m_itemMark.clear();
  startBlock(false);
  m_itemMark = mark;
  ++m_items;
}

void HtmlLines::closeItem() {
  m_itemMark.clear();
  startBlock(false);
  --m_items;
}

void HtmlLines::replaceSinceMark(const QString& text) {
  m_text.truncate(mark());
  if (m_mark < 0) startText(m_hasSpace);
  m_text += QString(text).removeIf(isControl);
}

void HtmlLines::startText(bool afterSpace) {
  if (m_lineEnds > 0) {
    if (!m_text.isEmpty()) {
      m_text += u'\n';
      const int around = std::min({m_quotations, m_quotationsOfLine, mostLevels});
      for (int line = 1; line < m_lineEnds; ++line)
        m_text += QStringLiteral("> ").repeated(around).chopped(around > 0 ? 1 : 0) + u'\n';
    }
    m_text += lineStart();
    m_lineEnds = 0;
    m_quotationsOfLine = m_quotations;
  } else if (afterSpace) {
    m_text += u' ';
  }
  m_hasSpace = false;
  if (m_mark < 0) m_mark = m_text.size();
}

QString HtmlLines::lineStart() {
  const int items = std::min(m_items, mostLevels);
  const int indentation = m_itemMark.isEmpty() ? items : items - 1;
  QString start = QStringLiteral("> ").repeated(std::min(m_quotations, mostLevels)) +
                  QStringLiteral("  ").repeated(std::max(indentation, 0)) + m_itemMark;
  m_itemMark.clear();
  return start;
}

}  // namespace roost
