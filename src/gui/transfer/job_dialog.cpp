#include "gui/transfer/job_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextBoundaryFinder>
#include <QTextOption>
#include <QThread>
#include <algorithm>

#include "gui/controls/announcement.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/screen_fit.h"
#include "gui/theme/theme.h"
#include "gui/transfer/job_progress_display.h"
#include "ui_jobdialog.h"

namespace roost {
namespace {

/// Labels break lines only between words, and a name may be one word of any length: long words get zero-width spaces.
QString breakable(const QString& text) {
  constexpr qsizetype longWord = 24, piece = 8;
  static const QRegularExpression words(QStringLiteral("\\S{%1,}").arg(longWord));
  QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
  QString broken;
  qsizetype done = 0;
  for (auto found = words.globalMatch(text); found.hasNext();) {
    const QRegularExpressionMatch word = found.next();
    for (qsizetype at = word.capturedStart() + piece; at < word.capturedEnd(); at += piece) {
      finder.setPosition(at);
      if (!finder.isAtBoundary()) at = finder.toNextBoundary();
      if (at < 0 || at >= word.capturedEnd()) break;
      broken += QStringView(text).mid(done, at - done);
      broken += QChar(0x200B);
      done = at;
    }
  }
  return broken + text.mid(done);
}

}  // namespace

JobDialog::JobDialog(const QString& windowTitle, QWidget* parent) : QDialog(parent), m_ui(new Ui::JobDialog) {
  m_ui->setupUi(this);
  scrollAboveButtons(*this);
  setWindowTitle(windowTitle);
  m_ui->title->setFont(type::title(font()));
  m_progress = new JobProgressDisplay(*m_ui->progress, *m_ui->progressText, this);
  m_ui->report->hide();
  m_ui->close->setLook(PillLook::Outlined);
  connect(m_ui->close, &QPushButton::clicked, this, &JobDialog::reject);
}

JobDialog::~JobDialog() {
  m_stopped = true;
  if (m_thread) m_thread->wait();
}

void JobDialog::say(const QString& title, const QString& hint) {
  m_hint = hint;
  m_ui->title->setText(breakable(title));
  m_ui->title->setAccessibleName(title);
  m_ui->hint->setText(hint);
}

PillButton* JobDialog::addStartButton(const QString& text) {
  auto* button = new PillButton(this);
  button->setText(text);
  button->setDefault(true);
  m_ui->buttons->addWidget(button);
  // What isn't shown yet can't have the focus.
  button->show();
  connect(button, &QPushButton::clicked, button, &QWidget::hide);
  return button;
}

void JobDialog::addField(const QString& label, QWidget* field) {
  auto* line = new QHBoxLayout;
  line->setSpacing(m_ui->buttons->spacing());
  QLabel* text = nullptr;
  if (!label.isEmpty()) {
    text = new QLabel(label, this);
    text->setTextFormat(Qt::PlainText);
    text->setBuddy(field);
    line->addWidget(text);
  }
  line->addWidget(field, 1);
  // The report is in the part of the dialog that scrolls.
  auto* column = qobject_cast<QVBoxLayout*>(m_ui->report->parentWidget()->layout());
  column->insertLayout(column->indexOf(m_ui->report), line);
  // A layout counts only what is shown, and shows what it takes over only later.
  if (text) text->show();
  field->show();
}

void JobDialog::hideField(QWidget& field) {
  for (auto* label : findChildren<QLabel*>())
    if (label->buddy() == &field) label->hide();
  field.hide();
}

void JobDialog::ask(const QString& title, const QString& hint, const QString& report) {
  say(title, hint);
  if (!hint.isEmpty()) Announcement::in(*m_ui->hint, hint);
  m_progress->end();
  showReport(report);
  // A dialog that isn't shown yet fits itself to its contents when it is. How high a text of several lines is, its
  // label knows only once it was laid out.
  if (isVisible())
    QMetaObject::invokeMethod(
        this, [this] { fitToContents(*this); }, Qt::QueuedConnection);
}

void JobDialog::showReport(const QString& report) {
  QTextOption option = m_ui->report->document()->defaultTextOption();
  option.setTextDirection(layoutDirection());
  option.setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
  m_ui->report->document()->setDefaultTextOption(option);
  m_ui->report->setPlainText(report);
  m_ui->report->setVisible(!report.isEmpty());
  // As high as its text in the narrowest dialog, so that it scrolls only when that is a long one.
  constexpr int mostHeight = 300;
  const QMargins margins = layout()->contentsMargins();
  const int edge = 2 * (m_ui->report->frameWidth() + space::m + qRound(m_ui->report->document()->documentMargin()));
  const QRect room(0, 0, minimumWidth() - margins.left() - margins.right() - edge, QWIDGETSIZE_MAX);
  const int text = m_ui->report->fontMetrics().boundingRect(room, Qt::TextWordWrap, report).height();
  // One more line, because the real room may wrap the text a little earlier.
  m_ui->report->setMinimumHeight(std::min(text + m_ui->report->fontMetrics().lineSpacing() + edge, mostHeight));
}

void JobDialog::begin(const JobState& start) {
  m_ui->report->hide();
  m_progress->begin(start);
}

void JobDialog::setProgress(const JobState& state) { m_progress->set(state); }

void JobDialog::run(std::function<std::function<void()>()> work) {
  if (m_thread) m_thread->wait();
  m_thread.reset(QThread::create([this, work = std::move(work)] { QMetaObject::invokeMethod(this, work()); }));
  m_thread->start();
}

void JobDialog::end(const QString& title, const QString& hint, const QString& report, const QString& close) {
  if (m_thread) m_thread->wait();
  say(title, hint);
  if (!hint.isEmpty()) Announcement::in(*m_ui->hint, hint);
  m_progress->end();
  showReport(report);
  m_ui->close->setEnabled(true);
  m_ui->close->setText(close);
  m_ui->close->setLook(PillLook::Filled);
  m_ui->close->setDefault(true);
  m_ui->close->setFocus();
  fitToContents(*this);
}

void JobDialog::offerToSave(const QString& name, std::function<Result<Done>(const QString& file)> save) {
  auto* button = new PillButton(this);
  button->setObjectName(QStringLiteral("saveReport"));
  button->setText(tr("Save Report…"));
  button->setLook(PillLook::Outlined);
  button->setAutoDefault(false);
  m_ui->buttons->insertWidget(m_ui->buttons->indexOf(m_ui->close), button);
  button->show();
  setTabOrder(button, m_ui->close);
  connect(button, &QPushButton::clicked, this, [this, name, save = std::move(save)] {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder = QFileInfo(documents).isDir() ? QDir(documents) : QDir::home();
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the report"), folder.filePath(name));
    if (file.isEmpty()) return;
    const auto saved = save(file);
    const QString said =
        saved ? tr("The report was saved as %1.").arg(QDir::toNativeSeparators(file)) : saved.error().message;
    m_ui->hint->setText(m_hint.isEmpty() ? said : m_hint + u'\n' + said);
    m_ui->hint->show();
    Announcement::of(*m_ui->hint, said);
    fitToContents(*this);
  });
}

void JobDialog::showTop(QWidget& focus) {
  focus.setFocus();
  // Focus scrolls to the widget, and so past what the dialog says in a window without room for both.
  if (auto* area = findChild<QScrollArea*>({}, Qt::FindDirectChildrenOnly)) area->verticalScrollBar()->setValue(0);
}

void JobDialog::keyPressEvent(QKeyEvent* event) {
  const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isReturn && m_ui->report->hasFocus()) return event->accept();
  QDialog::keyPressEvent(event);
}

void JobDialog::reject() {
  if (m_thread && m_thread->isRunning()) {
    m_stopped = true;
    m_ui->close->setEnabled(false);
    return;
  }
  QDialog::reject();
}

}  // namespace roost
