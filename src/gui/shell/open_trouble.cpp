#include "gui/shell/open_trouble.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

namespace roost {
namespace {

struct OpenTrouble {
  Q_DECLARE_TR_FUNCTIONS(OpenTrouble)
};

}  // namespace

bool askToOpenAnyway(const Error& error, const QString& file) {
  QMessageBox box(QMessageBox::Warning, QStringLiteral("Roost"), error.message);
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(QDir::toNativeSeparators(file));
  box.setStandardButtons(QMessageBox::Close);
  if (error.code != ErrorCode::WritableByOthers) {
    box.exec();
    return false;
  }
  const auto* anyway = box.addButton(OpenTrouble::tr("&Open Anyway"), QMessageBox::AcceptRole);
  box.setDefaultButton(QMessageBox::Close);
  box.exec();
  return box.clickedButton() == anyway;
}

}  // namespace roost
