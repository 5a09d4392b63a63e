#include "gui/transfer/merge_dialog.h"

#include <QLocale>

#include "core/text/plural.h"
#include "gui/controls/pill_button.h"
#include "gui/text/plain_text.h"

namespace roost {
namespace {

/// "This moves 1,234 posts, 12 followers and 34 follows to your profile …"
QString whatMoves(const User& user) {
  QStringList parts;
  if (user.postCount > 0) parts << MergeDialog::tr("%Ln post(s)", nullptr, pluralOf(user.postCount));
  if (user.followerCount > 0) parts << MergeDialog::tr("%Ln follower(s)", nullptr, pluralOf(user.followerCount));
  if (user.followingCount > 0) parts << MergeDialog::tr("%Ln follow(s)", nullptr, pluralOf(user.followingCount));
  if (parts.isEmpty())
    return MergeDialog::tr("This removes a profile that has no posts, no followers and follows nobody.");
  return MergeDialog::tr("This moves %1 to your profile and removes the other one.")
      .arg(QLocale().createSeparatedList(parts));
}

}  // namespace

MergeDialog::MergeDialog(Store& store, UserId viewer, const User& from, QWidget* parent)
    : JobDialog(tr("Merge a profile"), parent), m_store(store), m_viewer(viewer), m_from(from.id) {
  setObjectName(QStringLiteral("MergeDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  PillButton* start = addStartButton(tr("Merge Into My Profile"));
  start->setObjectName(QStringLiteral("startMerge"));
  connect(start, &QPushButton::clicked, this, &MergeDialog::merge);
  ask(tr("Merge @%1 into your profile?").arg(isolated(from.username)),
      whatMoves(from) + u' ' + tr("You can undo this until you close the window or sign out."), {});
}

void MergeDialog::merge() {
  say(tr("Merging the profile…"), tr("If you cancel, nothing changes."));
  begin({});
  run([this, there = m_store.checkPlace(), database = m_store.file(), viewer = m_viewer,
       from = m_from]() -> std::function<void()> {
    auto result = [&]() -> Result<MergedUser> {
      if (!there) return there.error();
      ROOST_TRY(store, Store::openAgain(database));
      return UserMerges(**store).merge(viewer, from, viewer, [this]() -> Result<Done> {
        return isStopped() ? Result<Done>(invalidInput({})) : Result<Done>(Done{});
      });
    }();
    return [this, result] { finish(result); };
  });
}

void MergeDialog::finish(const Result<MergedUser>& result) {
  if (isStopped() && !result) return QDialog::reject();
  if (!result) return end(tr("The profile wasn’t merged"), result.error().message, {}, tr("Close"));
  accept();
  Q_EMIT merged(*result);
}

}  // namespace roost
