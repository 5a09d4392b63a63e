#include "gui/startup/log_file.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include "support/registered_test.h"

namespace roost::log_file_test {

/// Roost's messages are logged, within bounds, and only their owner can read them.
class TestLogFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void keepsTheMessagesWhileItIsInstalled();
  void linesStayLines();
  void theHomeFolderIsNotNamed();
  void onlyItsOwnerReads();
  void turnsWhenItIsFull();
  void goesOnWhereItCannotBeWritten();

 private:
  QTemporaryDir m_place;
  QString folder() const { return m_place.filePath(QTest::currentTestFunction()); }
};

void TestLogFile::keepsTheMessagesWhileItIsInstalled() {
  {
    LogFile log(folder());
    log.install();
    qWarning("first");
    const QLoggingCategory category("roost.test");
    QTest::ignoreMessage(QtInfoMsg, "second");
    qCInfo(category, "second");
  }
  qWarning("third");
  const QStringList lines = LogFile(folder()).lastLines(10);
  QCOMPARE(lines.size(), 2);
  QVERIFY2(QRegularExpression(R"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning default: first$)")
               .match(lines[0])
               .hasMatch(),
           qPrintable(lines[0]));
  QVERIFY2(lines[1].endsWith(" info roost.test: second"), qPrintable(lines[1]));
}

void TestLogFile::linesStayLines() {
  LogFile log(folder());
  for (int number = 0; number < 5; ++number) log.write(QString("two\nlines %1").arg(number));
  QCOMPARE(log.lastLines(2), QStringList({"two lines 3", "two lines 4"}));
  QCOMPARE(log.lastLines(100).size(), 5);
}

void TestLogFile::theHomeFolderIsNotNamed() {
  LogFile log(folder());
  log.write(QDir::homePath() + "/roost.db is read-only");
  QCOMPARE(log.lastLines(1), QStringList("~/roost.db is read-only"));
  log.write("can't enter " + QDir::homePath() + ", nor " + QDir::homePath() + "others/roost.db");
  QCOMPARE(log.lastLines(1), QStringList("can't enter ~, nor " + QDir::homePath() + "others/roost.db"));
}

void TestLogFile::onlyItsOwnerReads() {
  LogFile log(folder());
  log.write("anything");
  const auto others =
      QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
  for (const QString& path : {folder(), folder() + "/roost.log"})
    QVERIFY2((QFile::permissions(path) & others) == 0, qPrintable(path));
}

void TestLogFile::turnsWhenItIsFull() {
  LogFile log(folder());
  const QString filling(LogFile::maxBytes / 4, u'x');
  for (int number = 0; number < 60; ++number) log.write(QString("%1 %2").arg(number).arg(filling));
  const auto files = QDir(folder()).entryInfoList(QDir::Files);
  QCOMPARE(files.size(), LogFile::maxFiles);
  for (const QFileInfo& file : files)
    QVERIFY2(file.size() < LogFile::maxBytes + filling.size() + 10, qPrintable(file.fileName()));
  // The newest messages are kept, across files.
  const QStringList lines = log.lastLines(6);
  QCOMPARE(lines.size(), 6);
  for (int line = 0; line < 6; ++line) QVERIFY(lines[line].startsWith(QString("%1 ").arg(54 + line)));
}

void TestLogFile::goesOnWhereItCannotBeWritten() {
  LogFile log("/dev/null/log");
  log.write("lost");
  QCOMPARE(log.lastLines(1), QStringList());
}

ROOST_TEST(TestLogFile)

}  // namespace roost::log_file_test

#include "test_log_file.moc"
