#include "core/transfer/picture_import.h"

#include <algorithm>

#include "core/archives/archive_file.h"
#include "core/jobs/another_thread.h"
#include "core/storage/read_rows.h"
#include "core/transfer/imported_text.h"
#include "core/users/pictures.h"

namespace roost {
namespace {

/// A photograph of 50 megapixels has about 20 MB.
constexpr qint64 mostImportedPictureBytes = 50LL * 1024 * 1024;

/// Each decodes a photograph of 12 megapixels in about 55 MB.
constexpr int mostThreads = 2;

/// Pictures are written one after another, so that hardly anything is read again.
constexpr int cacheKibibytes = 8'000;

Bindings pictureRow(PostId post, const SourceAttachment& picture, qint64 position) {
  return {{":id", QVariant()},
          {":post", post},
          {":position", position},
          {":width", 0},
          {":height", 0},
          {":name", importedLine(picture.name)},
          {":description", importedText(picture.description)}};
}

}  // namespace

PictureImport::PictureImport(ImportJob& job) : m_job(job) {
  // The window has to go on meanwhile.
  m_threads.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, mostThreads));
}

Result<Done> PictureImport::add(PostId post, const SourcePost& row) {
  qint64 position = 0;
  for (const SourceAttachment& attachment : row.attachments) {
    if (!attachment.isPicture()) continue;
    ROOST_TRY(picture, m_job.store.insert("put_post_picture", pictureRow(post, attachment, position++)));
    want(*picture, attachment);
  }
  return Done{};
}

void PictureImport::want(PictureId picture, const SourceAttachment& attachment) {
  if (attachment.file.isEmpty())
    leaveOut(attachment.name, tr("The archive doesn’t have this picture. Its description was kept."));
  else
    m_wanted[attachment.file].append(picture);
}

Result<bool> PictureImport::addNew(PostId post, const SourcePost& row) {
  QStringList before;
  qint64 next = 0;
  ROOST_CHECK(forEachRow(m_job.store.read("pictures_of_edited_post", {{":post", post}}), [&](const Rows& picture) {
    before.append(picture.text(0));
    next = picture.integer(1) + 1;
  }));
  for (const SourceAttachment& attachment : row.attachments) {
    if (!attachment.isPicture() || before.removeOne(importedLine(attachment.name))) continue;
    ROOST_TRY(picture, m_job.rows.addPicture(post, pictureRow(post, attachment, next++)));
    want(*picture, attachment);
  }
  return before.isEmpty();
}

Result<QList<PictureImport::Missing>> PictureImport::missing(Store& store, PostId post, const SourcePost& row) {
  const auto hasFile = [](const SourceAttachment& attachment) { return !attachment.file.isEmpty(); };
  if (std::none_of(row.attachments.cbegin(), row.attachments.cend(), hasFile)) return QList<Missing>();
  struct Described {
    PictureId id = 0;
    qint64 position = 0;
    QString name;
  };
  ROOST_TRY(pictures, readAll(store.read("missing_pictures_of_post", {{":post", post}}), [](const Rows& picture) {
              return Described{picture.integer(0), picture.integer(1), picture.text(2)};
            }));
  QList<Missing> found;
  qint64 position = 0;
  for (const SourceAttachment& attachment : row.attachments) {
    if (!attachment.isPicture()) continue;
    // An edit may have changed which pictures the post has.
    const auto isIt = [&](const Described& described) {
      return described.position == position && described.name == importedLine(attachment.name);
    };
    const auto described = std::find_if(pictures->cbegin(), pictures->cend(), isIt);
    ++position;
    if (described != pictures->cend() && hasFile(attachment)) found.append({described->id, attachment.file});
  }
  return found;
}

Result<Done> PictureImport::addMissing(PostId post, const SourcePost& row) {
  ROOST_TRY(pictures, missing(m_job.store, post, row));
  for (const Missing& picture : std::as_const(*pictures)) {
    if (m_fromEarlier.contains(picture.id)) continue;
    m_fromEarlier.insert(picture.id);
    m_wanted[picture.file].append(picture.id);
  }
  return Done{};
}

