#include "gui/transfer/imports_dialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/archives/source_kind.h"
#include "core/text/plural.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/screen_fit.h"
#include "gui/text/relative_time.h"
#include "gui/theme/theme.h"
#include "gui/transfer/undo_import_dialog.h"

namespace roost {

ImportsDialog::ImportsDialog(Store& store, UserId viewer, QWidget* parent)
    : QDialog(parent), m_store(store), m_viewer(viewer) {
  setObjectName(QStringLiteral("ImportsDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Import History"));
  keepOnScreen(*this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
  column->setSpacing(space::m);
  auto* title = new QLabel(tr("Import History"), this);
  title->setFont(type::title(font()));
  column->addWidget(title);

  m_list = new QListWidget(this);
  m_list->setObjectName(QStringLiteral("imports"));
  m_list->setAccessibleName(tr("Import History"));
  m_list->setWordWrap(true);
  connect(m_list, &QListWidget::currentRowChanged, this, &ImportsDialog::showReport);
  column->addWidget(m_list, 1);
  m_report = new QPlainTextEdit(this);
  m_report->setObjectName(QStringLiteral("importReport"));
  m_report->setAccessibleName(tr("Report"));
  m_report->setReadOnly(true);
  m_report->setTabChangesFocus(true);
  column->addWidget(m_report, 1);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(space::s);
  m_undo = new PillButton(this);
  m_undo->setObjectName(QStringLiteral("undoImport"));
  m_undo->setText(tr("Undo This Import…"));
  m_undo->setLook(PillLook::Outlined);
  m_undo->setAutoDefault(false);
  connect(m_undo, &QPushButton::clicked, this, &ImportsDialog::undo);
  buttons->addWidget(m_undo);
  buttons->addStretch();
  auto* close = new PillButton(this);
  close->setObjectName(QStringLiteral("close"));
  close->setText(tr("Close"));
  close->setDefault(true);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  buttons->addWidget(close);
  column->addLayout(buttons);
  resize(560, 520);
  load();
}

void ImportsDialog::load() {
  m_list->clear();
  m_imports.clear();
  auto imports = Imports(m_store).all(m_viewer);
  if (!imports) {
    m_report->setPlainText(imports.error().message);
    return showReport();
  }
  m_imports = std::move(*imports);
  for (const Import& import : std::as_const(m_imports)) {
    QString what = sourceKindTitle(import.kind);
    if (!import.ownerUsername.isEmpty())
      what = tr("%1 of %2", "Mastodon archive of @susan").arg(what, u'@' + import.ownerUsername);
    QStringList details{what};
    // How many posts an import made elsewhere has added isn't known here.
    if (!import.isFromElsewhere) details << tr("%Ln post(s)", nullptr, pluralOf(import.posts));
    m_list->addItem(import.name + u'\n' + (details << dayText(import.importedAt)).join(QStringLiteral(" · ")));
  }
  m_list->setCurrentRow(m_imports.isEmpty() ? -1 : 0);
  showReport();
}

const Import* ImportsDialog::chosen() const {
  const int row = m_list->currentRow();
  return row >= 0 && row < m_imports.size() ? &m_imports[row] : nullptr;
}

void ImportsDialog::showReport() {
  const Import* import = chosen();
  m_undo->setEnabled(import && import->refusal().isEmpty());
  m_undo->setToolTip(import ? import->refusal() : QString());
  m_undo->setAccessibleDescription(m_undo->toolTip());
  const QString said = import ? import->report : tr("No imports yet.");
  m_report->setPlainText(import && import->isFromElsewhere ? import->refusal() + QStringLiteral("\n\n") + said : said);
}

void ImportsDialog::undo() {
  const Import* import = chosen();
  if (!import) return;
  auto* dialog = new UndoImportDialog(m_store, *import, m_viewer, this);
  connect(dialog, &UndoImportDialog::undone, this, [this] {
    load();
    Q_EMIT undone();
  });
  dialog->open();
}

}  // namespace roost
