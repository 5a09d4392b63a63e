#include "gui/pictures/picture_reader.h"

#include "core/jobs/another_thread.h"

namespace roost {

PictureReader::PictureReader() { m_threads.setMaxThreadCount(1); }

QFuture<Result<QByteArray>> PictureReader::read(const QString& file) {
  return onAnotherThread(m_threads, [file] { return readPictureFile(file); });
}

}  // namespace roost
