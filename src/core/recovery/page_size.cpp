#include "core/recovery/page_size.h"

#include <QFile>
#include <QList>
#include <QtEndian>
#include <algorithm>

namespace roost {
namespace {

// https://sqlite.org/fileformat2.html
constexpr qint64 leastSize = 512;
constexpr qint64 mostSize = 65'536;
constexpr qint64 usualSize = 4096;  // Of every database that Roost makes.
constexpr char signature[] = "SQLite format 3";

bool isLegal(qint64 size) { return size >= leastSize && size <= mostSize && (size & (size - 1)) == 0; }

/// The bytes at an offset in a file; fewer if the file ends or can't be read there.
QByteArray bytesAt(QFile& file, qint64 at, qint64 count) { return file.seek(at) ? file.read(count) : QByteArray(); }

qint64 sizeInHeader(QFile& file) {
  const QByteArray header = bytesAt(file, 0, 18);
  // The signature includes its terminating null. If it is lost, the number beside it may be lost as well.
  if (header.size() < 18 || !header.startsWith(QByteArray(signature, sizeof signature))) return 0;
  const qint64 size = qFromBigEndian<quint16>(header.constData() + 16);
  return size == 1 ? mostSize : size;
}

qint64 sizeInLog(const QString& database) {
  QFile log(database + QStringLiteral("-wal"));
  if (!log.open(QIODevice::ReadOnly)) return 0;
  const QByteArray header = bytesAt(log, 0, 12);
  if (header.size() < 12 || (qFromBigEndian<quint32>(header.constData()) & ~1U) != 0x377f0682) return 0;
  return qFromBigEndian<quint32>(header.constData() + 8);
}

/// Whether these bytes look like the start of a B-tree page.
bool looksLikePage(const QByteArray& bytes, qint64 pageSize) {
  if (bytes.size() < 12) return false;
  const auto number = [&](qsizetype at) { return qint64{qFromBigEndian<quint16>(bytes.constData() + at)}; };
  const char type = bytes.front();
  if (type != 2 && type != 5 && type != 10 && type != 13) return false;
  const qint64 headerSize = type <= 5 ? 12 : 8;
  const qint64 freeBlock = number(1), cells = number(3), content = number(5) == 0 ? mostSize : number(5);
  const qint64 fragments = static_cast<uchar>(bytes.at(7));
  return freeBlock < pageSize && content <= pageSize && headerSize + 2 * cells <= content && fragments <= 60;
}

/// The fraction of places where pages of this size would start that look like pages. Lower if there are few places.
double likelihood(QFile& file, qint64 pageSize) {
  constexpr qint64 mostLooks = 2000, doubts = 4;
  const qint64 pages = file.size() / pageSize;
  if (pages < 2) return 0;
  const qint64 step = std::max<qint64>(1, pages / mostLooks);
  qint64 looks = 0, likely = 0;
  for (qint64 page = 1; page < pages; page += step, ++looks)
    if (looksLikePage(bytesAt(file, page * pageSize, 12), pageSize)) ++likely;
  return static_cast<double>(likely) / static_cast<double>(looks + doubts);
}

/// The smallest size that fits about as well as the best one. Multiples of the real size fit, too, because pages start
/// there as well, but smaller sizes don't.
qint64 likeliestSize(QFile& file) {
  constexpr double aboutAsWell = 0.7;
  QList<std::pair<qint64, double>> sizes;
  double best = 0;
  for (qint64 size = leastSize; size <= mostSize; size *= 2) {
    sizes.append({size, likelihood(file, size)});
    best = std::max(best, sizes.last().second);
  }
  if (best == 0) return usualSize;
  return std::find_if(sizes.cbegin(), sizes.cend(), [&](const auto& size) { return size.second >= aboutAsWell * best; })
      ->first;
}

}  // namespace

qint64 pageSizeOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return usualSize;
  for (const qint64 told : {sizeInHeader(file), sizeInLog(path)})
    if (isLegal(told)) return told;
  return likeliestSize(file);
}

}  // namespace roost
