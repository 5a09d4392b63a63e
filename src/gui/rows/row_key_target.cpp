#include "gui/rows/row_key_target.h"

#include <QKeyEvent>
#include <algorithm>

#include "core/lists/paged_list_model.h"
#include "gui/rows/row_view.h"

namespace roost {
namespace {

qint64 idOfRow(const QModelIndex& row) { return static_cast<const PagedListModel*>(row.model())->keyAt(row.row()).id; }

bool isSideways(int key) { return key == Qt::Key_Left || key == Qt::Key_Right; }

bool activates(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space; }

}  // namespace

RowTarget RowKeyTarget::of(const QModelIndex& row) const {
  if (m_target.kind == RowTarget::None || !row.isValid() || row != m_view.currentIndex()) return {};
  return idOfRow(row) == m_row ? m_target : RowTarget{};
}

qsizetype RowKeyTarget::position(const QList<RowTarget>& parts) const {
  const RowTarget focused = of(m_view.currentIndex());
  const auto found =
      std::find_if(parts.cbegin(), parts.cend(), [&focused](const RowTarget& part) { return part.isSameAs(focused); });
  return found == parts.cend() ? -1 : found - parts.cbegin();
}

bool RowKeyTarget::wants(const QKeyEvent& key) const {
  if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
  const QList<RowTarget> parts = m_view.keyTargets(m_view.currentIndex());
  if (isSideways(key.key())) return !parts.isEmpty();
  return (activates(key.key()) || key.key() == Qt::Key_Escape) && position(parts) >= 0;
}

bool RowKeyTarget::press(const QKeyEvent& key) {
  if (!wants(key)) return false;
  const QModelIndex row = m_view.currentIndex();
  const QList<RowTarget> parts = m_view.keyTargets(row);
  const qsizetype at = position(parts);
  if (activates(key.key())) {
    Q_EMIT m_view.targetActivated(row, parts[at]);
  } else if (isSideways(key.key())) {
    const bool isForth = (key.key() == Qt::Key_Right) == (m_view.layoutDirection() == Qt::LeftToRight);
    const qsizetype next = std::min(at + (isForth ? 1 : -1), parts.size() - 1);
    set(next < 0 ? RowTarget{} : parts[next]);
  } else {
    leave();
  }
  return true;
}

void RowKeyTarget::set(const RowTarget& target) {
  const QModelIndex row = m_view.currentIndex();
  m_target = target;
  m_row = row.isValid() ? idOfRow(row) : 0;
  m_view.update(row);
  if (target.kind == RowTarget::None) return;
  m_view.showPart(row, target.rect);
  Q_EMIT m_view.partFocused(row, target);
}

void RowKeyTarget::leave() {
  if (m_target.kind != RowTarget::None) set({});
}

void RowKeyTarget::lookAgain() {
  if (m_target.kind != RowTarget::None && position(m_view.keyTargets(m_view.currentIndex())) < 0) leave();
}

}  // namespace roost
