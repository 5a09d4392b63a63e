#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

#include "core/bluesky/car_file.h"

namespace roost {

/// Walks through a repository's records in the order of their keys. They are the leaves of a Merkle search tree: a node
/// has keys in order, and between them other nodes whose keys lie between those.
///
/// That each key is greater than the one before, and that each node has a key in or below it, also excludes loops and
/// nodes that are reached twice.
class MstWalk {
 public:
  /// A node's layer is half the number of zero bits that the hash of its keys starts with.
  static constexpr qsizetype deepest = 129;
  static constexpr qsizetype largestNode = qsizetype{256} * 1024;
  static constexpr qint64 mostRecords = CarFile::mostBlocks;

  /// Begins before the first record, or before the first of one collection, such as "app.bsky.feed.post". Nodes without
  /// any of that collection are not read. `car` must live longer.
  MstWalk(CarFile& car, const Cid& root, const QByteArray& collection = {});

  /// Goes to the next record; false at the end. Fails with DiskFails, with Damaged when a node is missing or isn't one,
  /// and with Refused when the tree is deeper or larger than an honest one.
  Result<bool> next();

  /// Of the record: its collection and its key there, such as "app.bsky.feed.post/3jzfcijpj2z2a".
  const QByteArray& path() const { return m_path; }
  QByteArray collection() const { return m_path.left(m_path.indexOf('/')); }
  QByteArray recordKey() const { return m_path.mid(m_path.indexOf('/') + 1); }
  const Cid& record() const { return m_record; }

 private:
  /// A part of a node: a node below it if there is no path, else a record.
  struct Step {
    QByteArray path;
    Cid cid;
  };
  struct Node {
    QList<Step> steps;
    qsizetype at = 0;
  };

  Result<Done> enter(const Cid& cid);
  Result<QList<Step>> stepsOf(const Cid& cid);
  /// Removes what lies outside of the collection.
  void narrow(QList<Step>& steps) const;

  CarFile& m_car;
  QByteArray m_from, m_until;  ///< The least path and the least path that is too great; empty if there is no limit.
  std::optional<Cid> m_root;   ///< Until it is entered.
  QList<Node> m_nodes;         ///< From the root to the current one.
  QByteArray m_path;
  Cid m_record;
  qint64 m_records = 0;
};

}  // namespace roost
