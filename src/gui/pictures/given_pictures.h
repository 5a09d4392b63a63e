#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "core/posts/post_picture.h"

class QMimeData;

namespace roost {

/// A picture that somebody has chosen, pasted or dropped: a file, or else the content of one.
struct GivenPicture {
  QString file = {};
  QByteArray content = {};
};

/// The pictures in what is pasted or dropped. Text with a picture of it, as spreadsheets copy it, is text.
QList<GivenPicture> picturesIn(const QMimeData& data);

/// The same, without taking them.
bool hasPictures(const QMimeData& data);

/// Reads and decodes a picture, which can take a second, on any thread. Fails with InvalidInput and a message for the
/// user, which names the file.
Result<NewPicture> readGivenPicture(const GivenPicture& given);

}  // namespace roost
