#pragma once

#include <QByteArrayView>
#include <functional>

#include "core/archives/archive_file.h"

namespace roost {

/// Cuts a JSON file that may be larger than memory into the elements of one of its arrays, so that each can be parsed
/// by itself. The rest of the file is passed over, but read to its end, so that damage anywhere in it is found.
class JsonElements {
 public:
  /// Takes an element's text, of which simdjson::SIMDJSON_PADDING bytes behind its end can be read; returns whether to
  /// continue. The text is gone afterwards.
  using Take = std::function<Result<bool>(QByteArrayView element)>;

  static constexpr qsizetype largestElement = qsizetype{16} * 1024 * 1024;
  static constexpr int deepestNesting = 64;

  /// The elements of the array under `key` in the object that the file holds; of the file's own array if `key` is
  /// empty. What stands before the first bracket, such as "window.YTD.tweets.part0 =", is passed over. Fails with
  /// Damaged when the file ends too early or isn't JSON, with NotFound when it is empty or is an object without such an
  /// array, and with Refused when an element is larger or nested deeper than any honest one.
  static Result<Done> each(ArchiveReader& reader, const QByteArray& key, const Take& take,
                           const ArchiveFile::GoOn& goOn);

  /// The number of elements of the file's own array, which may be of any size. Fails like each().
  static Result<qint64> count(ArchiveReader& reader, const ArchiveFile::GoOn& goOn);
};

}  // namespace roost
