#pragma once

#include <QHash>
#include <QTimer>

#include "gui/pages/operations.h"
#include "gui/pages/services.h"

namespace roost {

class Composer;

/// Keeps what stands in the composer as its writer's draft: at most once a second while they write, and when they
/// leave. What can't be kept now stays in the composer and is tried again; it is said once, unless it is soon over.
class DraftKeeper : public QObject {
  Q_OBJECT

 public:
  DraftKeeper(Composer& composer, Services& services, Operations& operations, QObject* parent);
  ~DraftKeeper() override;

  /// Keeps the draft of whoever wrote before, and shows this viewer's.
  void open(UserId viewer);
  void keep();
  /// This user's text has been published, and their draft is gone with it.
  void published(UserId writer, const QString& text);

 private:
  void fail(const Error& error);

  Composer& m_composer;
  Services& m_services;
  Operations& m_operations;
  UserId m_writer = noUser;
  QString m_kept;                   ///< The draft as it was last read or written.
  QHash<UserId, QString> m_unkept;  ///< Drafts of those who have left that could not be written.
  QTimer m_timer;
  int m_failures = 0;  ///< In a row.
};

}  // namespace roost
