#include "gui/timeline/draft_keeper.h"

#include <QApplication>
#include <QClipboard>

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
  connect(&composer, &Composer::textChanged, this, [this] {
    if (!m_timer.isActive()) m_timer.start();
  });
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::open(UserId viewer) {
  if (viewer == m_writer) return;
  keep();
  if (m_composer.text() != m_kept) m_unkept.insert(m_writer, m_composer.text());
  m_writer = viewer;
  m_failures = 0;
  const auto draft = m_services.drafts.draft(viewer);
  m_kept = draft ? *draft : QString();
  m_composer.setText(m_unkept.contains(viewer) ? m_unkept.take(viewer) : m_kept);
  if (!draft) m_operations.report(draft.error());
}

void DraftKeeper::keep() {
  m_timer.stop();
  const QString text = m_composer.text();
  if (m_writer == noUser || text == m_kept) return;
  const auto replaced = m_services.drafts.save(m_writer, text, m_kept);
  if (!replaced) return fail(replaced.error());
  m_kept = text;
  m_failures = 0;
  if (!replaced->isEmpty())
    m_operations.say(tr("Your draft replaced one written in another window."), tr("Copy the Other Draft"),
                     [other = *replaced] { QApplication::clipboard()->setText(other); });
}

void DraftKeeper::published(UserId writer, const QString& text) {
  m_unkept.remove(writer);
  if (writer != m_writer) return;
  m_timer.stop();
  m_kept.clear();
  // After a failed attempt, the user may have changed the text before trying again.
  if (m_composer.text() == text)
    m_composer.clear();
  else
    m_timer.start();
}

void DraftKeeper::fail(const Error& error) {
  // A deleted account needs no draft.
  if (error.code == ErrorCode::NotFound) return;
  if (++m_failures == (error.code == ErrorCode::Busy ? busyPatience : 1)) m_operations.report(error);
  m_timer.start();
}

}  // namespace roost
