#include "gui/text/entity_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include "gui/text/emoji_text.h"
#include "gui/text/isolated_text.h"

namespace roost {
namespace {

constexpr QLatin1String writtenCopies("writtenCopies");

/// Puts what was written into the clipboard in place of what a label has copied into it. Qt offers no other way: a
/// label copies from its menu, by key and by mouse.
class WrittenCopies : public QObject {
 public:
  WrittenCopies(QLabel& label, QString text, IsolatedText shown)
      : QObject(&label), m_label(label), m_text(std::move(text)), m_shown(std::move(shown)) {
    setObjectName(writtenCopies);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &WrittenCopies::replaceIn);
  }

 private:
  void replaceIn(QClipboard::Mode mode) {
    if (!m_label.hasSelectedText() || !m_label.isActiveWindow()) return;
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const QString selected = m_label.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    if (clipboard.text(mode) != selected) return;
    const qsizetype start = m_label.selectionStart();
    const QString written =
        m_text.sliced(m_shown.toText(start), m_shown.toText(start + selected.size()) - m_shown.toText(start));
    if (written != selected) clipboard.setText(written, mode);
  }

  QLabel& m_label;
  const QString m_text;
  const IsolatedText m_shown;
};

}  // namespace

void showTextWithEntities(QLabel& label, const QString& text) {
  const IsolatedText shown(text, entitiesToIsolate(text), IsolatedText::Direction::Marked);
  delete label.findChild<QObject*>(writtenCopies, Qt::FindDirectChildrenOnly);
  if (shown.isChanged()) new WrittenCopies(label, text, shown);
  label.setAccessibleName(shown.isChanged() ? text : QString());
  showText(label, shown.laidOut());
}

}  // namespace roost
