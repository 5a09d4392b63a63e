#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include "bench/options.h"
#include "bench/photos.h"
#include "bench/raw_sqlite.h"
#include "bench/resident_memory.h"
#include "bench/x_archive_file.h"
#include "core/transfer/import_file.h"
#include "core/transfer/imports.h"
#include "pictures/profile_picture.h"
#include "pictures/stored_picture.h"

namespace roost::bench {
namespace {

constexpr Bar minutesBar{Bar::AtMost, 15}, memoryBar{Bar::AtMost, 200};
constexpr qint64 mediaBytes = 9'000'000'000, videoBytes = 3'000'000;
constexpr int pictures = 2'000;
constexpr int longestImport = 2 * 60 * 60 * 1000;  ///< Milliseconds.

/// What is put into the archive, and how large it is.
struct Media {
  ArchivedMedia in;
  qint64 pictureBytes = 0;
  qint64 bytes() const { return pictureBytes + in.videos * in.videoBytes; }
};

Media mediaOf(const Photos& photos, int part) {
  Media media{.in = {.pictures = pictures / part, .picture = [&photos](int number) { return photos.file(number); }}};
  for (int number = 0; number < media.in.pictures; ++number) media.pictureBytes += photos.file(number).size();
  media.in.videoBytes = videoBytes;
  media.in.videos = static_cast<int>((mediaBytes / part - media.pictureBytes + videoBytes - 1) / videoBytes);
  return media;
}

/// Imports as the command line does, and prints the seconds and the megabytes that it took.
int import(const QString& archive, const QString& file) {
  double took = 0;
  const auto store = Store::open(file);
  if (!store) throw Failure(store.error().message);
  took = timed(Meter::Clock, [&] {
    const ImportRequest request{.decodePicture = storedPicture, .decodeProfilePicture = profilePicture};
    const auto report = importFile(**store, archive, request, systemClock());
    if (!report) throw Failure(report.error().message + u' ' + report.error().detail);
  });
  say(QStringLiteral("%1 %2").arg(took / 1000).arg(peakMemory()));
  return 0;
}

struct Cost {
  double seconds = 0, megabytes = 0;
};

/// Imports in a process of its own, since the memory that making the archive took is none of the import's.
Cost importElsewhere(const QString& archive, const QString& file) {
  QProcess process;
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import"), archive, file});
  if (!process.waitForFinished(longestImport) || process.exitStatus() != QProcess::NormalExit ||
      process.exitCode() != 0)
    throw Failure(QStringLiteral("the import failed"));
  const QByteArrayList said = process.readAllStandardOutput().simplified().split(' ');
  return {said.value(0).toDouble(), said.value(1).toDouble()};
}

double undo(const QString& file) {
  const auto store = Store::open(file);
  if (!store) throw Failure(store.error().message);
  return timed(Meter::Clock, [&] {
    const auto undone = Imports(**store).undo(noUser, 1, []() -> Result<Done> { return Done{}; });
    if (!undone) throw Failure(undone.error().message);
  });
}

int run(const Options& options) {
  if (!QDir().mkpath(options.folder))
    throw Failure(QStringLiteral("no folder could be made at %1").arg(options.folder));
  // The archive and the database have 12 GB, which is more than some systems have for temporary files.
  const QTemporaryDir folder(options.folder + QStringLiteral("/media-XXXXXX"));
  const QString archive = folder.filePath(QStringLiteral("archive.zip")),
                file = folder.filePath(QStringLiteral("roost.db"));
  const Photos photos;
  const Media media = mediaOf(photos, options.part);
  writeXArchive(archive, media.in.pictures + media.in.videos, media.in);
  say(QStringLiteral("%1 GB of media, %2 pictures of 12 megapixels and %3 GB among them")
          .arg(static_cast<double>(media.bytes()) / 1e9, 0, 'f', 2)
          .arg(media.in.pictures)
          .arg(static_cast<double>(media.pictureBytes) / 1e9, 0, 'f', 2));

  const Cost cost = importElsewhere(archive, file);
  {
    const Connection imported(file);
    const qint64 stored = imported.integer("SELECT count(*) FROM picture_images"),
                 large = imported.integer("SELECT count(*) FROM post_pictures WHERE width = 2048");
    if (stored != media.in.pictures || large != media.in.pictures)
      throw Failure(QStringLiteral("%1 of %2 pictures were imported").arg(stored).arg(media.in.pictures));
  }
  const qint64 grown = QFileInfo(file).size();
  const double undone = undo(file);
  say(QStringLiteral("\nImported in %1 min, with %2 MB of memory, into a database of %3 MB; undone in %4 s.")
          .arg(cost.seconds / 60, 0, 'f', 1)
          .arg(cost.megabytes, 0, 'f', 0)
          .arg(grown / 1'000'000)
          .arg(undone / 1000, 0, 'f', 1));
  Figures figures;
  figures.add({QStringLiteral("imported"), cost.seconds / 60, QStringLiteral("min"), minutesBar});
  figures.add({QStringLiteral("the most memory it took"), cost.megabytes, QStringLiteral("MB"), memoryBar});
  figures.add({QStringLiteral("undone"), undone / 1000, QStringLiteral("s"), {}});
  return finish(figures, options);
}

}  // namespace
}  // namespace roost::bench

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  using namespace roost::bench;
  return reportingFailure([&] {
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--import") return import(arguments.value(2), arguments.value(3));
    return run(
        parseOptions(arguments, QStringLiteral("Measures what it costs to import an X archive with 9 GB of media.")));
  });
}
