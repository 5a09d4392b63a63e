#include "core/bluesky/bluesky_posts.h"

#include <QCoreApplication>

#include "core/bluesky/bluesky_links.h"
#include "core/bluesky/bluesky_values.h"

namespace roost {
namespace {

constexpr qsizetype longestMediaType = 127, longestCid = 128;

/// A picture or video. The record has its hash and its type, in one of two forms.
void appendBlob(QList<SourceAttachment>& attachments, const DagValue& blob, const QString& description) {
  const QByteArray link = blob[u"ref"].link();
  const QString name = link.isEmpty() ? blob[u"cid"].text() : cidText(link);
  attachments.append({.file = {},
                      .name = name.left(longestCid),
                      .mediaType = blob[u"mimeType"].text().left(longestMediaType),
                      .description = description});
}

void appendMedia(SourcePost& post, LinkedText& text, const DagValue& embed) {
  // "media" is a list in galleries.
  for (const QStringView key : {u"images", u"media", u"items"})
    for (const DagValue& item : embed[key].list())
      if (item.isMap()) appendBlob(post.attachments, item[u"image"], item[u"alt"].text());
  if (embed[u"video"].isMap()) appendBlob(post.attachments, embed[u"video"], embed[u"alt"].text());
  appendAddress(text, embed[u"external"][u"uri"].text());
}

/// Kinds of embeds differ in what they have, and one of them has two others.
void appendEmbed(SourcePost& post, LinkedText& text, const DagValue& embed) {
  appendMedia(post, text, embed);
  appendMedia(post, text, embed[u"media"]);
  const DagValue& quoted = embed[u"record"];
  appendAddress(text, webAddress((quoted[u"record"].isMap() ? quoted[u"record"] : quoted)[u"uri"].text()));
}

QString warningOf(const DagValue& post) {
  QStringList labels;
  for (const DagValue& label : post[u"labels"][u"values"].list())
    if (const QString value = label[u"val"].text(); !value.isEmpty()) labels.append(value);
  return labels.join(QStringLiteral(", "));
}

SourcePost postAt(const BlueskyRepository& repository, const QString& path, const QString& recordKey,
                  const DagValue& record) {
  SourcePost post{.id = path, .author = repository.owner, .body = {}, .time = {}};
  post.origin = QStringLiteral("at://%1/%2").arg(repository.did, path);
  post.time = blueskyTime(repository, recordKey, record);
  return post;
}

QString unreadableRecord() {
  return QCoreApplication::translate("BlueskySource", "The repository has something else in place of this post.");
}

}  // namespace

SourceTime blueskyTime(const BlueskyRepository& repository, const QString& recordKey, const DagValue& record) {
  return recordTime(record[u"createdAt"].text(), recordKey, repository.committedAt);
}

SourcePost blueskyPost(const BlueskyRepository& repository, const QString& recordKey, const DagValue& record) {
  SourcePost post = postAt(repository, QStringLiteral("app.bsky.feed.post/") + recordKey, recordKey, record);
  post.address = webAddress(post.origin);
  if (!record[u"text"].isText()) {
    post.leftOutFor = unreadableRecord();
    return post;
  }
  LinkedText text = linkedText(record);
  appendEmbed(post, text, record[u"embed"]);
  post.body.text = std::move(text.text);
  post.links = std::move(text.links);
  const QString answered = record[u"reply"][u"parent"][u"uri"].text();
  post.answersAddress = webAddress(answered);
  if (!post.answersAddress.isEmpty()) post.answers = answered;
  post.contentWarning = warningOf(record);
  return post;
}

SourcePost blueskyRepost(const BlueskyRepository& repository, const QString& recordKey, const DagValue& record) {
  SourcePost post = postAt(repository, QStringLiteral("app.bsky.feed.repost/") + recordKey, recordKey, record);
  post.body.text = webAddress(record[u"subject"][u"uri"].text());
  if (post.body.text.isEmpty()) post.leftOutFor = unreadableRecord();
  return post;
}

}  // namespace roost
