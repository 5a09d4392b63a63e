#pragma once

#include <QFile>
#include <array>
#include <functional>
#include <memory>
#include <optional>

#include "core/storage/result.h"

namespace roost {

/// The address of a block, which is the SHA-256 of its content. Others than CIDv1 of DAG-CBOR aren't used for blocks.
struct Cid {
  static constexpr qsizetype size = 36;  ///< In bytes, in binary form.

  std::array<char, 32> digest{};

  /// From its binary form; nothing if it is one of another kind.
  static std::optional<Cid> of(QByteArrayView bytes);
};

/// A CAR file: blocks that are named by their hashes, in any order. Reading one doesn't read the others.
class CarFile {
 public:
  /// Called from time to time during long work; an error stops it.
  using GoOn = std::function<Result<Done>()>;

  static constexpr qint64 largestHeader = 65'536;
  static constexpr qint64 largestBlock = 2'097'152;
  static constexpr qsizetype mostBlocks = 10'000'000;  ///< Each takes 24 bytes of memory.

  /// Whether the file begins as a CAR file does, of any version, or is the error message that a server sends in place
  /// of one.
  static bool isCar(const QString& path);

  /// Reads where each block is, and compares the hashes of all of them. Blocks with other kinds of names than Bluesky's
  /// are passed over. Fails with CannotOpen, DiskFails, Damaged when the file is incomplete or changed, InvalidInput
  /// when it isn't a CAR file, NewerSchema when it is one of a newer form, and Refused when it is larger than an honest
  /// one.
  static Result<std::unique_ptr<CarFile>> open(const QString& path, const GoOn& goOn);

  /// The block that all others are reached from: in a repository, the newest commit.
  const Cid& root() const { return m_root; }
  bool has(const Cid& cid) const { return find(cid) != nullptr; }
  /// A block's content. Fails with DiskFails, and with Damaged when the block is missing or its hash is wrong.
  Result<QByteArray> read(const Cid& cid);

 private:
  /// Half of a digest is enough to find a block. The other half is compared when the block is read.
  struct Place {
    quint64 high = 0, low = 0;
    quint64 at = 0;  ///< Where its content starts, and in the lowest bits its size.
  };

  explicit CarFile(const QString& path) : m_file(path) {}
  Result<Done> readHeader(class CarBytes& bytes);
  Result<Done> readPlaces(class CarBytes& bytes, const GoOn& goOn);
  const Place* find(const Cid& cid) const;

  QFile m_file;
  Cid m_root;
  QList<Place> m_places;  ///< By digest.
};

}  // namespace roost
