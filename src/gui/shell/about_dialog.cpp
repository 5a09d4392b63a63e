#include "gui/shell/about_dialog.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

#include "gui/controls/pill_button.h"
#include "gui/controls/screen_fit.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int aboutIcon = 64;

struct About {
  Q_DECLARE_TR_FUNCTIONS(About)
};

}  // namespace

void showAbout(QWidget* parent) {
  auto* dialog = new QDialog(parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setObjectName(QStringLiteral("aboutDialog"));
  dialog->setWindowTitle(About::tr("About Roost"));
  auto* icon = new QLabel(dialog);
  icon->setPixmap(QApplication::windowIcon().pixmap(QSize(aboutIcon, aboutIcon), parent->devicePixelRatio()));
  auto* name = new QLabel(QStringLiteral("Roost %1").arg(QCoreApplication::applicationVersion()), dialog);
  name->setFont(type::title(dialog->font()));
  auto* text =
      new QLabel(About::tr("A desktop microblog that stays on this computer. Nothing is sent or fetched.\n\nFree "
                           "software under the MIT license. Made with Qt, SQLite, ICU and libsodium."),
                 dialog);
  for (QLabel* label : {name, text}) label->setTextFormat(Qt::PlainText);
  text->setWordWrap(true);
  dialog->setAccessibleDescription(name->text() + u'\n' + text->text());
  auto* close = new PillButton(dialog);
  close->setText(About::tr("Close"));
  close->setDefault(true);
  QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
  auto* lines = new QVBoxLayout;
  lines->setSpacing(space::m);
  lines->addWidget(name);
  lines->addWidget(text);
  lines->addStretch();
  auto* row = new QHBoxLayout;
  row->setSpacing(space::l);
  row->addWidget(icon, 0, Qt::AlignTop);
  row->addLayout(lines, 1);
  auto* column = new QVBoxLayout(dialog);
  column->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
  column->setSpacing(space::l);
  column->addLayout(row);
  column->addWidget(close, 0, Qt::AlignRight);
  scrollAboveButtons(*dialog);
  dialog->open();
}

}  // namespace roost