Result<Done> PictureImport::readFiles(const ImportedUsers& users) {
  for (const ImportedUser& user : users) {
    if (user.pictureFile.isEmpty() || !m_job.request.decodeProfilePicture) continue;
    ROOST_TRY(has, anyRow(m_job.store.read("value:value=user_id,table=pictures,column=user_id", {{":key", user.id}})));
    if (!*has) m_profilePictures.insert(user.pictureFile, user);
  }
  if (!m_job.request.decodePicture) m_wanted.clear();
  if (m_wanted.isEmpty() && m_profilePictures.isEmpty()) return Done{};
  m_job.store.setCacheSize(cacheKibibytes);
  m_files = m_wanted.size() + m_profilePictures.size();
  ROOST_CHECK(m_job.source.eachFile(
      [this](const QString& file) { return m_wanted.contains(file) || m_profilePictures.contains(file); },
      [this](const QString& file, ArchiveReader& reader) -> Result<bool> {
        ROOST_CHECK(take(file, reader));
        return true;
      }));
  while (!m_decoding.isEmpty()) ROOST_CHECK(store(m_decoding.takeFirst()));
  for (auto missing = m_wanted.cbegin(); missing != m_wanted.cend(); ++missing)
    leaveOut(missing.key(), tr("The archive doesn’t have this picture. Its description was kept."));
  return Done{};
}

Result<Done> PictureImport::take(const QString& file, ArchiveReader& reader) {
  ROOST_CHECK(m_job.fileDone(m_files));
  if (const ImportedUser user = m_profilePictures.take(file); user.id != noUser)
    return takeProfilePicture(user, reader, file);
  auto bytes = reader.readAll(mostImportedPictureBytes);
  if (!bytes && bytes.error().code == ErrorCode::Refused) {
    m_wanted.remove(file);
    leaveOut(file, tr("The picture’s file is larger than 50 MB."));
    return Done{};
  }
  if (!bytes) return bytes.error();
  // While one picture is written, the next ones are decoded.
  if (m_decoding.size() >= m_threads.maxThreadCount()) ROOST_CHECK(store(m_decoding.takeFirst()));
  m_decoding.append({file, onAnotherThread(m_threads, [decode = m_job.request.decodePicture,
                                                       bytes = std::move(*bytes)] { return decode(bytes); })});
  return Done{};
}

Result<Done> PictureImport::store(const Decoding& decoding) {
  const auto decoded = decoding.picture.result();
  const QList<PictureId> pictures = m_wanted.take(decoding.file);
  // What the decoder says is meant for somebody who chooses a picture.
  if (!decoded) {
    leaveOut(decoding.file, tr("The picture is damaged, too large or of an unknown kind. Its description was kept."));
    return Done{};
  }
  for (const PictureId picture : pictures) ROOST_CHECK(addImage(picture, *decoded));
  return Done{};
}

Result<Done> PictureImport::addImage(PictureId picture, const StoredPicture& image) {
  ROOST_CHECK(m_job.rows.complete("set_picture_size",
                                  {{":picture", picture}, {":width", image.width}, {":height", image.height}}));
  const Bindings row{{":id", picture}, {":thumbnail", image.thumbnail}, {":image", image.image}};
  ++m_job.report.added.pictures;
  return m_fromEarlier.contains(picture) ? m_job.rows.addImage(picture, row)
                                         : m_job.rows.complete("put_picture_image", row);
}

Result<Done> PictureImport::takeProfilePicture(const ImportedUser& user, ArchiveReader& reader, const QString& file) {
  const auto bytes = reader.readAll(mostImportedPictureBytes);
  if (!bytes && bytes.error().code != ErrorCode::Refused) return bytes.error();
  const auto picture = bytes ? m_job.request.decodeProfilePicture(*bytes) : Result<QByteArray>(bytes.error());
  if (!picture) {
    leaveOut(file, tr("The profile picture is damaged, too large or of an unknown kind."));
    return Done{};
  }
  ROOST_CHECK(m_job.rows.complete("set_picture", {{":user", user.id}, {":image", *picture}}));
  const qint64 version = pictureVersion(*picture);
  if (user.added)
    return m_job.rows.complete("set_user_value:column=picture_version", {{":user", user.id}, {":value", version}});
  return m_job.rows.change(QStringLiteral("users"), user.id, QStringLiteral("picture_version"), version);
}

void PictureImport::leaveOut(const QString& file, const QString& reason) {
  m_job.report.note({QStringLiteral("picture"), importedLine(file), ImportNote::Outcome::LeftOut, reason});
}

}  // namespace roost
