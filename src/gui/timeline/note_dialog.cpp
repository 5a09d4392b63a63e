#include "gui/timeline/note_dialog.h"

#include <QKeyEvent>
#include <QLocale>

#include "core/posts/saved_posts.h"
#include "core/text/text.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/screen_fit.h"
#include "gui/text/emoji_text.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"
#include "ui_notedialog.h"

namespace roost {
namespace {

constexpr int noteDialogWidth = 428, noteFieldLines = 5;

}  // namespace

NoteDialog::NoteDialog(const QString& note, QWidget* parent) : QDialog(parent), m_ui(new Ui::NoteDialog) {
  m_ui->setupUi(this);
  scrollAboveButtons(*this);
  m_ui->title->setFont(type::title(font()));
  m_ui->cancel->setLook(PillLook::Outlined);
  setMinimumWidth(noteDialogWidth);
  // In the font that the style sheet gives it.
  m_ui->noteText->ensurePolished();
  m_ui->noteText->setFixedHeight((noteFieldLines + 1) * m_ui->noteText->fontMetrics().lineSpacing());
  m_ui->noteText->setPlainText(note);
  m_ui->noteText->moveCursor(QTextCursor::End);
  m_ui->noteText->installEventFilter(this);
  new EmojiHighlighter(m_ui->noteText->document());
  connect(m_ui->noteText, &QPlainTextEdit::textChanged, this, &NoteDialog::showState);
  connect(m_ui->save, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
  showState();
  m_ui->noteText->setFocus();
}

NoteDialog::~NoteDialog() = default;

QString NoteDialog::note() const { return m_ui->noteText->toPlainText(); }

void NoteDialog::showState() {
  const int left = SavedPosts::maxNoteLength - static_cast<int>(characterCount(tidied(note())));
  const QString reason = left < 0 ? tr("%Ln character(s) too long", nullptr, -left) : QString();
  m_ui->left->setText(left < 0 ? reason : QLocale().toString(left));
  m_ui->left->setAccessibleName(left < 0 ? reason : tr("%Ln character(s) left", nullptr, left));
  m_ui->left->setProperty("error", left < 0);
  setStyleProperty(*m_ui->left, "muted", left >= 0);
  m_ui->save->setEnabled(left >= 0);
  m_ui->save->setAccessibleDescription(reason);
}

bool NoteDialog::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
      if (m_ui->save->isEnabled()) accept();
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace roost
