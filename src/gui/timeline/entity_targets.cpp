#include "gui/timeline/entity_targets.h"

namespace roost {
namespace {

RowTarget::Kind kindOf(const PostEntity& entity) {
  switch (entity.kind) {
    case PostEntity::Link:
      return RowTarget::Link;
    case PostEntity::Mention:
      return RowTarget::Mention;
    case PostEntity::Tag:
      return RowTarget::Tag;
  }
  return RowTarget::None;
}

}  // namespace

RowTarget entityTargetAt(const QPoint& point, const PostBody& body, const QRect& text) {
  const PostEntity* entity = text.contains(point) ? body.entityAt(point - text.topLeft()) : nullptr;
  if (!entity) return {};
  // If the entity wraps, the part in the line at `point`.
  QRectF part;
  for (const QRectF& rect : body.rectsOf(entity->start, entity->length))
    if (rect.contains(point - text.topLeft())) part = rect;
  return {.kind = kindOf(*entity),
          .rect = part.toAlignedRect().translated(text.topLeft()),
          .text = entity->target,
          .start = entity->start};
}

}  // namespace roost
