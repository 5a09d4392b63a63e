#include "core/bluesky/car_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <algorithm>
#include <tuple>

#include "core/archives/archive_file.h"
#include "core/bluesky/dag_cbor.h"
#include "core/bluesky/repository_errors.h"

namespace roost {
namespace {

constexpr qint64 carPiece = qint64{256} * 1024;
/// Enough for the number of a block's bytes, which is less than 2^64. Longer ones are made to do harm.
constexpr int longestVarint = 9;
constexpr int sizeBits = 22;
/// A large block's hash takes some milliseconds.
constexpr qsizetype blocksBetweenCalls = 64;
/// CIDv1, the codec, and SHA-256 of 32 bytes.
constexpr QByteArrayView dagPrefix("\x01\x71\x12\x20", 4);
/// No hash has more bytes than 64, and each of the four numbers before it has a few.
constexpr qint64 longestBlockName = 100;

Error otherFile() {
  return {ErrorCode::InvalidInput,
          QCoreApplication::translate(
              "CarFile", "This isn’t a Bluesky repository. Choose the .car file that Bluesky’s settings export."),
          QStringLiteral("no CAR header")};
}

Error serverError() {
  return {ErrorCode::InvalidInput,
          QCoreApplication::translate(
              "CarFile", "This file holds a server’s error message instead of a repository. Download it again."),
          QStringLiteral("a JSON object")};
}

Error newerCar(const QString& detail) {
  return {ErrorCode::NewerSchema,
          QCoreApplication::translate("CarFile",
                                      "This repository has a form that Roost can’t read. Look for a newer Roost."),
          detail};
}

/// A block as the file has it: its name, which is a CID of any kind, and its content.
struct NamedBlock {
  QByteArrayView name, content, digest;
  quint64 hash = 0;  ///< Its number in the table of multihashes.

  /// Nothing if the block doesn't begin with a CID.
  static std::optional<NamedBlock> of(QByteArrayView block) {
    NamedBlock named;
    qsizetype at = 0;
    // A CIDv0 is a hash alone.
    const bool isBare = block.startsWith(QByteArrayView("\x12\x20", 2));
    if (!isBare && (numberAt(block, at) != 1 || !numberAt(block, at))) return std::nullopt;
    const auto hash = numberAt(block, at), size = numberAt(block, at);
    if (!hash || !size || *size > static_cast<quint64>(block.size() - at)) return std::nullopt;
    named.hash = *hash;
    named.digest = block.sliced(at, static_cast<qsizetype>(*size));
    at += named.digest.size();
    if (at > longestBlockName) return std::nullopt;
    named.name = block.first(at);
    named.content = block.sliced(at);
    return named;
  }

  /// Whether the hash is that of the content, or one that repositories don't use.
  bool isGenuine() const {
    constexpr quint64 sha256 = 0x12;
    return hash != sha256 || QCryptographicHash::hash(QByteArray::fromRawData(content.data(), content.size()),
                                                      QCryptographicHash::Sha256) == digest;
  }

 private:
  /// A number in LEB128, behind which `at` is moved.
  static std::optional<quint64> numberAt(QByteArrayView bytes, qsizetype& at) {
    quint64 number = 0;
    for (int i = 0; i < longestVarint && at < bytes.size(); ++i) {
      const auto byte = static_cast<quint8>(bytes[at++]);
      number |= quint64{byte & 0x7Fu} << (7 * i);
      if (!(byte & 0x80)) return number;
    }
    return std::nullopt;
  }
};

/// A CAR file may begin with "{", too, as the length of its header.
bool isJson(QByteArrayView beginning) {
  const QByteArrayView text = beginning.trimmed();
  return text.startsWith('{') && text.sliced(1).trimmed().startsWith('"');
}

/// Such as {"error":"RepoNotFound","message":"…"}.
bool isServerError(const QByteArray& content) {
  return QJsonDocument::fromJson(content).object().value(QLatin1String("error")).isString();
}

}  // namespace

std::optional<Cid> Cid::of(QByteArrayView bytes) {
  if (bytes.size() != size || !bytes.startsWith(dagPrefix)) return std::nullopt;
  Cid cid;
  std::copy(bytes.begin() + dagPrefix.size(), bytes.end(), cid.digest.begin());
  return cid;
}

/// Reads a file from its beginning to its end, and passes over parts without reading them.
class CarBytes {
 public:
  explicit CarBytes(QFile& file) : m_file(file), m_size(file.size()) {}

