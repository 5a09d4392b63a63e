#pragma once

#include <QHash>
#include <bitset>
#include <optional>

#include "core/storage/store.h"
#include "core/users/user.h"

namespace roost {

/// The posts, or the messages, that existed before an import. Each of them matches only one of the source's, so a text
/// that the source has three times ends up here three times, however often the source is imported.
class KnownTexts {
 public:
  static KnownTexts posts(Store& store) { return {store, QStringLiteral("import_posts_at"), 1}; }
  static KnownTexts messages(Store& store) { return {store, QStringLiteral("import_messages_at"), 2}; }

  /// Who wrote a text and, if it is a message, to whom.
  struct Between {
    UserId author = noUser;
    UserId recipient = noUser;
  };

  /// Texts added after this call don't count as existing.
  Result<Done> start();

  /// Counts a text as matched, if it existed before.
  void markTaken(qint64 id) { (void)takeId(id); }

  /// The id of an existing text between these two with this time and body that hasn't been matched yet; nothing if
  /// there is none. Counts it as matched from now on.
  Result<std::optional<qint64>> take(const Between& between, qint64 createdAt, const QString& body);

 private:
  using Moment = std::pair<std::pair<UserId, UserId>, qint64>;  ///< Author, recipient and time.
  using Crowd = QHash<QByteArray, QList<qint64>>;               ///< The unmatched ids for each SHA-256 of a text.

  /// `lastIdColumn` is that of last_ids.sql.
  KnownTexts(Store& store, QString query, int lastIdColumn)
      : m_store(store), m_query(std::move(query)), m_lastIdColumn(lastIdColumn) {}

  Result<Rows> textsAt(const Moment& moment, qint64 limit);
  Result<Done> loadCrowd(const Moment& moment);
  std::optional<qint64> takeFromCrowd(Crowd& crowd, const QString& body);
  static QByteArray digest(const QString& body);
  bool takeId(qint64 id);

  static constexpr qint64 few = 32;
  static constexpr qint64 blockSize = 4096;

  Store& m_store;
  const QString m_query;
  const int m_lastIdColumn;
  qint64 m_last = 0;
  QHash<qint64, std::bitset<blockSize>> m_taken;  ///< One bit for each id, set once it is matched; in blocks.
  QHash<Moment, Crowd> m_crowds;
};

}  // namespace roost
