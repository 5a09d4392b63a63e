#include "gui/startup/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <atomic>

#include "core/storage/private_files.h"

namespace roost {
namespace {

// Qt's message handler is a plain function, so it finds the log through a global.
std::atomic<LogFile*> installedLog = nullptr;
QtMessageHandler handlerBefore = nullptr;

QString levelName(QtMsgType type) {
  switch (type) {
    case QtDebugMsg:
      return QStringLiteral("debug");
    case QtInfoMsg:
      return QStringLiteral("info");
    case QtWarningMsg:
      return QStringLiteral("warning");
    case QtCriticalMsg:
      return QStringLiteral("critical");
    case QtFatalMsg:
      break;
  }
  return QStringLiteral("fatal");
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (LogFile* log = installedLog)
    log->write(QStringLiteral("%1 %2 %3: %4")
                   .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
                        QString::fromLatin1(context.category ? context.category : "default"), message));
  if (handlerBefore) handlerBefore(type, context, message);
}

}  // namespace

// Another user's folder may begin with the same letters. The root folder as a home would match every path.
LogFile::LogFile(QString folder)
    : m_folder(std::move(folder)),
      m_home(QDir::homePath() == QDir::rootPath()
                 ? QStringLiteral("(?!)")
                 : QRegularExpression::escape(QDir::homePath()) + QStringLiteral("(?![\\w-])")) {}

LogFile::~LogFile() {
  LogFile* self = this;
  if (installedLog.compare_exchange_strong(self, nullptr)) qInstallMessageHandler(handlerBefore);
}

QString LogFile::defaultFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log");
}

void LogFile::install() {
  if (installedLog.exchange(this) == nullptr) handlerBefore = qInstallMessageHandler(handleMessage);
}

QString LogFile::fileName(int age) const {
  const QString newest = m_folder + QStringLiteral("/roost.log");
  return age == 0 ? newest : newest + QStringLiteral(".%1").arg(age);
}

void LogFile::rotate() const {
  QFile::remove(fileName(maxFiles - 1));
  for (int age = maxFiles - 2; age >= 0; --age) QFile::rename(fileName(age), fileName(age + 1));
}

void LogFile::write(const QString& line) {
  QString written = line;
  written.replace(u'\n', u' ').replace(m_home, QStringLiteral("~"));
  const QMutexLocker lock(&m_mutex);
  // A log that can't be written is no reason to stop, and there is nowhere to report it.
  if (!makePrivateFolder(m_folder)) return;
  if (QFileInfo(fileName()).size() >= maxBytes) rotate();
  // Opened again for each line: there are few lines, and other Roost processes write to the same file.
  QFile file(fileName());
  const bool isNew = !file.exists();
  if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) return;
  if (isNew) file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(written.toUtf8() + '\n');
}

QStringList LogFile::lastLines(int count) const {
  const QMutexLocker lock(&m_mutex);
  QStringList lines;
  for (int age = 0; age < maxFiles && lines.size() < count; ++age) {
    QFile file(fileName(age));
    if (!file.open(QIODevice::ReadOnly)) break;
    QStringList older = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines = older + lines;
  }
  return lines.mid(std::max<qsizetype>(0, lines.size() - count));
}

}  // namespace roost
