#include "gui/transfer/export_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStyle>
#include <QStyleOptionButton>

#include "gui/controls/pill_button.h"
#include "gui/controls/screen_fit.h"
#include "gui/theme/theme.h"
#include "ui_exportdialog.h"

namespace roost {
namespace {

/// The suggested name of the file, without its folder.
QString exportNameOf(ExportRequest::Kind kind) {
  switch (kind) {
    case ExportRequest::OwnData:
      return ExportDialog::tr("my-roost.zip");
    case ExportRequest::PostsPage:
      return ExportDialog::tr("my-posts.html");
    case ExportRequest::Conversation:
      return ExportDialog::tr("conversation.html");
    case ExportRequest::PostsJson:
      return QStringLiteral("posts.json");
    case ExportRequest::FollowsCsv:
      return QStringLiteral("following_accounts.csv");
    case ExportRequest::Database:
      break;
  }
  return ExportDialog::tr("roost-database.zip");
}

/// Where the text of a button begins.
int textIndentOf(QRadioButton& button) {
  button.ensurePolished();
  QStyleOptionButton option;
  option.initFrom(&button);
  const QRect contents = button.style()->subElementRect(QStyle::SE_RadioButtonContents, &option, &button);
  return button.isRightToLeft() ? option.rect.right() - contents.right() : contents.left();
}

}  // namespace

ExportDialog::ExportDialog(UserId viewer, PostId conversation, QWidget* parent)
    : QDialog(parent), m_ui(new Ui::ExportDialog), m_viewer(viewer), m_conversation(conversation) {
  m_ui->setupUi(this);
  m_ui->title->setFont(type::title(font()));
  m_ui->cancel->setLook(PillLook::Outlined);
  m_ui->conversationPage->setVisible(conversation != noPost);
  m_ui->conversationPageHint->setVisible(conversation != noPost);
  (conversation != noPost ? m_ui->conversationPage : m_ui->ownData)->setChecked(true);
  for (const auto& [button, hint, kind] : choices()) {
    button->setAccessibleDescription(hint->text());
    hint->setIndent(textIndentOf(*button));
  }
  scrollAboveButtons(*this);
  connect(m_ui->choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
  connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
}

ExportDialog::~ExportDialog() = default;

QList<ExportDialog::Choice> ExportDialog::choices() const {
  return {{m_ui->ownData, m_ui->ownDataHint, ExportRequest::OwnData},
          {m_ui->postsPage, m_ui->postsPageHint, ExportRequest::PostsPage},
          {m_ui->conversationPage, m_ui->conversationPageHint, ExportRequest::Conversation},
          {m_ui->postsJson, m_ui->postsJsonHint, ExportRequest::PostsJson},
          {m_ui->followsCsv, m_ui->followsCsvHint, ExportRequest::FollowsCsv},
          {m_ui->database, m_ui->databaseHint, ExportRequest::Database}};
}

ExportRequest ExportDialog::request() const {
  ExportRequest request{.kind = ExportRequest::OwnData, .user = m_viewer, .post = m_conversation};
  for (const auto& [button, hint, kind] : choices())
    if (button->isChecked()) request.kind = kind;
  return request;
}

void ExportDialog::chooseFile() {
  const ExportRequest::Kind kind = request().kind;
  const QString ending = u'.' + ExportRequest::endingOf(kind);
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QDir folder = QFileInfo(documents).isDir() ? QDir(documents) : QDir::home();
  QString suggested = folder.filePath(exportNameOf(kind));
  for (;;) {
    const QString file = QFileDialog::getSaveFileName(this, tr("Export"), suggested, QStringLiteral("*%1").arg(ending));
    if (file.isEmpty()) return;
    // With another ending it could be the name of a database.
    if (file.endsWith(ending, Qt::CaseInsensitive)) m_file = file;
    if (!QFileInfo::exists(file + ending) && m_file.isEmpty()) m_file = file + ending;
    if (!m_file.isEmpty()) return accept();
    // Asked again, so that the dialog warns before that file is replaced.
    suggested = file + ending;
  }
}

}  // namespace roost
