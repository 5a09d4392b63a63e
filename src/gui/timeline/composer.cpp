#include "gui/timeline/composer.h"

#include <QAbstractTextDocumentLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QStandardPaths>
#include <QTextBlock>
#include <algorithm>
#include <cmath>

#include "core/messages/messages.h"
#include "core/posts/post_pictures.h"
#include "core/posts/posts.h"
#include "core/text/text.h"
#include "gui/controls/announcement.h"
#include "gui/controls/focus_order.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/under_pointer.h"
#include "gui/pictures/avatar.h"
#include "gui/text/plain_text.h"
#include "gui/text/written_text.h"
#include "gui/theme/icons.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"
#include "pictures/stored_picture.h"
#include "ui_composer.h"

namespace roost {
namespace {

constexpr int usualLines = 12, addIcon = 20;

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
  connect(m_ui->postText, &QPlainTextEdit::textChanged, this, &Composer::draftChanged);
  connect(m_ui->postText, &PictureTextEdit::picturesGiven, this, &Composer::givePictures);
  connect(m_ui->pictures, &PictureFields::changed, this, &Composer::showState);
  connect(m_ui->pictures, &PictureFields::changed, this, &Composer::draftChanged);
  connect(m_ui->pictures, &PictureFields::rowsChanged, this, &Composer::orderFields);
  connect(m_ui->pictures, &PictureFields::refused, this, &Composer::pictureRefused);
  connect(m_ui->pictures, &PictureFields::focusReleased, this, &Composer::focusText);
  connect(m_ui->pictures, &PictureFields::submitted, this, &Composer::requestPublishing);
  connect(m_ui->addPictures, &QToolButton::clicked, this, &Composer::choosePictures);
  m_ui->addPictures->setIcon(lineIcon(QStringLiteral("picture"), Theme::of(palette()).mutedText));
  m_ui->addPictures->setIconSize({addIcon, addIcon});
  // The icon, not the button's edge, begins where the text does.
  m_ui->footLayout->setContentsMargins(-space::xs, 0, 0, 0);
  setAcceptDrops(true);
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
  setAcceptDrops(false);
  m_ui->postText->setTakesPictures(false);
  m_ui->addPictures->hide();
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

void Composer::setMostPictureRows(int rows) { m_ui->pictures->setMostRows(rows); }

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

QList<NewPicture> Composer::pictures() const { return m_ui->pictures->pictures(); }
void Composer::setPictures(const QList<NewPicture>& pictures) { m_ui->pictures->setPictures(pictures); }
PictureFields& Composer::pictureFields() const { return *m_ui->pictures; }
void Composer::setSavedPictures(const QList<NewPicture>& pictures) { m_ui->pictures->setSaved(pictures); }

void Composer::clear() {
  setText({});
  setPictures({});
}

void Composer::choosePictures() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QStringList files =
      QFileDialog::getOpenFileNames(this, tr("Add Pictures"), folder, tr("Pictures (%1)").arg(postPicturePatterns()));
  QList<GivenPicture> given;
  for (const QString& file : files) given.append({.file = file});
  lookForPointer(*m_ui->addPictures);
  if (!given.isEmpty()) m_ui->pictures->addChosen(given);
}

void Composer::orderFields() {
  // A new widget comes last in its window.
  orderFocus(QWidgetList{m_ui->postText} + m_ui->pictures->rows() + QWidgetList{m_ui->addPictures, m_ui->postButton});
}

void Composer::givePictures(const QMimeData& data) {
  if (!m_isWaiting) m_ui->pictures->add(picturesIn(data));
}

void Composer::dragEnterEvent(QDragEnterEvent* event) {
  if (hasPictures(*event->mimeData())) event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent* event) {
  givePictures(*event->mimeData());
  event->acceptProposedAction();
}

void Composer::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange)
    m_ui->addPictures->setIcon(lineIcon(QStringLiteral("picture"), Theme::of(palette()).mutedText));
  QWidget::changeEvent(event);
}

void Composer::requestPublishing() {
  if (m_ui->postButton->isEnabled())
    Q_EMIT publishRequested(text());
  else
    Announcement::of(*m_ui->reason);
}

void Composer::focusText() { m_ui->postText->setFocus(Qt::ShortcutFocusReason); }

void Composer::setWaiting(bool waiting) {
  m_isWaiting = waiting;
  m_ui->postText->setReadOnly(waiting);
  m_ui->pictures->setEditable(!waiting);
  showState();
}

int Composer::excessInDescriptions() const {
  qsizetype excess = 0;
  const QList<NewPicture> all = pictures();
  for (const NewPicture& picture : all)
    excess = std::max(excess, characterCount(tidied(picture.description)) - PostPictures::maxDescriptionLength);
  return static_cast<int>(excess);
}

QString Composer::obstacle(int charactersLeft) const {
  const QString body = tidied(text());
  if (charactersLeft < 0) return tr("%Ln character(s) too long", nullptr, -charactersLeft);
  if (const int excess = excessInDescriptions(); excess > 0)
    return tr("A picture’s description is %Ln character(s) too long", nullptr, excess);
  if (m_ui->pictures->isReading()) return tr("The pictures are still being read");
  if ((body.isEmpty() || body == tidied(m_prefix)) && pictures().isEmpty()) return tr("Write something first");
  return m_isWaiting ? tr("Waiting for the database") : QString();
}

void Composer::showState() {
  const QString body = tidied(text());
  const int most = isForMessages() ? Messages::maxLength : Posts::maxLength;
  const int left = most - static_cast<int>(characterCount(body));
  m_ui->counter->setText(QLocale().toString(left));
  const QString reason = obstacle(left);
  const bool isTooLong = left < 0 || excessInDescriptions() > 0;
  m_ui->addPictures->setEnabled(!m_isWaiting && pictures().size() < PostPictures::mostInNewPost);
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
  m_ui->reason->setText(isTooLong ? reason : QString());
  m_ui->reason->setAccessibleName(reason);
  for (const auto& [label, isError] : {std::pair(m_ui->counter, left < 0), {m_ui->reason, isTooLong}}) {
    label->setProperty("error", isError);
    setStyleProperty(*label, "muted", !isError);
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
      requestPublishing();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace roost
