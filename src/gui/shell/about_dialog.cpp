#include "gui/shell/about_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>

#include "gui/common/theme.h"

namespace roost {
namespace {

constexpr int aboutIcon = 64;

struct About {
  Q_DECLARE_TR_FUNCTIONS(About)
};

}  // namespace

void showAbout(QWidget* parent) {
  auto* box = new QMessageBox(parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setWindowTitle(About::tr("About Roost"));
  box->setIconPixmap(QApplication::windowIcon().pixmap(QSize(aboutIcon, aboutIcon), parent->devicePixelRatio()));
  box->setTextFormat(Qt::PlainText);
  box->setText(QStringLiteral("Roost %1").arg(QCoreApplication::applicationVersion()));
  box->setInformativeText(About::tr("A desktop microblog that lives on this computer. Nothing is sent anywhere or fetched from anywhere.\n\n"
                             "Free software under the MIT licence. Made with Qt, SQLite and libsodium."));
  if (auto* name = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_label"))) name->setFont(type::title(box->font()));
  box->open();
}

}  // namespace roost
