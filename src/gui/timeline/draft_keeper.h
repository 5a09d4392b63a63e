#pragma once

#include <QHash>
#include <QTimer>

#include "gui/pages/operations.h"
#include "gui/pages/services.h"

namespace roost {

class Composer;

/// Saves the composer's text as its writer's draft: at most once a second while they write, and when they leave. A
/// draft that can't be saved stays in the composer and is tried again. The failure is reported once, and for a busy
/// database only after several attempts.
class DraftKeeper : public QObject {
  Q_OBJECT

 public:
  DraftKeeper(Composer& composer, Services& services, Operations& operations, QObject* parent);
  ~DraftKeeper() override;

  /// Saves the previous writer's draft and shows this viewer's.
  void open(UserId viewer);
  void keep();
  /// To be called when this user's text has been published, which also deleted their draft.
  void published(UserId writer, const QString& text);

 private:
  void fail(const Error& error);

  Composer& m_composer;
  Services& m_services;
  Operations& m_operations;
  UserId m_writer = noUser;
  QString m_kept;                   ///< The draft as it was last read or written.
  QHash<UserId, QString> m_unkept;  ///< Drafts that couldn't be saved before their writers left.
  QTimer m_timer;
  int m_failures = 0;  ///< In a row.
};

}  // namespace roost
