#pragma once

#include "core/accounts/accounts.h"
#include "core/accounts/session.h"
#include "core/merging/user_merges.h"
#include "core/messages/messages.h"
#include "core/notifications/notifications.h"
#include "core/posts/drafts.h"
#include "core/posts/posts.h"
#include "core/posts/saved_posts.h"
#include "core/storage/change_watcher.h"
#include "core/storage/store.h"
#include "core/transfer/imports.h"
#include "core/users/follows.h"
#include "core/users/mutes.h"
#include "core/users/pictures.h"
#include "core/users/users.h"
#include "gui/pages/index_jobs.h"

namespace roost {

/// Core's services for one open database.
struct Services {
  Services(Store& openStore, Clock time, PasswordCost cost = PasswordCost::Moderate)
      : store(openStore),
        clock(std::move(time)),
        accounts(store, clock, cost),
        session(store, clock),
        users(store, clock),
        follows(store, clock),
        mutes(store, clock),
        posts(store, clock),
        drafts(store, clock),
        saved(store, clock),
        messages(store, clock),
        pictures(store),
        imports(store),
        merges(store),
        notifications(store, clock),
        changes(store),
        jobs(store, indexJobs()) {
    QObject::connect(&changes, &ChangeWatcher::changedElsewhere, &jobs, &BackgroundJobs::start);
    QObject::connect(&changes, &ChangeWatcher::cameBack, &jobs, &BackgroundJobs::start);
    QObject::connect(&pictures, &Pictures::changed, &accounts, &Accounts::profileChanged);
  }

  UserId viewer() const { return session.viewer(); }

  Store& store;
  Clock clock;
  Accounts accounts;
  Session session;
  Users users;
  Follows follows;
  Mutes mutes;
  Posts posts;
  Drafts drafts;
  SavedPosts saved;
  Messages messages;
  Pictures pictures;
  Imports imports;
  UserMerges merges;
  Notifications notifications;
  ChangeWatcher changes;
  BackgroundJobs jobs;
};

}  // namespace roost
