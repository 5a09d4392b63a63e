#include "core/x/x_media.h"

namespace roost {
namespace {

/// X allows four. What has more was made to fill memory.
constexpr qsizetype mostXMedia = 100;

/// The last part of an address, without what follows a "?".
std::string_view lastPartOf(std::string_view address) {
  address = address.substr(0, address.find('?'));
  const size_t slash = address.rfind('/');
  return slash == std::string_view::npos ? address : address.substr(slash + 1);
}

QString pictureTypeOf(std::string_view name) {
  if (name.ends_with(".png")) return QStringLiteral("image/png");
  if (name.ends_with(".gif")) return QStringLiteral("image/gif");
  if (name.ends_with(".webp")) return QStringLiteral("image/webp");
  return QStringLiteral("image/jpeg");
}

/// The form of a video that is in the archive or, if none is, the one of the best quality. Archives have only one.
SourceAttachment videoOf(const JsonValue& media, const QString& tweet, const XFiles& files) {
  SourceAttachment best;
  qint64 bestRate = -1;
  const auto info = jsonField(media, "video_info");
  for (const JsonValue& form : info ? jsonList(*info, "variants") : QList<JsonValue>()) {
    const QString name = xString(lastPartOf(jsonUtf8(form, "url")));
    const qint64 rate = jsonText(form, "bitrate").toLongLong();
    QString file = files.mediaOf(tweet, name);
    if (name.isEmpty() || (file.isEmpty() && (!best.file.isEmpty() || rate <= bestRate))) continue;
    bestRate = rate;
    best = {std::move(file), name, jsonText(form, "content_type"), {}};
    if (!best.file.isEmpty()) break;
  }
  if (best.name.isEmpty()) best.name = xString(lastPartOf(jsonUtf8(media, "media_url_https")));
  if (best.mediaType.isEmpty()) best.mediaType = QStringLiteral("video/mp4");
  return best;
}

SourceAttachment pictureOf(const JsonValue& media, const QString& tweet, const XFiles& files) {
  std::string_view address = jsonUtf8(media, "media_url_https");
  if (address.empty()) address = jsonUtf8(media, "media_url");
  const std::string_view part = lastPartOf(address);
  const QString name = xString(part);
  return {files.mediaOf(tweet, name), name, pictureTypeOf(part), {}};
}

}  // namespace

void addMedia(const XTweet& tweet, const std::optional<JsonValue>& entities, const XFiles& files, XLinks& links,
              QList<SourceAttachment>& attachments) {
  // Only the extended entities have more than one picture.
  auto media = tweet.extendedEntities ? jsonField(*tweet.extendedEntities, "media") : std::nullopt;
  if (!media && entities) media = jsonField(*entities, "media");
  simdjson::dom::array list;
  if (!media || media->get(list) != simdjson::SUCCESS) return;
  const QString id = xString(tweet.id);
  for (const JsonValue each : list) {
    if (attachments.size() >= mostXMedia) return;
    if (!each.is_object()) continue;
    const std::string_view type = jsonUtf8(each, "type");
    const bool isVideo = type == "video" || type == "animated_gif";
    auto attachment = isVideo ? videoOf(each, id, files) : pictureOf(each, id, files);
    attachment.description = jsonText(each, "ext_alt_text");
    if (!attachment.name.isEmpty()) attachments.append(std::move(attachment));
    if (const std::string_view link = jsonUtf8(each, "url"); !link.empty()) links.append({link, {}});
  }
}

}  // namespace roost
