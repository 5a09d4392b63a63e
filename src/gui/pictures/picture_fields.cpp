#include "gui/pictures/picture_fields.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "core/jobs/another_thread.h"
#include "core/posts/post_pictures.h"
#include "gui/text/written_text.h"
#include "gui/theme/icons.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int previewSide = 56, previewRadius = 8, removeIcon = 16, mostFieldLines = 4;
// A text field scrolls unless it has a little more room than its lines.
constexpr int lineSlack = 4;
// What a text field above has around its text, so that the previews begin where that text does.
constexpr int textMargin = 4;

/// So high that all of its text can be seen, up to a few lines.
int heightOf(const QPlainTextEdit& description) {
  description.ensurePolished();
  const int lines = std::clamp(static_cast<int>(description.document()->size().height()), 1, mostFieldLines);
  const qreal text =
      lines * QFontMetricsF(description.font()).lineSpacing() + 2 * description.document()->documentMargin();
  const int around =
      description.height() - std::min(description.contentsRect().height(), description.viewport()->height());
  return std::max(previewSide, static_cast<int>(std::ceil(text)) + around + lineSlack);
}

/// The middle of a thumbnail, as a square with rounded corners.
QPixmap previewOf(const QByteArray& thumbnail, double scale, const QColor& ground) {
  const int side = qRound(previewSide * scale);
  QPixmap preview(side, side);
  preview.fill(Qt::transparent);
  QPainter painter(&preview);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const QRectF all(0, 0, side, side);
  QImage image = QImage::fromData(thumbnail);
  painter.setBrush(image.isNull() ? ground : QColor(Qt::white));
  painter.drawRoundedRect(all, previewRadius * scale, previewRadius * scale);
  if (!image.isNull()) {
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                .scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    painter.setBrush(image);
    painter.setBrushOrigin(-(image.width() - side) / 2, -(image.height() - side) / 2);
    painter.drawRoundedRect(all, previewRadius * scale, previewRadius * scale);
  }
  painter.end();
  preview.setDevicePixelRatio(scale);
  return preview;
}

}  // namespace

