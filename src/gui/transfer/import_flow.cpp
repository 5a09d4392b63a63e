#include "gui/transfer/import_flow.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QMimeDatabase>
#include <QUrl>

#include "gui/transfer/import_dialog.h"
#include "gui/transfer/imports_dialog.h"
#include "gui/transfer/restore_dialog.h"

namespace roost {
namespace {

/// The one file or folder on this computer that is dropped; empty if something else is. A picture is meant for a part
/// of the window that takes pictures.
QString droppedPath(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
  const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
  return type.name().startsWith(QLatin1String("image/")) ? QString() : path;
}

}  // namespace

ImportFlow::ImportFlow(Store& store, Clock clock, std::function<UserId()> viewer, QWidget& window)
    : QObject(&window), m_store(store), m_clock(std::move(clock)), m_viewer(std::move(viewer)), m_window(window) {
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
  if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) return false;
  auto* drop = static_cast<QDropEvent*>(event);
  const QString path = droppedPath(*drop->mimeData());
  if (path.isEmpty()) return false;
  drop->setDropAction(Qt::CopyAction);
  drop->accept();
  // The program from which something is dragged waits until this event is handled.
  if (event->type() == QEvent::Drop)
    QMetaObject::invokeMethod(
        this, [this, path] { importFrom(path); }, Qt::QueuedConnection);
  return true;
}

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
