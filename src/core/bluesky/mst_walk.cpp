#include "core/bluesky/mst_walk.h"

#include <algorithm>

#include "core/bluesky/dag_cbor.h"
#include "core/bluesky/repository_errors.h"

namespace roost {
namespace {

constexpr qsizetype longestPath = 1'024;

bool isPath(const QByteArray& path) {
  const auto isAllowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("/._:~-").contains(c);
  };
  return path.size() <= longestPath && path.count('/') == 1 && !path.startsWith('/') && !path.endsWith('/') &&
         std::all_of(path.cbegin(), path.cend(), isAllowed);
}

/// A link that a node may have; an error if it is one to something else than a block.
Result<std::optional<Cid>> nodeBelow(const DagValue& value) {
  if (value.isNothing()) return std::optional<Cid>();
  const auto cid = Cid::of(value.link());
  return cid ? Result<std::optional<Cid>>(cid) : brokenRepository(QStringLiteral("a node has a broken link"));
}

}  // namespace

MstWalk::MstWalk(CarFile& car, const Cid& root, const QByteArray& collection) : m_car(car), m_root(root) {
  if (collection.isEmpty()) return;
  m_from = collection + '/';
  m_until = collection + static_cast<char>('/' + 1);
}

Result<bool> MstWalk::next() {
  if (m_root) ROOST_CHECK(enter(*std::exchange(m_root, std::nullopt)));
  while (!m_nodes.isEmpty()) {
    Node& node = m_nodes.last();
    if (node.at == node.steps.size()) {
      m_nodes.removeLast();
      continue;
    }
    const Step step = std::move(node.steps[node.at++]);
    if (step.path.isEmpty()) {
      ROOST_CHECK(enter(step.cid));
      continue;
    }
    if (step.path <= m_path) return brokenRepository(QStringLiteral("keys are out of order"));
    if (++m_records > mostRecords) return excessiveRepository(QStringLiteral("too many records"));
    m_path = step.path;
    m_record = step.cid;
    return true;
  }
  return false;
}

Result<Done> MstWalk::enter(const Cid& cid) {
  if (m_nodes.size() >= deepest) return excessiveRepository(QStringLiteral("the tree is too deep"));
  ROOST_TRY(steps, stepsOf(cid));
  // Only the tree of a repository without records has a node without any.
  if (steps->isEmpty() && !m_nodes.isEmpty()) return brokenRepository(QStringLiteral("an empty node"));
  narrow(*steps);
  m_nodes.append({std::move(*steps), 0});
  return Done{};
}

Result<QList<MstWalk::Step>> MstWalk::stepsOf(const Cid& cid) {
  ROOST_TRY(block, m_car.read(cid));
  if (block->size() > largestNode) return excessiveRepository(QStringLiteral("a node of %1 bytes").arg(block->size()));
  ROOST_TRY(node, DagValue::read(*block));
  // A record is a map, too.
  if (!node->isMap() || !(*node)[u"e"].isList()) return brokenRepository(QStringLiteral("a node isn't one"));
  QList<Step> steps;
  ROOST_TRY(first, nodeBelow((*node)[u"l"]));
  if (*first) steps.append({{}, **first});
  QByteArray path;
  for (const DagValue& entry : (*node)[u"e"].list()) {
    const qint64 shared = entry[u"p"].integer().value_or(-1);
    if (shared < 0 || shared > path.size()) return brokenRepository(QStringLiteral("a key shares more than there is"));
    path = path.left(static_cast<qsizetype>(shared)) + entry[u"k"].bytes();
    if (!isPath(path)) return brokenRepository(QStringLiteral("a key isn't a record's"));
    const auto record = Cid::of(entry[u"v"].link());
    if (!record) return brokenRepository(QStringLiteral("a key without a record"));
    steps.append({path, *record});
    ROOST_TRY(below, nodeBelow(entry[u"t"]));
    if (*below) steps.append({{}, **below});
  }
  return steps;
}

void MstWalk::narrow(QList<Step>& steps) const {
  if (m_from.isEmpty()) return;
  QList<Step> kept;
  for (qsizetype i = 0; i < steps.size(); ++i) {
    const Step& step = steps.at(i);
    if (!step.path.isEmpty()) {
      if (step.path >= m_until) break;
      if (step.path >= m_from) kept.append(step);
      continue;
    }
    // The paths in the node lie between the paths beside it.
    const bool isBelow = i + 1 < steps.size() && steps.at(i + 1).path <= m_from;
    if (!isBelow) kept.append(step);
  }
  steps = std::move(kept);
}

}  // namespace roost