PictureFields::PictureFields(QWidget* parent)
    : QScrollArea(parent), m_readingNote(new QLabel), m_mostRows(PostPictures::mostInNewPost) {
  setFrameShape(NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* content = new QWidget;
  m_layout = new QVBoxLayout(content);
  m_layout->setContentsMargins(0, space::xs, 0, space::xs);
  m_layout->setSpacing(space::s);
  m_readingNote->setObjectName(QStringLiteral("readingPictures"));
  m_readingNote->setTextFormat(Qt::PlainText);
  m_readingNote->setText(tr("Reading…"));
  m_readingNote->setIndent(textMargin);
  setStyleProperty(*m_readingNote, "muted", true);
  m_layout->addWidget(m_readingNote);
  m_layout->addStretch();
  setWidget(content);
  // Both would fill themselves with a color of their own.
  viewport()->setAutoFillBackground(false);
  content->setAutoFillBackground(false);
  m_threads.setMaxThreadCount(1);
  arrange();
}

PictureFields::~PictureFields() = default;

void PictureFields::setPictures(const QList<NewPicture>& pictures) {
  m_turn = ++m_lastTurn;
  clearRows();
  m_describesNext = false;
  for (const NewPicture& picture : pictures) append(picture);
  arrange();
  Q_EMIT changed();
}

QWidgetList PictureFields::rows() const {
  QWidgetList rows;
  for (const Row& row : m_rows) rows.append(row.widget);
  return rows;
}

void PictureFields::clearRows() {
  for (const Row& row : std::as_const(m_rows)) delete row.widget;
  m_rows.clear();
  m_pictures.clear();
}

void PictureFields::setSaved(const QList<NewPicture>& pictures) {
  for (qsizetype at = 0; at < std::min(pictures.size(), m_pictures.size()); ++at)
    if (m_pictures[at].stored == pictures[at].stored) m_pictures[at].draftId = pictures[at].draftId;
}

void PictureFields::add(const QList<GivenPicture>& given) {
  const qsizetype room = std::max<qsizetype>(0, PostPictures::mostInNewPost - m_pictures.size() - reading());
  if (given.size() > room)
    Q_EMIT refused(tr("A post can have up to %Ln picture(s), so not all of them were added.", nullptr,
                      PostPictures::mostInNewPost));
  for (const GivenPicture& picture : given.first(std::min(room, given.size()))) {
    ++m_reading[m_turn];
    onAnotherThread(m_threads, [picture] {
      return readGivenPicture(picture);
    }).then(this, [this, turn = m_turn](const Result<NewPicture>& read) {
      if (--m_reading[turn] == 0) m_reading.remove(turn);
      if (turn != m_turn) return Q_EMIT readForOther(turn, read);
      if (read) append(*read);
      arrange();
      Q_EMIT changed();
      if (read) describeFirst();
      if (!read) Q_EMIT refused(read.error().message);
    });
  }
  arrange();
  Q_EMIT changed();
}

void PictureFields::addChosen(const QList<GivenPicture>& given) {
  m_describesNext = true;
  m_focusAtChoice = window()->focusWidget();
  add(given);
}

void PictureFields::describeFirst() {
  if (!std::exchange(m_describesNext, false) || window()->focusWidget() != m_focusAtChoice) return;
  const auto empty = std::find_if(m_pictures.cbegin(), m_pictures.cend(),
                                  [](const NewPicture& picture) { return picture.description.isEmpty(); });
  if (empty == m_pictures.cend()) return;
  QWidget* field = m_rows[empty - m_pictures.cbegin()].description;
  field->setFocus(Qt::OtherFocusReason);
  ensureWidgetVisible(field);
}

void PictureFields::goOnWith(int turn) {
  m_turn = turn;
  arrange();
  Q_EMIT changed();
}

void PictureFields::addRead(const NewPicture& picture) {
  if (m_pictures.size() + reading() >= PostPictures::mostInNewPost) return;
  append(picture);
  arrange();
  Q_EMIT changed();
}

void PictureFields::append(const NewPicture& picture) {
  auto* widget = new QWidget;
  const Row row{widget, new QLabel(widget), new QPlainTextEdit(widget)};
  row.preview->setFixedSize(previewSide, previewSide);
  row.description->setPlaceholderText(tr("Describe this picture for people who can’t see it"));
  row.description->setTabChangesFocus(true);
  row.description->document()->setDocumentMargin(1);
  row.description->setFixedHeight(previewSide);
  // The field's new height must not be set while it lays out its text.
  connect(row.description->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
          &PictureFields::fitHeights, Qt::QueuedConnection);
  row.description->setPlainText(picture.description);
  prepareForWriting(*row.description);
  row.description->installEventFilter(this);
  auto* removes = new QToolButton(widget);
  removes->setObjectName(QStringLiteral("removePicture"));
  removes->setToolTip(tr("Remove Picture"));
  removes->setIcon(lineIcon(QStringLiteral("close"), Theme::of(palette()).mutedText));
  removes->setIconSize({removeIcon, removeIcon});
  auto* layout = new QHBoxLayout(widget);
  layout->setContentsMargins({});
  layout->setSpacing(space::s);
  layout->addSpacing(textMargin);
  layout->addWidget(row.preview, 0, Qt::AlignTop);
  layout->addWidget(row.description, 1);
  layout->addWidget(removes, 0, Qt::AlignVCenter);
  connect(removes, &QToolButton::clicked, this, [this, widget] { remove(widget); });
  connect(row.description, &QPlainTextEdit::textChanged, this, [this, widget] {
    for (qsizetype at = 0; at < m_rows.size(); ++at)
      if (m_rows[at].widget == widget) m_pictures[at].description = m_rows[at].description->toPlainText();
    Q_EMIT changed();
  });
  showPreview(row, picture);
  m_layout->insertWidget(static_cast<int>(m_rows.size()), widget);
  m_rows.append(row);
  m_pictures.append(picture);
}

void PictureFields::showPreview(const Row& row, const NewPicture& picture) const {
  row.preview->setPixmap(previewOf(picture.stored.thumbnail, devicePixelRatioF(), Theme::of(palette()).hover));
}

void PictureFields::remove(QWidget* widget) {
  const auto found =
      std::find_if(m_rows.cbegin(), m_rows.cend(), [widget](const Row& row) { return row.widget == widget; });
  if (found == m_rows.cend()) return;
  const qsizetype at = found - m_rows.cbegin();
  const bool hadFocus = widget->isAncestorOf(focusWidget()) || widget->hasFocus();
  m_rows.removeAt(at);
  m_pictures.removeAt(at);
  widget->hide();
  // It is still in use by the button that was clicked.
  widget->deleteLater();
  arrange();
  if (hadFocus && !m_rows.isEmpty())
    m_rows[std::min(at, m_rows.size() - 1)].widget->findChild<QToolButton*>()->setFocus(Qt::OtherFocusReason);
  else if (hadFocus)
    Q_EMIT focusReleased();
  Q_EMIT changed();
}

void PictureFields::setMostRows(int rows) {
  m_mostRows = rows;
  arrange();
}

void PictureFields::setEditable(bool editable) {
  for (const Row& row : std::as_const(m_rows)) {
    row.description->setReadOnly(!editable);
    row.widget->findChild<QToolButton*>()->setEnabled(editable);
  }
}

void PictureFields::arrange() {
  for (qsizetype at = 0; at < m_rows.size(); ++at) {
    const QString number = QLocale().toString(at + 1);
    const Row& row = m_rows[at];
    row.preview->setAccessibleName(tr("Picture %1").arg(number));
    row.description->setObjectName(QStringLiteral("pictureDescription%1").arg(at + 1));
    row.description->setAccessibleName(tr("Description of picture %1").arg(number));
    row.widget->findChild<QToolButton*>()->setAccessibleName(tr("Remove picture %1").arg(number));
  }
  m_readingNote->setVisible(isReading());
  fitHeights();
  setVisible(!m_rows.isEmpty() || isReading());
  Q_EMIT rowsChanged();
}

void PictureFields::fitHeights() {
  const auto count = static_cast<int>(m_rows.size()), shown = std::min(count, m_mostRows);
  int rows = 0;
  for (int at = 0; at < count; ++at) {
    const int height = heightOf(*m_rows[at].description);
    m_rows[at].description->setFixedHeight(height);
    if (at < shown) rows += height + space::s;
  }
  // Half of the next row shows that there is more to scroll to.
  if (count > shown) rows += (previewSide + space::s) / 2;
  const int note = isReading() ? m_readingNote->sizeHint().height() + space::s : 0;
  setFixedHeight(rows + note + 2 * space::xs - space::s);
}

bool PictureFields::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
      Q_EMIT submitted();
      return true;
    }
  }
  return QScrollArea::eventFilter(watched, event);
}

void PictureFields::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange)
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
      showPreview(m_rows[at], m_pictures[at]);
      m_rows[at].widget->findChild<QToolButton*>()->setIcon(
          lineIcon(QStringLiteral("close"), Theme::of(palette()).mutedText));
    }
  QScrollArea::changeEvent(event);
}

}  // namespace roost
