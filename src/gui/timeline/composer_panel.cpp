#include "gui/timeline/composer_panel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

#include "core/text/text.h"
#include "gui/controls/focus_order.h"
#include "gui/pages/window_requests.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"
#include "gui/text/text_line.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/timeline/composer.h"

namespace roost {
namespace {

constexpr int mostPanelLines = 6, mostPanelPictures = 2, closeIcon = 16;
constexpr qsizetype longestExcerpt = 300;  // UTF-16 code units.

DraftKey draftOf(UserId writer, PostId replyTo) {
  return {writer, replyTo == noPost ? DraftSubject{} : DraftSubject{DraftSubject::Reply, replyTo}};
}

QString answeredExcerpt(const Post& post) {
  if (!post.details.contentWarning.isEmpty()) return contentWarningText(post.details.contentWarning);
  return post.body.isEmpty() && !post.pictures.isEmpty() ? pictureText(post.pictures.constFirst()) : post.body;
}

}  // namespace

/// A text in one line, elided.
class ElidedLine : public QLabel {
 public:
  explicit ElidedLine(bool isMuted, QWidget* parent) : QLabel(parent), m_isMuted(isMuted) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  }
  QSize sizeHint() const override { return {0, type::scaled(font(), 20)}; }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    paintLine(painter, rect(), text(), font(), m_isMuted ? theme.mutedText : theme.text, layoutDirection());
  }

 private:
  const bool m_isMuted;
};

