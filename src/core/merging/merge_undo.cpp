#include "core/merging/merge_undo.h"

#include "core/merging/merged_rows.h"
#include "core/merging/reassigned_posts.h"
#include "core/merging/user_merge.h"
#include "core/search/deferred_rows.h"
#include "core/storage/named_query.h"

namespace roost {

Result<Done> MergeUndo::run() {
  ROOST_CHECK(m_store.setProperty(DeferredRows::waitingProperty(), QStringLiteral("1")));
  ROOST_CHECK(restoreUser());
  ROOST_CHECK(moveBack());
  ROOST_CHECK(emptyProfile());
  ROOST_CHECK(recoverRows(MergedUser::noColumn));
  ROOST_CHECK(m_goOn());
  ROOST_CHECK(derive());
  ROOST_CHECK(m_store.write("delete:table=properties,column=name", {{":key", DeferredRows::waitingProperty()}}));
  return Done{};
}

Result<Done> MergeUndo::restoreUser() {
  ROOST_CHECK(m_store.write("merge_restore_user", m_merged.user));
  // A trigger takes the nameless out of what people are found by.
  ROOST_CHECK(m_store.write("recover_nameless_user", m_merged.user));
  return Done{};
}

Result<Done> MergeUndo::moveBack() {
  for (qsizetype column = movedColumns().size() - 1; column >= 0; --column) {
    ROOST_CHECK(m_goOn());
    const QVariantList& keys = m_merged.moved[column];
    if (!keys.isEmpty())
      ROOST_CHECK(m_store.write(QStringLiteral("merge_move:") + QLatin1String(movedColumns()[column].arguments),
                                {{":of", m_merged.into}, {":to", m_merged.from}, {":keys", keyList(keys)}}));
    ROOST_CHECK(recoverRows(column));
  }
  return reassignPosts(m_store, m_merged.into, m_merged.from, m_merged.authored, m_goOn);
}

Result<Done> MergeUndo::emptyProfile() {
  for (const auto& [remove, row] : m_merged.added) ROOST_CHECK(m_store.write(remove, row));
  const QString restore = withArgument("restore_imported_value", "table", "users");
  for (const auto& [name, before, after] : m_merged.filled) {
    ROOST_TRY(restored, m_store.write(withArgument(restore, "column", name),
                                      {{":row", m_merged.into}, {":old", before}, {":new", after}}));
    if (*restored > 0 && name == u"picture_version")
      ROOST_CHECK(m_store.write("delete:table=pictures,column=user_id", {{":key", m_merged.into}}));
  }
  return Done{};
}

Result<Done> MergeUndo::recoverRows(qsizetype column) {
  for (auto dropped = m_merged.dropped.crbegin(); dropped != m_merged.dropped.crend(); ++dropped) {
    if (dropped->column != column) continue;
    ROOST_TRY(recovered, m_store.write(dropped->recover, dropped->row));
    if (*recovered > 0 && dropped->recover == u"recover_follow")
      ROOST_CHECK(adjustFollowCount(m_store, dropped->row, m_merged.from, 1));
  }
  return Done{};
}

Result<Done> MergeUndo::derive() {
  for (const auto& [user, other] :
       {std::pair(m_merged.from, m_merged.from), {m_merged.from, m_merged.into}, {m_merged.into, m_merged.from}})
    ROOST_CHECK(m_store.write("derive_incoming_messages", {{":user", user}, {":other", other}}));
  ROOST_CHECK(deriveRowsOf(m_store, m_merged.from));
  return deriveRowsOf(m_store, m_merged.into);
}

}  // namespace roost