  qint64 at() const { return m_at; }
  qint64 left() const { return m_size - m_at; }
  void pass(qint64 count) { m_at += count; }

  /// The next bytes, without passing over them; fewer at the end of the file. They are gone after the next call.
  Result<QByteArrayView> look(qint64 count) {
    if (m_at < m_start || m_at + count > m_start + m_buffer.size()) {
      if (!m_file.seek(m_at)) return failed();
      m_buffer = m_file.read(std::max(count, carPiece));
      m_start = m_at;
      if (m_buffer.isEmpty() && m_file.error() != QFileDevice::NoError) return failed();
    }
    return QByteArrayView(m_buffer).sliced(m_at - m_start, std::min(count, m_start + m_buffer.size() - m_at));
  }

  /// A number in LEB128, which must not have more bytes than it needs.
  Result<quint64> readVarint() {
    ROOST_TRY(bytes, look(longestVarint));
    quint64 number = 0;
    for (int i = 0; i < bytes->size(); ++i) {
      const auto byte = static_cast<quint8>((*bytes)[i]);
      number |= quint64{byte & 0x7Fu} << (7 * i);
      if (byte & 0x80) continue;
      if (byte == 0 && i > 0) break;
      pass(i + 1);
      return number;
    }
    return brokenRepository(QStringLiteral("a broken varint at %1").arg(m_at));
  }

 private:
  Error failed() const {
    return makeError(ErrorCode::DiskFails, QStringLiteral("%1: %2").arg(m_file.fileName(), m_file.errorString()));
  }

