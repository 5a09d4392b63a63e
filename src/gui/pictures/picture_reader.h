#pragma once

#include <QFuture>
#include <QThreadPool>

#include "gui/pictures/picture_file.h"

namespace roost {

/// Reads picture files on another thread. The destructor waits for running reads.
class PictureReader {
 public:
  PictureReader();
  QFuture<Result<QByteArray>> read(const QString& file);

 private:
  QThreadPool m_threads;
};

}  // namespace roost
