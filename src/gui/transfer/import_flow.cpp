#include "gui/transfer/import_flow.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

#include "gui/text/plain_text.h"
#include "gui/transfer/drop_hint.h"
#include "gui/transfer/import_dialog.h"
#include "gui/transfer/imports_dialog.h"
#include "gui/transfer/restore_dialog.h"

namespace roost {
namespace {

/// The files and folders on this computer that are dropped; empty if pictures or anything else is among them. Pictures
/// are meant for a part of the window that takes pictures.
QStringList droppedPaths(const QMimeData& data) {
  QStringList paths;
  const QList<QUrl> urls = data.urls();
  for (const QUrl& url : urls) {
    const QString path = url.toLocalFile();
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    if (path.isEmpty() || type.name().startsWith(QLatin1String("image/"))) return {};
    paths.append(path);
  }
  return paths;
}

}  // namespace

ImportFlow::ImportFlow(Store& store, Clock clock, std::function<UserId()> viewer, QWidget& window)
    : QObject(&window),
      m_store(store),
      m_clock(std::move(clock)),
      m_viewer(std::move(viewer)),
      m_window(window),
      m_hint(new DropHint(window)) {
  window.setAcceptDrops(true);
  window.installEventFilter(this);
}

void ImportFlow::chooseFile() {
  const QString file = QFileDialog::getOpenFileName(
      &m_window, tr("Import an archive or a Microblog database"), {},
      tr("Archives and databases (*.zip *.gz *.tgz *.tar *.car *.csv *.json *.db *.sqlite *.sqlite3);;All files (*)"));
  if (!file.isEmpty()) importFrom(file);
}

void ImportFlow::chooseFolder() {
  const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Import an unpacked archive"));
  if (!folder.isEmpty()) importFrom(folder);
}

void ImportFlow::importFrom(const QString& path) {
  if (isRoostExport(path)) {
    auto* dialog = new RestoreDialog(m_store, path, &m_window);
    connect(dialog, &RestoreDialog::restored, this, &ImportFlow::changed);
    return dialog->open();
  }
  auto* dialog = new ImportDialog(m_store, path, m_viewer(), m_clock, &m_window);
  connect(dialog, &ImportDialog::imported, this, &ImportFlow::changed);
  // Not modal: the window can be used while a large archive comes in.
  dialog->show();
}

bool ImportFlow::eventFilter(QObject* watched, QEvent* event) {
  if (watched != &m_window) return false;
  if (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop) m_hint->hide();
  if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) return false;
  auto* drop = static_cast<QDropEvent*>(event);
  const QStringList paths = droppedPaths(*drop->mimeData());
  if (paths.isEmpty()) return false;
  drop->setDropAction(Qt::CopyAction);
  drop->accept();
  if (event->type() == QEvent::DragEnter) {
    const QString name = QFileInfo(QDir::cleanPath(paths.first())).fileName();
    m_hint->showText(paths.size() == 1 ? tr("Drop to import %1").arg(isolated(name)) : oneAtATime());
    return true;
  }
  if (paths.size() > 1) {
    Q_EMIT refused(oneAtATime());
    return true;
  }
  // The program from which something is dragged waits until this event is handled.
  QMetaObject::invokeMethod(
      this, [this, path = paths.first()] { importFrom(path); }, Qt::QueuedConnection);
  return true;
}

QString ImportFlow::oneAtATime() { return tr("Only one file can be imported at a time."); }

void ImportFlow::leave() {
  for (QDialog* dialog : m_window.findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly))
    if (qobject_cast<ImportDialog*>(dialog) || qobject_cast<ImportsDialog*>(dialog)) dialog->reject();
}

void ImportFlow::listImports() {
  auto* dialog = new ImportsDialog(m_store, m_viewer(), &m_window);
  connect(dialog, &ImportsDialog::undone, this, &ImportFlow::changed);
  dialog->open();
}

}  // namespace roost
