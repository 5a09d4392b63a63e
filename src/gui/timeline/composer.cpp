#include "gui/timeline/composer.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

#include "core/messages/messages.h"
#include "core/posts/posts.h"
#include "core/text/text.h"
#include "gui/controls/announcement.h"
#include "gui/controls/pill_button.h"
#include "gui/pictures/avatar.h"
#include "gui/text/plain_text.h"
#include "gui/text/written_text.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"
#include "ui_composer.h"

namespace roost {
namespace {

constexpr int usualLines = 12;

}  // namespace

Composer::Composer(AvatarCache& avatars, QWidget* parent)
    : QWidget(parent), m_ui(new Ui::Composer), m_mostLines(usualLines) {
  m_ui->setupUi(this);
  m_newPostName = m_ui->postText->accessibleName();
  m_postLabel = m_ui->postButton->text();
  m_ui->avatar->setUp(measure::avatarRow, avatars);
  m_ui->postText->setFont(type::postText(font()));
  m_ui->postText->document()->setDocumentMargin(4);
  prepareForWriting(*m_ui->postText);
  m_ui->counter->setFont(type::meta(font()));
  m_ui->reason->setFont(type::meta(font()));
  m_ui->postText->installEventFilter(this);
  connect(m_ui->postText, &QPlainTextEdit::textChanged, this, &Composer::showState);
  connect(m_ui->postText, &QPlainTextEdit::textChanged, this, &Composer::textChanged);
  connect(m_ui->postButton, &QPushButton::clicked, this, [this] { Q_EMIT publishRequested(text()); });
  connect(m_ui->avatar, &Avatar::clicked, this, &Composer::authorActivated);
  showState();
}

Composer::~Composer() = default;

void Composer::setAuthor(const User& author) {
  m_ui->avatar->showUser(author.avatar(), author.name());
  m_authorName = author.name();
  showPurpose();
}

void Composer::setReplyTo(const QString& name, const QString& prefix) {
  m_repliedName = name;
  m_prefix = prefix;
  showPurpose();
  showState();
}

void Composer::setMessage(const QString& field, const QString& placeholder) {
  m_messageField = field;
  m_messagePlaceholder = placeholder;
  showPurpose();
  showState();
}

void Composer::showPurpose() {
  if (isForMessages()) {
    m_ui->postText->setPlaceholderText(m_messagePlaceholder);
    m_ui->postText->setAccessibleName(m_messageField);
    m_ui->postButton->setText(tr("Send"));
    return;
  }
  const bool isReply = !m_repliedName.isEmpty();
  m_ui->postText->setPlaceholderText(isReply ? tr("Write your reply…")
                                             : tr("What’s new, %1?").arg(isolated(m_authorName)));
  m_ui->postText->setAccessibleName(isReply ? tr("Reply to %1").arg(isolated(m_repliedName)) : m_newPostName);
  m_ui->postButton->setText(isReply ? tr("Reply") : m_postLabel);
}

void Composer::setMostLines(int lines) {
  m_mostLines = lines;
  showState();
}

QString Composer::text() const { return m_ui->postText->toPlainText(); }
QString Composer::draft() const { return text() == m_prefix ? QString() : text(); }

void Composer::setText(const QString& text) {
  m_ui->postText->setPlainText(text.isEmpty() ? m_prefix : text);
  m_ui->postText->moveCursor(QTextCursor::End);
}

void Composer::focusText() { m_ui->postText->setFocus(Qt::ShortcutFocusReason); }

void Composer::setWaiting(bool waiting) {
  m_isWaiting = waiting;
  m_ui->postText->setReadOnly(waiting);
  showState();
}

void Composer::showState() {
  const QString body = tidied(text());
  const int most = isForMessages() ? Messages::maxLength : Posts::maxLength;
  const int left = most - static_cast<int>(characterCount(body));
  m_ui->counter->setText(QLocale().toString(left));
  QString reason;
  if (left < 0)
    reason = tr("%Ln character(s) too long", nullptr, -left);
  else if (body.isEmpty() || body == tidied(m_prefix))
    reason = tr("Write something first");
  else if (m_isWaiting)
    reason = tr("Waiting for the database");
  m_ui->counter->setAccessibleName(left < 0 ? reason : tr("%Ln character(s) left", nullptr, left));
  m_ui->postButton->setEnabled(reason.isEmpty());
  m_ui->postButton->setAccessibleDescription(reason);
  m_ui->postButton->setToolTip(
      !reason.isEmpty() ? reason
                        : (isForMessages()           ? tr("Send (%1)")
                           : m_repliedName.isEmpty() ? tr("Post (%1)")
                                                     : tr("Reply (%1)"))
                              .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
  // Only a text that is too long needs an explanation; an empty composer doesn't.
  m_ui->reason->setText(left < 0 ? reason : QString());
  m_ui->reason->setAccessibleName(reason);
  for (QLabel* label : {m_ui->counter, m_ui->reason}) {
    label->setProperty("error", left < 0);
    setStyleProperty(*label, "muted", left >= 0);
  }
  m_ui->postText->setFixedHeight(textHeight());
  updateGeometry();
}

int Composer::textHeight() const {
  const QPlainTextEdit* edit = m_ui->postText;
  qreal height = 0;
  for (QTextBlock block = edit->document()->begin(); block.isValid(); block = block.next())
    height += edit->document()->documentLayout()->blockBoundingRect(block).height();
  const qreal line = QFontMetricsF(edit->font()).lineSpacing();
  const qreal margin = 2 * edit->document()->documentMargin();
  return static_cast<int>(std::ceil(std::clamp(height, line, m_mostLines * line) + margin)) + 2;
}

bool Composer::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_ui->postText && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
    setStyleProperty(*m_ui->composerFrame, "focused", event->type() == QEvent::FocusIn);
  if (watched == m_ui->postText && event->type() == QEvent::Resize)
    QMetaObject::invokeMethod(
        this, [this] { m_ui->postText->setFixedHeight(textHeight()); }, Qt::QueuedConnection);
  if (watched == m_ui->postText && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
      if (m_ui->postButton->isEnabled())
        Q_EMIT publishRequested(text());
      else
        Announcement::of(*m_ui->reason);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace roost
