#include "core/archives/archive_file.h"

#include <sys/stat.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include "support/archive_maker.h"
#include "support/content.h"
#include "support/files.h"
#include "support/memory.h"
#include "support/registered_test.h"

namespace roost::archive_file_test {

using namespace test;

class TestArchiveFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void readsEveryForm_data();
  void readsEveryForm();
  void readsOneFile();
  void stopsWhenAsked();
  void findsAFile();
  void refusesHarm_data();
  void refusesHarm();
  void refusesLinksInAFolder();
  void passesOverPipes();
  void findsDamage_data();
  void findsDamage();
  void refusesABomb_data();
  void refusesABomb();
  void refusesLongNames_data();
  void refusesLongNames();
  void refusesTheFirstLongName();
  void countsWhatIsNoFile_data();
  void countsWhatIsNoFile();
  void needsTheEndOfATarFile();
  void namesFilesInAnyScript();
  void refusesWhatIsNotThere();

 private:
  QString in(const QString& name) const { return m_folder.filePath(name); }

  const QTemporaryDir m_folder;
};

namespace {

constexpr qint64 most = 1'000'000;
const ArchiveFile::GoOn onAndOn = [] { return Result<Done>(Done{}); };
const ArchiveFile::Wants all = [](const QString&) { return true; };

QStringList namesOf(const ArchiveFile& archive) {
  QStringList names;
  for (const ArchiveEntry& entry : archive.entries()) names.append(entry.name);
  return names;
}

/// Opens an archive and reads all of it. Returns the contents of its files.
Result<QList<QByteArray>> readWhole(const QString& path) {
  ROOST_TRY(archive, ArchiveFile::open(path, onAndOn));
  QList<QByteArray> contents;
  ROOST_CHECK((*archive)->each(
      all,
      [&contents](const ArchiveEntry&, ArchiveReader& reader) -> Result<bool> {
        ROOST_TRY(bytes, reader.readAll(most));
        contents.append(*bytes);
        return true;
      },
      onAndOn));
  return contents;
}

/// Reads all of an archive without keeping it.
Result<qint64> sizeOf(const QString& path) {
  ROOST_TRY(archive, ArchiveFile::open(path, onAndOn));
  qint64 size = 0;
  ROOST_CHECK((*archive)->each(
      all,
      [&size](const ArchiveEntry&, ArchiveReader& reader) -> Result<bool> {
        while (true) {
          ROOST_TRY(bytes, reader.read(65'536));
          if (bytes->isEmpty()) return true;
          size += bytes->size();
        }
      },
      onAndOn));
  return size;
}

QByteArray noise(int size) {
  QByteArray bytes(size, Qt::Uninitialized);
  quint32 state = 1;
  for (char& byte : bytes) byte = static_cast<char>((state = state * 1'664'525 + 1'013'904'223) >> 24);
  return bytes;
}

/// The header of an entry in a tar file, as GNU tar writes it.
QByteArray tarHeader(const QByteArray& name, qint64 size, char type = '0') {
  QByteArray header = name.leftJustified(100, '\0') + QByteArray("0000644").append('\0').repeated(3);
  if (size < qint64{1} << 33) {
    header += QByteArray::number(size, 8).rightJustified(11, '0') + '\0';
  } else {
    header += '\x80';
    for (int shift = 80; shift >= 0; shift -= 8) header += shift < 64 ? static_cast<char>(size >> shift) : '\0';
  }
  header += QByteArray("00000000000").append('\0') + QByteArray(8, ' ') + type;
  header = header.leftJustified(257, '\0') + QByteArray("ustar  ").append('\0');
  header = header.leftJustified(512, '\0');
  int sum = 0;
  for (const char byte : std::as_const(header)) sum += static_cast<unsigned char>(byte);
  return header.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0').append('\0').append(' '));
}

QByteArray gzipped(const QByteArray& content) {
  // Qt writes the length and zlib's header before the compressed bytes, and a checksum behind them.
  const QByteArray packed = qCompress(content).mid(6).chopped(4);
  return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10) + packed + QByteArray(8, '\0');
}

}  // namespace

void TestArchiveFile::readsEveryForm_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("zip") << "form.zip";
  QTest::newRow("tar.gz") << "form.tar.gz";
  QTest::newRow("folder") << "form";
}

void TestArchiveFile::readsEveryForm() {
  QFETCH(const QString, name);
  const QList<PackedFile> files{{"data/a.js", "first"}, {"data/b.js", ""}, {"data/media/c.jpg", noise(700'000)}};
  if (name == u"form")
    makeFolder(in(name), files);
  else
    makeArchive(in(name), files);
  const auto archive = need(ArchiveFile::open(in(name), onAndOn));
  QCOMPARE(namesOf(*archive), (QStringList{"data/a.js", "data/b.js", "data/media/c.jpg"}));
  QCOMPARE(need(archive->content("data/a.js", most, onAndOn)), "first");
  QCOMPARE(need(readWhole(in(name))), (QList<QByteArray>{"first", "", files[2].content}));
  QCOMPARE(archive->content("data/d.js", most, onAndOn).error().code, ErrorCode::NotFound);
  QCOMPARE(archive->content("data/media/c.jpg", 699'999, onAndOn).error().code, ErrorCode::Refused);
  QCOMPARE(need(archive->content("data/media/c.jpg", 700'000, onAndOn)).size(), 700'000);
}

void TestArchiveFile::readsOneFile() {
  overwrite(in("outbox.json"), R"({"orderedItems": []})");
  const auto archive = need(ArchiveFile::open(in("outbox.json"), onAndOn));
  QCOMPARE(namesOf(*archive), QStringList{"outbox.json"});
  QCOMPARE(archive->entries().first().size, 20);
  QCOMPARE(need(archive->content("outbox.json", most, onAndOn)), R"({"orderedItems": []})");
  overwrite(in("empty"), "");
  QCOMPARE(need(sizeOf(in("empty"))), 0);
}

void TestArchiveFile::stopsWhenAsked() {
  makeArchive(in("stop.zip"), {{"a", "1"}, {"b", "2"}, {"c", "3"}});
  const auto archive = need(ArchiveFile::open(in("stop.zip"), onAndOn));
  QStringList read;
  const auto take = [&read](const ArchiveEntry& entry, ArchiveReader&) -> Result<bool> {
    read.append(entry.name);
    return entry.name != u"b";
  };
  need(archive->each([](const QString& name) { return name != u"a"; }, take, onAndOn));
  QCOMPARE(read, QStringList{"b"});

  int steps = 0;
  const ArchiveFile::GoOn cancel = [&steps]() -> Result<Done> {
    if (++steps < 3) return Done{};
    return Error{ErrorCode::Interrupted, {}, {}};
  };
  const auto takeAll = [](const ArchiveEntry&, ArchiveReader&) { return Result<bool>(true); };
  QCOMPARE(archive->each(all, takeAll, cancel).error().code, ErrorCode::Interrupted);
  QCOMPARE(ArchiveFile::open(in("stop.zip"), cancel).error().code, ErrorCode::Interrupted);
}

void TestArchiveFile::findsAFile() {
  makeArchive(in("has.zip"), {{"./data/a", "1"}});
  const auto archive = need(ArchiveFile::open(in("has.zip"), onAndOn));
  QVERIFY(archive->has("data/a"));
  QVERIFY(!archive->has("data"));
  QVERIFY(!archive->has("a"));
}

void TestArchiveFile::refusesHarm_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QByteArray>("entry");
  QTest::addColumn<int>("kind");
  QTest::addColumn<QString>("message");
  const QString leadsOut = "The archive contains file names that point outside it. Roost didn’t open it.",
                links = "The archive contains links to other files. Roost didn’t open it.";
  for (const char* name : {"../a", "data/../../a", "/etc/passwd", "data/..", "..\\a", "\\a", "C:\\a"})
    for (const char* form : {"zip", "tar.gz"})
      QTest::addRow("%s in %s", name, form) << form << QByteArray(name) << int(PackedFile::File) << leadsOut;
  for (const char* form : {"zip", "tar.gz"})
    QTest::addRow("symbolic link in %s", form) << form << QByteArray("b") << int(PackedFile::SymbolicLink) << links;
  QTest::newRow("hard link") << "tar.gz" << QByteArray("b") << int(PackedFile::HardLink) << links;
}

void TestArchiveFile::refusesHarm() {
  QFETCH(const QString, name);
  QFETCH(const QByteArray, entry);
  QFETCH(const int, kind);
  QFETCH(const QString, message);
  const QString path = in("harm." + name);
  makeArchive(path, {{"a", "1"}, {entry, "a", static_cast<PackedFile::Kind>(kind)}});
  const auto archive = ArchiveFile::open(path, onAndOn);
  QVERIFY(!archive);
  QCOMPARE(archive.error().code, ErrorCode::Refused);
  QCOMPARE(archive.error().message, message);
}

void TestArchiveFile::refusesLinksInAFolder() {
  for (const char* target : {"/etc/passwd", "/etc", "nowhere"}) {
    const QString folder = in("linked");
    makeFolder(folder, {{"data/a.js", "1"}});
    QVERIFY(QFile::link(target, folder + "/data/b"));
    const auto archive = ArchiveFile::open(folder, onAndOn);
    QVERIFY2(!archive, target);
    QCOMPARE(archive.error().code, ErrorCode::Refused);
    QCOMPARE(archive.error().message, "The folder contains links to other files. Roost didn’t open it.");
    QVERIFY(QDir(folder).removeRecursively());
  }
}

void TestArchiveFile::passesOverPipes() {
  makeFolder(in("piped"), {{"data/a.js", "1"}});
  QCOMPARE(mkfifo(QFile::encodeName(in("piped/data/pipe")), 0600), 0);
  QCOMPARE(need(sizeOf(in("piped"))), 1);
  QCOMPARE(ArchiveFile::open(in("piped/data/pipe"), onAndOn).error().code, ErrorCode::CannotOpen);
}

void TestArchiveFile::findsDamage_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<bool>("isCut");
  QTest::newRow("zip cut off") << "damage.zip" << true;
  QTest::newRow("tar.gz cut off") << "damage.tar.gz" << true;
  // libarchive doesn't look at the checksum at the end of a gzip file.
  QTest::newRow("zip changed") << "damage.zip" << false;
}

void TestArchiveFile::findsDamage() {
  QFETCH(const QString, name);
  QFETCH(const bool, isCut);
  // Noise can't be compressed, so that a changed bit does nothing but change the checksum.
  makeArchive(in(name), {{"a", noise(300'000)}, {"b", noise(300'000)}});
  QCOMPARE(need(sizeOf(in(name))), 600'000);
  QFile file(in(name));
  if (isCut) {
    for (const qint64 size : {file.size() - 1, file.size() * 3 / 4, file.size() / 4, qint64{40}}) {
      QVERIFY(file.resize(size));
      const auto outcome = sizeOf(in(name));
      // A zip file without its very last byte can still be read whole.
      if (outcome && *outcome == 600'000) continue;
      QVERIFY2(!outcome, qPrintable(QString::number(size)));
      QCOMPARE(outcome.error().code, ErrorCode::Damaged);
      QCOMPARE(outcome.error().message, "The archive is damaged or incomplete. Download it again.");
    }
  } else {
    const QByteArray content = contentOf(in(name));
    overwrite(in(name), QByteArray(1, static_cast<char>(content[150'000] ^ 1)), 150'000);
    const auto outcome = sizeOf(in(name));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Damaged);
  }
}

void TestArchiveFile::refusesABomb_data() {
  QTest::addColumn<QString>("name");
  QTest::newRow("zip") << "bomb.zip";
  QTest::newRow("tar.gz") << "bomb.tar.gz";
}

void TestArchiveFile::refusesABomb() {
  QFETCH(const QString, name);
  // 250 MB of zeros become 250 KB.
  makeArchive(in(name), {{"data/tweets.js", QByteArray(1'000'000, '\0'), PackedFile::File, 250}});
  QVERIFY(QFileInfo(in(name)).size() < 1'000'000);
  const qint64 before = residentBytes();
  QElapsedTimer time;
  time.start();
  const auto outcome = sizeOf(in(name));
  QVERIFY(!outcome);
  QCOMPARE(outcome.error().code, ErrorCode::Refused);
  QCOMPARE(outcome.error().message, "The archive is far larger when unpacked. Roost didn’t open it.");
  QVERIFY(time.elapsed() < 60'000);
  QVERIFY(residentBytes() - before < 50'000'000);
}

void TestArchiveFile::refusesLongNames_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<int>("length");
  QTest::addColumn<bool>("isRefused");
  for (const char* form : {"zip", "tar.gz"}) {
    QTest::addRow("longest in %s", form) << form << 4'096 << false;
    QTest::addRow("longer in %s", form) << form << 4'097 << true;
  }
}

void TestArchiveFile::refusesLongNames() {
  QFETCH(const QString, name);
  QFETCH(const int, length);
  QFETCH(const bool, isRefused);
  makeArchive(in("long." + name), {{QByteArray(length, 'a'), "1"}});
  const auto archive = ArchiveFile::open(in("long." + name), onAndOn);
  QCOMPARE(!archive, isRefused);
  if (!archive) QCOMPARE(archive.error().code, ErrorCode::Refused);
}

// GNU tar's form has no limit. One name is refused, so that many aren't read.
void TestArchiveFile::refusesTheFirstLongName() {
  const QByteArray named = tarHeader("././@LongLink", 1'000'001, 'L') +
                           QByteArray(1'000'000, 'n').append('\0').leftJustified(1'000'448, '\0') + tarHeader("n", 0);
  overwrite(in("gnu.tar.gz"), gzipped(named.repeated(50) + QByteArray(1'024, '\0')));
  int calls = 0;
  const auto archive = ArchiveFile::open(in("gnu.tar.gz"), [&calls]() -> Result<Done> {
    ++calls;
    return Done{};
  });
  QVERIFY(!archive);
  QCOMPARE(archive.error().code, ErrorCode::Refused);
  QVERIFY2(calls < 3, qPrintable(QString::number(calls)));
}

// Reading it all takes long, even if nothing of it is a file.
void TestArchiveFile::countsWhatIsNoFile_data() {
  QTest::addColumn<QByteArray>("content");
  const QByteArray gigabytes = tarHeader("x", qint64{16} << 30, 'D');
  QTest::newRow("a folder of 16 GB") << tarHeader("a", 0) + gigabytes + QByteArray(1'024, '\0');
  QTest::newRow("a folder of 16 GB by its name")
      << tarHeader("a", 0) + tarHeader("x/", qint64{16} << 30) + QByteArray(1'024, '\0');
  QByteArray names;
  for (int n = 0; n < 80'000; ++n)
    names += tarHeader("././@LongLink", 2'001, 'L') + QByteArray(2'000, 'n').append('\0').leftJustified(2'048, '\0') +
             tarHeader("n/", 0, '5');
  QTest::newRow("headers") << names + QByteArray(1'024, '\0');
}

void TestArchiveFile::countsWhatIsNoFile() {
  QFETCH(const QByteArray, content);
  overwrite(in("none.tar.gz"), gzipped(content));
  const auto archive = ArchiveFile::open(in("none.tar.gz"), onAndOn);
  QVERIFY(!archive);
  QCOMPARE(archive.error().code, ErrorCode::Refused);
  QCOMPARE(archive.error().message, "The archive is far larger when unpacked. Roost didn’t open it.");
  QVERIFY(QFile::remove(in("none.tar.gz")));
}

void TestArchiveFile::needsTheEndOfATarFile() {
  const QByteArray files = tarHeader("outbox.json", 600) + QByteArray(1'024, ' ') + tarHeader("folder/", 0, '5') +
                           tarHeader("likes.json", 512) + QByteArray(512, ' ') + tarHeader("empty", 0);
  for (const bool isPacked : {false, true}) {
    const QString path = in(isPacked ? "end.tar.gz" : "end.tar");
    const auto open = [&](const QByteArray& tar) {
      QFile::remove(path);
      overwrite(path, isPacked ? gzipped(tar) : tar);
      return ArchiveFile::open(path, onAndOn);
    };
    for (const qsizetype zeros : {512, 1'024, 10'240}) {
      const auto whole = open(files + QByteArray(zeros, '\0'));
      QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().detail));
      QCOMPARE(namesOf(**whole), (QStringList{"outbox.json", "likes.json", "empty"}));
    }
    for (qsizetype size = 512; size <= files.size(); size += 512) {
      const auto cut = open(files.first(size));
      QVERIFY2(!cut, qPrintable(QString::number(size)));
      QCOMPARE(cut.error().code, ErrorCode::Damaged);
    }
  }
}

void TestArchiveFile::namesFilesInAnyScript() {
  for (const char* form : {"zip", "tar.gz"}) {
    const QString path = in(QString("script.") + form);
    makeArchive(path, {{"data/写真/é.jpg", "1"}});
    const auto archive = need(ArchiveFile::open(path, onAndOn));
    QCOMPARE(namesOf(*archive), QStringList{"data/写真/é.jpg"});
    QCOMPARE(need(archive->content("data/写真/é.jpg", most, onAndOn)), "1");
  }
}

void TestArchiveFile::refusesWhatIsNotThere() {
  const auto archive = ArchiveFile::open(in("nothing.zip"), onAndOn);
  QVERIFY(!archive);
  QCOMPARE(archive.error().code, ErrorCode::CannotOpen);
  QVERIFY(archive.error().message.contains("nothing.zip"));
}

ROOST_TEST(TestArchiveFile)

}  // namespace roost::archive_file_test

#include "test_archive_file.moc"
