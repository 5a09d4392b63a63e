#pragma once

#include <QRandomGenerator>

#include "support/desktop.h"
#include "support/rows.h"

namespace roost::test {

/// A view of posts of different lengths. It reads through a store of its own, so that the file can be changed as by
/// another program.
class Reader {
 public:
  explicit Reader(int posts, QSize size = {500, 600})
      : john(m_desktop.addUser("john")),
        susan(m_desktop.addUser("susan")),
        store(m_desktop.store.openAgain()),
        model(*store, [](const Post& post) { return post.body; }),
        delegate(john, m_desktop.store.clock(), false) {
    // Any lengths will do, as long as every run has the same.
    QRandomGenerator random(static_cast<quint32>(posts));
    m_desktop.store.together([&] {
      for (int number = 0; number < posts; ++number) write(number * 1'000, random.bounded(40));
    });
    view.resize(size);
    view.show();
    if (!QTest::qWaitForWindowActive(&view)) qFatal("The view does not become active");
    const int row = model.showAllPosts(john);
    view.setRows(&model, &delegate);
    view.restore(row, {});
  }
  ~Reader() { view.setModel(nullptr); }

  /// Adds a post as another program would.
  void write(qint64 time, int length) {
    const QString text = QString("post %1").arg(time) + QString(" and so on").repeated(length);
    m_desktop.store.addPost(time % 3'000 == 0 ? susan : john, time, text);
  }
  void removeSince(qint64 time) {
    Database(m_desktop.store.file()).run("DELETE FROM posts WHERE created_at >= ?", {time});
  }

  /// The texts of all posts in the file, newest first.
  QStringList all() const {
    QStringList texts;
    const Database database(m_desktop.store.file());
    for (const auto& row : database.rows("SELECT body FROM posts ORDER BY created_at DESC"))
      texts.append(row.first().toString());
    return texts;
  }

  /// The texts of the visible rows, each with its top in viewport pixels.
  QList<std::pair<QString, int>> seen() const {
    QList<std::pair<QString, int>> rows;
    for (int row = 0; row < model.rowCount(); ++row)
      if (const QRect rect = view.visualRect(model.index(row)); rect.intersects(view.viewport()->rect()))
        rows.append({model.index(row).data().toString(), rect.top()});
    return rows;
  }

  void scrollFarDown() {
    for (int turns = 0; turns < 17; ++turns) scroll(view, 317);
  }

 private:
  Desktop m_desktop;

 public:
  const UserId john, susan;
  std::unique_ptr<Store> store;
  PostListModel model;
  PostDelegate delegate;
  RowView view;
};

}  // namespace roost::test
