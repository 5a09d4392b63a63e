#pragma once

#include <QByteArray>
#include <QString>

#include "core/storage/result.h"

namespace roost {

/// The content of a file that a user chose as a picture, whatever that file is. Doesn't wait for pipes, and reads no
/// more than `mostBytes`, a number of whole megabytes. Fails with InvalidInput and a message for the user.
Result<QByteArray> contentOfImageFile(const QString& file, qint64 mostBytes);

/// "png", "jpeg", "webp" or "gif", as the first bytes tell; empty for anything else.
QByteArray imageFormatOf(const QByteArray& bytes);

/// Whether images of this format can be read on this computer. Qt reads some with a plugin that may be missing.
bool canReadImages(const QByteArray& format);

/// The error for an image that isn't taken: `message` is for the user. The log gets `kind` and `detail`, but not the
/// name of the file, since it can be that of a person.
Error refusedImage(const QString& message, const QString& kind, const QString& detail);

}  // namespace roost
