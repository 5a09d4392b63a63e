#include "gui/shell/about_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace roost {

void showAbout(QWidget* parent) {
  const auto tr = [](const char* text) { return QCoreApplication::translate("About", text); };
  auto* box = new QMessageBox(parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(tr("About Roost"));
  box->setTextFormat(Qt::PlainText);
  box->setText(QStringLiteral("Roost %1").arg(QCoreApplication::applicationVersion()));
  box->setInformativeText(tr("A desktop microblog that lives on this computer. Nothing is sent anywhere or fetched from anywhere.\n\n"
                             "Free software under the MIT licence. Made with Qt, SQLite and libsodium."));
  box->open();
}

}  // namespace roost
