#include "gui/controls/addresses.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

#include "gui/controls/screen_fit.h"
#include "gui/text/plain_text.h"

namespace roost {
namespace {

struct Addresses {
  Q_DECLARE_TR_FUNCTIONS(Addresses)
};

bool mayBeOpened(const QUrl& address) {
  return address.isValid() &&
         QStringList{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")}.contains(
             address.scheme());
}

bool agreesTo(const QUrl& address, QWidget* parent) {
  QMessageBox box(QMessageBox::Question, QStringLiteral("Roost"),
                  Addresses::tr("This link leads to a different address than it shows. Open it?"), QMessageBox::Cancel,
                  parent);
  box.setObjectName(QStringLiteral("addressQuestion"));
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(address.toString(QUrl::FullyEncoded));
  const auto* open = box.addButton(Addresses::tr("&Open"), QMessageBox::AcceptRole);
  box.setDefaultButton(QMessageBox::Cancel);
  widen(box);
  box.exec();
  return box.clickedButton() == open;
}

}  // namespace

bool showsWhereItLeads(const QString& text, const QUrl& address) {
  if (turnsTextRound(text) || !address.userInfo().isEmpty()) return false;
  // A host with lookalike letters, or an IP address in another form, such as 2130706433, differs from its encoded form.
  if (!text.contains(address.host(QUrl::FullyEncoded), Qt::CaseInsensitive)) return false;
  return QUrl(text) == address || QUrl(QStringLiteral("https://") + text) == address;
}

void openAddress(const QUrl& address, const QString& text, QWidget* parent) {
  if (!mayBeOpened(address)) return;
  if (showsWhereItLeads(text, address) || agreesTo(address, parent)) openOutside(address, parent);
}

void openOutside(const QUrl& address, QWidget* parent) {
  if (QDesktopServices::openUrl(address)) return;
  const QString shown =
      address.isLocalFile() ? QDir::toNativeSeparators(address.toLocalFile()) : address.toString(QUrl::FullyEncoded);
  QMessageBox box(QMessageBox::Information, QStringLiteral("Roost"),
                  Addresses::tr("No application can open this address."), QMessageBox::Close, parent);
  box.setObjectName(QStringLiteral("nothingOpens"));
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(shown);
  const auto* copy = box.addButton(Addresses::tr("&Copy"), QMessageBox::AcceptRole);
  widen(box);
  box.exec();
  if (box.clickedButton() == copy) QGuiApplication::clipboard()->setText(shown);
}

}  // namespace roost
