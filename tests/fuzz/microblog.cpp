#include "fuzz/microblog.h"

#include "core/transfer/import_file.h"
#include "core/transfer/imported_text.h"
#include "fuzz/fuzzer.h"
#include "fuzz/whole_store.h"
#include "support/files.h"
#include "support/temporary_store.h"

namespace roost::test {
namespace {

/// An empty database. Making one for each input would take most of the time.
const QByteArray& emptyStore() {
  static const QByteArray content = [] {
    const QTemporaryDir folder;
    const QString file = folder.filePath("empty.db");
    need(Store::open(file)).reset();
    return contentOf(file);
  }();
  return content;
}

ImportReport::Counts countsIn(const Database& database) {
  const auto count = [&](const char* table) {
    return database.value(QString("SELECT count(*) FROM %1").arg(table)).toLongLong();
  };
  return {count("users"), count("posts"), count("follows"), count("messages")};
}

void expectTidy(const Database& database) {
  for (const QVariantList& row : database.rows("SELECT username, email, about_me FROM users")) {
    const QString name = row.at(0).toString(), email = row.at(1).toString(), about = row.at(2).toString();
    expect(!name.isEmpty() && name == importedLine(name), "a name is one line", name);
    expect(email == importedLine(email), "an address is one line", email);
    expect(about == importedText(about), "a text is tidy", about);
  }
  for (const QVariantList& row : database.rows("SELECT body FROM posts UNION ALL SELECT body FROM messages")) {
    const QString body = row.at(0).toString();
    expect(!body.isEmpty() && body == importedText(body), "a post or a message is tidy", body);
  }
}

}  // namespace

std::optional<ImportReport> expectWholeImport(const QString& source) {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  overwrite(file, emptyStore());
  const auto store = need(Store::open(file, Store::patient, SharedFolder::Accept));
  doNotWaitForTheDisk(file);
  const auto report = importFile(*store, source, {}, systemClock());
  const Database database(file);
  if (!report) {
    expect(countsIn(database) == ImportReport::Counts{}, "nothing is imported of what can't be", why(report));
    return std::nullopt;
  }
  expect(countsIn(database) == report->added, "what was added is there", report->toText());
  expectTidy(database);
  expectWholeStore(file);
  const auto again = need(importFile(*store, source, {}, systemClock()));
  expect(again.added == ImportReport::Counts{}, "doing it again adds nothing", again.toText());
  return *report;
}

}  // namespace roost::test