ComposerPanel::ComposerPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new ElidedLine(false, this)),
      m_excerpt(new ElidedLine(true, this)),
      m_close(new QToolButton(this)),
      m_composer(new Composer(context.avatars, this)),
      m_draft(new DraftKeeper(*m_composer, context.services, context.operations, this)) {
  setObjectName(QStringLiteral("composerPanel"));
  m_title->setObjectName(QStringLiteral("composerTitle"));
  m_title->setFont(type::name(font()));
  m_excerpt->setObjectName(QStringLiteral("composerExcerpt"));
  m_close->setObjectName(QStringLiteral("closeComposer"));
  m_close->setAccessibleName(tr("Close"));
  m_close->setToolTip(tr("Close (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
  m_close->setIcon(lineIcon(QStringLiteral("close"), Theme::of(palette()).mutedText));
  m_close->setIconSize({closeIcon, closeIcon});
  m_composer->setMostLines(mostPanelLines);
  m_composer->setMostPictureRows(mostPanelPictures);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_title);
  words->addWidget(m_excerpt);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(space::xl, space::m, space::m, 0);
  head->setSpacing(space::s);
  head->addLayout(words, 1);
  head->addWidget(m_close, 0, Qt::AlignTop);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addLayout(head);
  layout->addWidget(m_composer);
  m_composer->layout()->setContentsMargins(space::xl, space::s, space::xl, space::m);
  orderFocus({m_composer, m_close});
  hide();
  connect(m_close, &QToolButton::clicked, this, [this] { dismiss(Qt::OtherFocusReason); });
  connect(m_composer, &Composer::authorActivated, this, [this] {
    m_context.navigator.go({PageKind::Profile, m_writer});
  });
  connect(m_composer, &Composer::publishRequested, this,
          [this](const QString& text) { m_context.operations.publish(text, m_answered.id, m_composer->pictures()); });
  connect(m_composer, &Composer::pictureRefused, this,
          [this](const QString& message) { m_context.operations.report(invalidInput(message)); });
  connect(&context.requests, &WindowRequests::replyRequested, this, &ComposerPanel::open);
  connect(&context.operations, &Operations::publishBegan, this, [this](UserId writer, PostId replyTo) {
    // While the text is being published, it can't be changed or published again.
    if (writer == m_writer && replyTo == m_answered.id) m_composer->setWaiting(true);
  });
  connect(&context.operations, &Operations::publishEnded, this, &ComposerPanel::endPublishing);
  connect(&context.services.accounts, &Accounts::profileChanged, this, &ComposerPanel::showAuthor);
  connect(&context.services.changes, &ChangeWatcher::changedElsewhere, this, &ComposerPanel::showAuthor);
}

void ComposerPanel::showAuthor() {
  if (m_writer == noUser) return;
  if (const auto author = m_context.services.users.find(m_writer, m_writer)) m_composer->setAuthor(*author);
}

std::optional<Post> ComposerPanel::answered() const { return isHidden() ? std::nullopt : std::optional(m_answered); }

void ComposerPanel::open(const Post& answered) {
  QWidget* const focused = QApplication::focusWidget();
  if (!isAncestorOf(focused)) m_focusBefore = focused;
  m_writer = m_context.services.viewer();
  m_answered = answered;
  showAuthor();
  const bool isReply = answered.id != noPost;
  m_title->setText(isReply ? tr("Replying to %1").arg(isolated(answered.authorName)) : tr("New post"));
  m_excerpt->setText(beginningOf(answeredExcerpt(answered), longestExcerpt).simplified());
  m_excerpt->setVisible(isReply);
  const bool isOwn = answered.authorId == m_writer;
  m_composer->setReplyTo(isReply ? answered.authorName : QString(),
                         isReply && !isOwn ? u'@' + answered.authorUsername + u' ' : QString());
  m_draft->open(draftOf(m_writer, answered.id));
  m_composer->setWaiting(m_context.operations.isPublishing(m_writer, answered.id));
  show();
  // The page takes its new size at once, so that a row can be scrolled into what is left of it.
  if (parentWidget()->layout()) parentWidget()->layout()->activate();
  m_composer->focusText();
}

void ComposerPanel::dismiss(Qt::FocusReason reason) {
  if (isHidden()) return;
  // Hiding it would send the focus to some other widget.
  if (isAncestorOf(QApplication::focusWidget())) {
    if (m_focusBefore && m_focusBefore->isVisible())
      m_focusBefore->setFocus(reason);
    else
      Q_EMIT focusReleased();
  }
  hide();
}

void ComposerPanel::prepareFor(const Location& location) {
  const bool hasOwn = location.page == PageKind::Timeline && m_answered.id == noPost;
  if (hasOwn || m_writer != m_context.services.viewer()) hide();
}

void ComposerPanel::endPublishing(UserId writer, const QString& text, std::optional<PostId> post, PostId replyTo) {
  if (post) m_draft->published(draftOf(writer, replyTo), text);
  if (writer != m_writer || replyTo != m_answered.id) return;
  m_composer->setWaiting(false);
  if (post && m_composer->isEmpty()) dismiss();
}

void ComposerPanel::showEvent(QShowEvent* event) {
  m_draft->open(draftOf(m_writer, m_answered.id));
  QWidget::showEvent(event);
}

void ComposerPanel::hideEvent(QHideEvent* event) {
  m_draft->close();
  QWidget::hideEvent(event);
}

void ComposerPanel::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return dismiss();
  QWidget::keyPressEvent(event);
}

QRect ComposerPanel::column() const {
  const int width = std::min(measure::column, this->width());
  return {(this->width() - width) / 2, 0, width, height()};
}

void ComposerPanel::resizeEvent(QResizeEvent* event) {
  const QRect inner = column();
  layout()->setContentsMargins(inner.left(), 0, width() - inner.right() - 1, 0);
  QWidget::resizeEvent(event);
}

void ComposerPanel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme theme = Theme::of(palette());
  const QRect inner = column();
  painter.fillRect(rect(), theme.window);
  painter.fillRect(inner, theme.surface);
  painter.fillRect(QRect(inner.left(), 0, inner.width(), 1), theme.line);
  if (inner.width() == width()) return;
  for (const int x : {inner.left() - 1, inner.right() + 1}) painter.fillRect(QRect(x, 0, 1, height()), theme.line);
}

}  // namespace roost
