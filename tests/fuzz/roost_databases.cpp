#include "fuzz/roost_databases.h"

#include "core/storage/schema.h"
#include "core/users/pictures.h"
#include "support/files.h"
#include "support/temporary_store.h"

namespace roost::test {
namespace {

QByteArray populated() {
  const QTemporaryDir folder;
  const QString file = folder.filePath("roost.db");
  {
    constexpr int users = 20;
    const auto store = need(Store::open(file));
    together(*store, [&] {
      for (int user = 1; user <= users; ++user)
        addUser(*store, QString("user%1").arg(user), QString("User %1").arg(user));
      for (int post = 0; post < 200; ++post)
        addPost(*store, 1 + post % users, 1000 * post, QString("post %1 #tag ").arg(post).repeated(1 + post % 7));
      for (int user = 1; user <= users; ++user)
        for (int step = 1; step <= 5; ++step) addFollow(*store, user, 1 + (user + step * 3) % users, step);
      need(writePicture(*store, 7, QByteArray(6'000, 'p')));
      need(store->write("save_draft", {{":viewer", 8}, {":body", "not yet"}, {":saved_at", 1}}));
    });
  }
  return contentOf(file);
}

}  // namespace

const QByteArrayList& roostDatabases() {
  static const QByteArrayList databases = [] {
    QByteArrayList all;
    for (int version = 1; version < currentSchemaVersion(); ++version)
      all.append(contentOf(QString(ROOST_TEST_DATA "/schema-%1.db").arg(version)));
    return all << populated();
  }();
  return databases;
}

}  // namespace roost::test