  QFile& m_file;
  const qint64 m_size;
  qint64 m_at = 0, m_start = 0;
  QByteArray m_buffer;
};

bool CarFile::isCar(const QString& path) {
  QFile file(path);
  if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return false;
  if (file.size() <= largestHeader && isServerError(file.readAll())) return true;
  CarBytes bytes(file);
  const auto size = bytes.readVarint();
  if (!size || *size > quint64{largestHeader}) return false;
  const auto content = bytes.look(static_cast<qint64>(*size));
  if (!content || content->size() != static_cast<qint64>(*size)) return false;
  const auto header = DagValue::read(content->toByteArray());
  return header && (*header)[u"version"].integer().value_or(0) > 0;
}

Result<std::unique_ptr<CarFile>> CarFile::open(const QString& path, const GoOn& goOn) {
  std::unique_ptr<CarFile> car(new CarFile(path));
  if (!QFileInfo(path).isFile()) return unreadableFile(path, QStringLiteral("not a file"));
  if (!car->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
    return unreadableFile(path, car->m_file.errorString());
  CarBytes bytes(car->m_file);
  ROOST_CHECK(car->readHeader(bytes));
  ROOST_CHECK(car->readPlaces(bytes, goOn));
  return car;
}

Result<Done> CarFile::readHeader(CarBytes& bytes) {
  ROOST_TRY(beginning, bytes.look(largestHeader));
  if (isJson(*beginning)) {
    const bool isWhole = bytes.left() <= largestHeader;
    return isWhole && isServerError(beginning->toByteArray()) ? serverError() : otherFile();
  }
  const auto size = bytes.readVarint();
  if (!size) return size.error().code == ErrorCode::DiskFails ? size.error() : otherFile();
  if (*size == 0 || *size > quint64{largestHeader}) return otherFile();
  ROOST_TRY(content, bytes.look(static_cast<qint64>(*size)));
  // The header is a map of two values. What else begins with a small number isn't part of one.
  if (content->size() != static_cast<qint64>(*size))
    return content->startsWith('\xa2') ? brokenRepository(QStringLiteral("it ends within the header")) : otherFile();
  const auto header = DagValue::read(content->toByteArray());
  if (!header || !(*header)[u"version"].integer()) return otherFile();
  if (*(*header)[u"version"].integer() != 1)
    return newerCar(QStringLiteral("CAR version %1").arg(*(*header)[u"version"].integer()));
  const QList<DagValue>& roots = (*header)[u"roots"].list();
  const auto root = roots.isEmpty() ? std::nullopt : Cid::of(roots.first().link());
  if (!root) return brokenRepository(QStringLiteral("no root"));
  m_root = *root;
  bytes.pass(content->size());
  return Done{};
}

Result<Done> CarFile::readPlaces(CarBytes& bytes, const GoOn& goOn) {
  qsizetype blocks = 0;
  while (bytes.left() > 0) {
    if (++blocks > mostBlocks) return excessiveRepository(QStringLiteral("too many blocks"));
    if (blocks % blocksBetweenCalls == 1) ROOST_CHECK(goOn());
    ROOST_TRY(size, bytes.readVarint());
    if (*size > quint64{longestBlockName + largestBlock})
      return excessiveRepository(QStringLiteral("a block of %1 bytes at %2").arg(*size).arg(bytes.at()));
    if (static_cast<qint64>(*size) > bytes.left()) return brokenRepository(QStringLiteral("it ends within a block"));
    ROOST_TRY(block, bytes.look(static_cast<qint64>(*size)));
    const auto named = NamedBlock::of(*block);
    if (!named) return brokenRepository(QStringLiteral("a block without a CID at %1").arg(bytes.at()));
    if (named->content.size() > largestBlock)
      return excessiveRepository(QStringLiteral("a block of %1 bytes at %2").arg(*size).arg(bytes.at()));
    if (!named->isGenuine()) return brokenRepository(QStringLiteral("a block's hash is wrong at %1").arg(bytes.at()));
    // Nothing refers to others, such as those of bytes alone, which pictures are.
    if (const auto cid = Cid::of(named->name))
      m_places.append({qFromBigEndian<quint64>(cid->digest.data()), qFromBigEndian<quint64>(cid->digest.data() + 8),
                       static_cast<quint64>(bytes.at() + Cid::size) << sizeBits | (*size - Cid::size)});
    bytes.pass(static_cast<qint64>(*size));
  }
  // The first of several of the same name is used.
  std::sort(m_places.begin(), m_places.end(), [](const Place& a, const Place& b) {
    return std::tie(a.high, a.low, a.at) < std::tie(b.high, b.low, b.at);
  });
  return Done{};
}

const CarFile::Place* CarFile::find(const Cid& cid) const {
  const auto high = qFromBigEndian<quint64>(cid.digest.data()), low = qFromBigEndian<quint64>(cid.digest.data() + 8);
  const auto place =
      std::lower_bound(m_places.cbegin(), m_places.cend(), std::tie(high, low),
                       [](const Place& a, const auto& digest) { return std::tie(a.high, a.low) < digest; });
  return place != m_places.cend() && place->high == high && place->low == low ? &*place : nullptr;
}

Result<QByteArray> CarFile::read(const Cid& cid) {
  const Place* place = find(cid);
  if (!place) return brokenRepository(QStringLiteral("a block is missing"));
  const auto size = static_cast<qint64>(place->at & ((quint64{1} << sizeBits) - 1));
  QByteArray content;
  if (m_file.seek(static_cast<qint64>(place->at >> sizeBits))) content = m_file.read(size);
  if (content.isEmpty() && size > 0 && m_file.error() != QFileDevice::NoError)
    return makeError(ErrorCode::DiskFails, QStringLiteral("%1: %2").arg(m_file.fileName(), m_file.errorString()));
  const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
  if (!std::equal(digest.cbegin(), digest.cend(), cid.digest.cbegin(), cid.digest.cend()))
    return brokenRepository(QStringLiteral("a block's hash is wrong"));
  return content;
}

}  // namespace roost
