#include "core/transfer/imports.h"

#include <QLocale>
#include <algorithm>

#include "core/storage/large_cache.h"
#include "core/storage/read_rows.h"
#include "core/storage/transaction.h"
#include "core/text/plural.h"
#include "core/transfer/import_undo.h"

namespace roost {
namespace {

constexpr int undoCacheKibibytes = 65'536;

}  // namespace

Result<QList<Import>> Imports::all(UserId viewer) {
  return readAll(m_store.read("imports", {{":viewer", viewer}}), [](const Rows& row) {
    return Import{.id = row.integer(0),
                  .kind = row.text(1),
                  .name = row.text(2),
                  .owner = row.integer(3),
                  .ownerUsername = row.text(4),
                  .importedAt = row.integer(5),
                  .posts = row.integer(7),
                  .report = row.text(6),
                  .mayBeUndone = row.integer(8) != 0,
                  .isFromElsewhere = row.integer(9) != 0};
  });
}

Result<QStringList> Imports::kindsFor(UserId user) {
  ROOST_TRY(kinds,
            readAll(m_store.read("origins_of_user", {{":user", user}}), [](const Rows& row) { return row.text(0); }));
  QStringList all(kinds->cbegin(), kinds->cend());
  all.removeDuplicates();
  return all;
}

Result<QList<UserId>> Imports::ownersWithoutPassword(int most) {
  return readAll(m_store.read("owners_without_password", {{":limit", most}}), integerOf);
}

Result<UndoneImport> Imports::undo(UserId viewer, ImportId import, const std::function<Result<Done>()>& goOn) {
  const LargeCache cache(m_store, undoCacheKibibytes);
  ROOST_TRY(transaction, Transaction::begin(m_store));
  ROOST_TRY(imports, all(viewer));
  const auto it =
      std::find_if(imports->cbegin(), imports->cend(), [import](const Import& one) { return one.id == import; });
  if (it == imports->cend())
    return Error{
        ErrorCode::NotFound, QCoreApplication::translate("Imports", "This import has already been undone."), {}};
  if (const QString refusal = it->refusal(); !refusal.isEmpty()) return Error{ErrorCode::Refused, refusal, {}};
  ROOST_TRY(undone, ImportUndo(m_store, import, goOn).run());
  ROOST_CHECK(transaction->commit());
  return undone;
}

QString Import::refusal() const {
  if (isFromElsewhere)
    return QCoreApplication::translate("Imports", "This import was made elsewhere and can’t be undone here.");
  if (mayBeUndone) return {};
  return ownerUsername.isEmpty()
             ? QCoreApplication::translate("Imports", "Sign in to undo this import.")
             : QCoreApplication::translate("Imports", "Only @%1 can undo this import.").arg(ownerUsername);
}

QString UndoneImport::toText() const {
  const auto count = [](const char* text, qint64 number) {
    return QCoreApplication::translate("Imports", text, nullptr, pluralOf(number));
  };
  const QStringList parts = ImportReport::partsOf(removed);
  QStringList lines;
  lines << (parts.isEmpty()
                ? QCoreApplication::translate("Imports", "Nothing from this import was left to remove.")
                : QCoreApplication::translate("Imports", "Removed: %1.").arg(QLocale().createSeparatedList(parts)));
  if (changes > 0) lines << count(QT_TRANSLATE_N_NOOP("Imports", "%Ln changed detail(s) restored."), changes);
  if (postsLeft > 0)
    lines << count(QT_TRANSLATE_N_NOOP("Imports", "%Ln post(s) were kept because another import has them too."),
                   postsLeft);
  if (usersLeftCount > 0)
    lines << count(QT_TRANSLATE_N_NOOP("Imports", "%Ln user(s) were kept because they have other data here:"),
                   usersLeftCount) +
                 u' ' + ImportReport::namesOf(usersLeft, usersLeftCount);
  if (changesLeft > 0)
    lines << count(QT_TRANSLATE_N_NOOP("Imports", "%Ln detail(s) were kept because they have been changed since."),
                   changesLeft);
  return lines.join(u'\n');
}

}  // namespace roost
