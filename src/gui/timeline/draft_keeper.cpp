#include "gui/timeline/draft_keeper.h"

#include <QApplication>
#include <QClipboard>

#include "core/posts/post_pictures.h"
#include "gui/pictures/picture_fields.h"
#include "gui/timeline/composer.h"

namespace roost {
namespace {

using namespace std::chrono_literals;
constexpr auto saveAfter = 1s;
constexpr int busyPatience = 10;  // Failures in a row.

}  // namespace

DraftKeeper::DraftKeeper(Composer& composer, Services& services, Operations& operations, QObject* parent)
    : QObject(parent), m_composer(composer), m_services(services), m_operations(operations) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(saveAfter);
  connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
  // A running timer is not restarted, or the draft of someone who never pauses would never be saved.
  connect(&composer, &Composer::draftChanged, this, [this] {
    if (!m_timer.isActive()) m_timer.start();
  });
  connect(&composer.pictureFields(), &PictureFields::readForOther, this, &DraftKeeper::keepRead);
}

DraftKeeper::~DraftKeeper() = default;

DraftKeeper::Draft DraftKeeper::written() const { return {m_composer.draft(), m_composer.pictures()}; }

Result<DraftKeeper::Draft> DraftKeeper::read(const DraftKey& key) {
  ROOST_TRY(text, m_services.drafts.draft(key.writer, key.subject));
  if (key.subject.kind == DraftSubject::Message) return Draft{*text};
  ROOST_TRY(pictures, m_services.drafts.pictures(key.writer, key.subject));
  return Draft{*text, *pictures};
}

void DraftKeeper::open(const DraftKey& key) {
  m_isClosing = false;
  const bool isNewPost = key.subject == DraftSubject{};
  if (key == m_key && (!isNewPost || !m_composer.isEmpty())) return;
  keep();
  leaveReading(m_key);
  if (m_key.writer != noUser && written() != m_kept) m_unkept.insert(m_key, written());
  m_key = key;
  m_failures = 0;
  // What can't be taken up now stays where it is, until the next time.
  if (isNewPost) (void)m_services.drafts.takeUpLostReply(key.writer);
  const auto draft = read(key);
  m_kept = draft ? *draft : Draft{};
  const Draft shown = m_unkept.contains(key) ? m_unkept.take(key) : m_kept;
  // The same text keeps its cursor.
  if (shown.text.isEmpty() || m_composer.draft() != shown.text) m_composer.setText(shown.text);
  PictureFields& fields = m_composer.pictureFields();
  if (fields.isReading() || fields.pictures() != shown.pictures) m_composer.setPictures(shown.pictures);
  if (const int turn = m_beingRead.key(key, -1); turn >= 0) {
    m_beingRead.remove(turn);
    fields.goOnWith(turn);
  }
  if (!draft) m_operations.report(draft.error());
}

Result<QString> DraftKeeper::save() {
  const Draft draft = written();
  QString other;
  if (draft.text != m_kept.text) {
    ROOST_TRY(replaced, m_services.drafts.save(m_key.writer, draft.text, m_kept.text, m_key.subject));
    m_kept.text = draft.text;
    other = *replaced;
  }
  if (draft.pictures != m_kept.pictures) {
    ROOST_TRY(saved, m_services.drafts.savePictures(m_key.writer, draft.pictures, m_key.subject));
    m_kept.pictures = *saved;
    m_composer.setSavedPictures(*saved);
  }
  return other;
}

void DraftKeeper::keep() {
  m_timer.stop();
  if (m_key.writer == noUser) return;
  const auto replaced = save();
  if (!replaced) return fail(replaced.error());
  m_failures = 0;
  const QString& other = *replaced;
  if (m_isClosing) m_key = {};
  if (!other.isEmpty())
    m_operations.say(tr("Your draft replaced one written in another window."), tr("Copy the Other Draft"),
                     [other] { QApplication::clipboard()->setText(other); });
}

void DraftKeeper::close() {
  m_isClosing = true;
  const DraftKey key = m_key;
  keep();
  leaveReading(key);
  if (m_composer.pictureFields().isReading()) m_composer.setPictures(m_composer.pictures());
}

void DraftKeeper::leaveReading(const DraftKey& key) {
  const PictureFields& fields = m_composer.pictureFields();
  if (key.writer != noUser && fields.isReading()) m_beingRead.insert(fields.turn(), key);
}

void DraftKeeper::keepRead(int turn, const Result<NewPicture>& picture) {
  const auto found = m_beingRead.constFind(turn);
  if (found == m_beingRead.constEnd()) return;
  const DraftKey key = *found;
  if (!picture) return m_operations.report(picture.error());
  if (key == m_key) return m_composer.pictureFields().addRead(*picture);
  // A deleted account needs no draft.
  if (const auto added = addTo(key, *picture); !added && added.error().code != ErrorCode::NotFound)
    m_operations.report(added.error());
}

Result<Done> DraftKeeper::addTo(const DraftKey& key, const NewPicture& picture) {
  if (const auto unkept = m_unkept.find(key); unkept != m_unkept.end()) {
    unkept->pictures.append(picture);
    return Done{};
  }
  ROOST_TRY(pictures, m_services.drafts.pictures(key.writer, key.subject));
  if (pictures->size() >= PostPictures::mostInNewPost) return Done{};
  pictures->append(picture);
  ROOST_CHECK(m_services.drafts.savePictures(key.writer, *pictures, key.subject));
  return Done{};
}

void DraftKeeper::published(const DraftKey& key, const QString& text) {
  if (m_unkept.value(key).text == text) m_unkept.remove(key);
  // A composer that has been closed still holds its text.
  if (key != m_key && m_key.writer != noUser) return;
  if (m_kept.text == text) m_kept.text.clear();
  m_kept.pictures.clear();
  // After a failed attempt, the user may have changed the text before trying again.
  if (m_composer.text() == text) m_composer.clear();
  keep();
}

void DraftKeeper::fail(const Error& error) {
  // A deleted account needs no draft.
  if (error.code == ErrorCode::NotFound) return;
  if (++m_failures == (error.code == ErrorCode::Busy ? busyPatience : 1)) m_operations.report(error);
  m_timer.start();
}

}  // namespace roost
