#pragma once

#include <QString>

namespace roost {

/// Lays out the text of an HTML document in lines: white space between words becomes one space, paragraphs are set
/// apart by an empty line, and lines of quotations and lists get their marks. The text neither begins nor ends with
/// white space, and has no control characters but line ends and tabs.
class HtmlLines {
 public:
  /// Adds words, which may begin or end within one.
  void add(const QString& text);
  /// Adds text whose spaces and line ends count.
  void addPreformatted(const QString& text);
  /// Ends the line, as <br> does.
  void endLine();
  /// Has what follows begin on a line of its own, or after an empty line.
  void startBlock(bool afterEmptyLine);

  void openQuotation() { ++m_quotations; }
  void closeQuotation() { --m_quotations; }
  /// An item of a list; `mark` stands before its first line.
  void openItem(const QString& mark);
  void closeItem();

  /// Remembers where the next character will be.
  void setMark() { m_mark = -1; }
  qsizetype mark() const { return m_mark < 0 ? m_text.size() : m_mark; }
  /// What was added since the mark.
  QString sinceMark() const { return m_text.mid(mark()); }
  void replaceSinceMark(const QString& text);

  const QString& text() const { return m_text; }

 private:
  void startText(bool afterSpace);
  QString lineStart();

  QString m_text;
  QString m_itemMark;  ///< Of an item whose first line hasn't begun yet.
  int m_quotations = 0, m_items = 0;
  int m_quotationsOfLine = 0;  ///< Around the line that was written last.
  int m_lineEnds = 1;          ///< To write before the next character.
  bool m_hasSpace = false;     ///< Whether to write a space before it.
  qsizetype m_mark = -1;
};

}  // namespace roost
