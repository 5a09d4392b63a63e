#include "gui/timeline/post_note.h"

#include <algorithm>
#include <cmath>

#include "core/text/text.h"
#include "gui/text/emoji_text.h"
#include "gui/text/isolated_text.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

// Other programs can write longer notes than Roost.
constexpr int noteLineHeight = 20, mostNoteLines = 40, mostNoteUnits = 2'000;

}  // namespace

PostNote::PostNote(const QString& text, const QFont& interface, int width) {
  QString shown = beginningOf(text, mostNoteUnits);
  const QList<PostEntity> entities = entitiesToIsolate(shown);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  const bool fromRight = runsFromRight(shown, entities);
  option.setTextDirection(fromRight ? Qt::RightToLeft : Qt::LeftToRight);
  option.setAlignment(fromRight ? Qt::AlignRight : Qt::AlignLeft);
  m_lines.setTextOption(option);
  m_lines.setFont(interface);
  m_lines.setCacheEnabled(true);
  const IsolatedText isolated(shown.replace(u'\n', QChar::LineSeparator), entities);
  m_lines.setText(isolated.laidOut());
  m_lines.setFormats(emojiFormats(m_lines.text()) + isolated.formats());
  const qreal least = type::scaled(interface, noteLineHeight);
  qreal y = 0;
  m_lines.beginLayout();
  for (QTextLine line; m_lines.lineCount() < mostNoteLines && (line = m_lines.createLine()).isValid();) {
    line.setLineWidth(std::max(1, width));
    const qreal height = std::max(least, std::ceil(line.height()));
    line.setPosition({0, y + (height - line.height()) / 2});
    y += height;
  }
  m_lines.endLayout();
  m_height = static_cast<int>(y);
}

}  // namespace roost
