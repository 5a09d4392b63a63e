#pragma once

#include <QCoreApplication>
#include <functional>

#include "core/archives/html_links.h"
#include "core/mastodon/mastodon_media.h"
#include "core/mastodon/mastodon_person.h"

namespace roost {

/// Makes posts out of the activities in an outbox.
class MastodonNotes {
  Q_DECLARE_TR_FUNCTIONS(roost::MastodonNotes)

 public:
  /// More tags than this aren't read. A status of Mastodon mentions a few.
  static constexpr qsizetype mostMentions = 500;

  /// `person` and `media` must outlive this. `goesOn` is asked during long texts; after it has said no, posts aren't
  /// whole.
  MastodonNotes(const MastodonPerson& person, const MastodonMedia& media, std::function<bool()> goesOn = {})
      : m_person(person), m_media(media), m_goesOn(std::move(goesOn)) {}

  /// Nothing for an activity that repeats one that the outbox has as well.
  std::optional<SourcePost> post(const JsonValue& activity) const;

  /// Whether post `a` was written before `b`, if both were in the same second.
  static bool isEarlier(const SourcePost& a, const SourcePost& b);

 private:
  SourcePost note(const JsonValue& activity, const JsonValue& object) const;
  std::optional<SourcePost> boost(const JsonValue& activity) const;
  SourcePost begun(const JsonValue& activity, const QString& id) const;
  void setText(SourcePost& post, const JsonValue& object) const;
  /// Nobody for a direct message.
  std::optional<Audience> audience(const JsonValue& object) const;
  QList<HtmlMention> mentions(const JsonValue& object) const;
  QList<SourceAttachment> attachments(const JsonValue& object) const;

  const MastodonPerson& m_person;
  const MastodonMedia& m_media;
  const std::function<bool()> m_goesOn;
};

}  // namespace roost
