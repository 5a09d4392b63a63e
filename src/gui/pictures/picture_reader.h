#pragma once

#include <QFuture>
#include <QThreadPool>

#include "gui/pictures/picture_file.h"

namespace roost {

/// Reads picture files on another thread. Goes only once what it is reading has been read.
class PictureReader {
 public:
  PictureReader();
  QFuture<Result<QByteArray>> read(const QString& file);

 private:
  QThreadPool m_threads;
};

}  // namespace roost
