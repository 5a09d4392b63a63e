#include "gui/startup/open_trouble.h"

#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>

#include "gui/controls/screen_fit.h"

namespace roost {
namespace {

struct OpenTrouble {
  Q_DECLARE_TR_FUNCTIONS(OpenTrouble)
};

}  // namespace

WayOn askForWayOn(const Error& error, const QString& file) {
  WayOn way = WayOn::None;
  if (error.code == ErrorCode::WritableByOthers) way = WayOn::OpenAnyway;
  if (error.code == ErrorCode::Damaged) way = WayOn::Recover;
  QMessageBox box(QMessageBox::Warning, QStringLiteral("Roost"), error.message);
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(QDir::toNativeSeparators(file));
  box.setStandardButtons(QMessageBox::Close);
  box.setDefaultButton(QMessageBox::Close);
  const QAbstractButton* chosen = nullptr;
  if (way == WayOn::OpenAnyway) chosen = box.addButton(OpenTrouble::tr("&Open Anyway"), QMessageBox::AcceptRole);
  if (way == WayOn::Recover) chosen = box.addButton(OpenTrouble::tr("&Recover…"), QMessageBox::AcceptRole);
  widen(box);
  box.exec();
  return chosen && box.clickedButton() == chosen ? way : WayOn::None;
}

}  // namespace roost
