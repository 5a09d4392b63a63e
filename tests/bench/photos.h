#pragma once

#include <QByteArray>
#include <QList>

namespace roost::bench {

/// JPEG files of 12 megapixels and 2 to 4 MB, as a camera makes them. No two are the same. Making this takes seconds.
/// Throws Failure.
class Photos {
 public:
  static constexpr int views = 5;  ///< The files show that many different things.

  Photos();

  /// The file with this number, from 0.
  QByteArray file(int number) const;

 private:
  QList<QByteArray> m_views;
};

}  // namespace roost::bench
