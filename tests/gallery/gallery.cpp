// Draws Roost's pages, light and dark, wide and narrow, into the given folder, with an index page. QT_SCALE_FACTOR=2
// draws them as on a high-resolution screen.
#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include "conversations.h"
#include "core/posts/posts.h"
#include "core/posts/saved_posts.h"
#include "core/sample/sample_community.h"
#include "core/timeline/post_list_model.h"
#include "core/users/follows.h"
#include "core/users/pictures.h"
#include "core/users/users.h"
#include "gui/pictures/picture_fields.h"
#include "gui/profile/edit_profile_dialog.h"
#include "gui/rows/row_view.h"
#include "gui/settings/settings_dialog.h"
#include "gui/shell/main_window.h"
#include "gui/startup/log_file.h"
#include "gui/startup/report_dialog.h"
#include "gui/theme/appearance.h"
#include "gui/transfer/import_dialog.h"
#include "gui/transfer/imports_dialog.h"
#include "gui/transfer/recovery_dialog.h"
#include "hostile_texts.h"
#include "messages.h"
#include "post_pictures.h"
#include "support/content.h"
#include "support/image_files.h"
#include "support/network_archives.h"

namespace {

using namespace roost;

// A fixed afternoon, so that every run draws the same pictures.
const qint64 now = QDateTime({2026, 5, 14}, {15, 30}, Qt::UTC).toMSecsSinceEpoch();

class Gallery {
 public:
  explicit Gallery(const QString& folder) : m_folder(folder) {}

  void draw(QWidget& window, const QString& name) {
    // Drawing asks for people's pictures, which another thread loads; the suggestions come last.
    (void)window.grab();
    for (int turn = 0; turn < 50; ++turn) {
      QThread::msleep(2);
      QApplication::processEvents();
    }
    const QString file = name + QStringLiteral(".png");
    if (!window.grab().save(m_folder.filePath(file))) qFatal("%s could not be written", qPrintable(file));
    m_names.append(file);
  }

  void writeIndex() const {
    QFile file(m_folder.filePath(QStringLiteral("index.html")));
    if (!file.open(QIODevice::WriteOnly)) qFatal("The index could not be written");
    QTextStream page(&file);
    page << "<!doctype html><title>Roost</title><body style='background:#888;font:14px sans-serif'>\n";
    for (const QString& name : m_names) page << "<h3>" << name << "</h3><img src='" << name << "'>\n";
  }

 private:
  QDir m_folder;
  QStringList m_names;
};

void trigger(QWidget& window, const char* action) { window.findChild<QAction*>(QLatin1String(action))->trigger(); }

/// Draws the dialog that an action opens, at its own size and in a narrow window.
void drawDialog(Gallery& gallery, QWidget& window, const char* action, const QString& name) {
  trigger(window, action);
  auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
  gallery.draw(*dialog, name);
  dialog->resize(480, dialog->height());
  gallery.draw(*dialog, name + "-480");
  dialog->close();
}

std::unique_ptr<MainWindow> openWindow(const QString& file, bool sample, QSettings& settings, Appearance& appearance,
                                       Languages& languages) {
  auto store = Store::open(file);
  if (!store) qFatal("%s", qPrintable(store.error().message));
  UserId viewer = noUser;
  if (sample) {
    if (const auto kind = (*store)->property("kind"); kind && kind->isEmpty())
      if (const auto loaded = loadSampleCommunity(
              **store, [] { return now; }, PasswordCost::Least);
          !loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    Users users(**store, [] { return now; });
    if (const auto john = users.findByUsername(noUser, sampleViewer)) viewer = john->id;
  }
  auto window = std::make_unique<MainWindow>(
      std::move(*store), [] { return now; }, PasswordCost::Least, settings, appearance, languages);
  window->resize(1200, 800);
  window->show();
  if (viewer == noUser)
    window->start();
  else
    window->signIn(viewer);
  return window;
}

/// Draws a dialog, whether or not opening it waits until it is closed.
void drawModal(Gallery& gallery, const QString& name, const std::function<void()>& open) {
  bool drawn = false;
  QTimer::singleShot(0, qApp, [&] {
    drawn = true;
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    gallery.draw(*dialog, name);
    dialog->close();
  });
  open();
  while (!drawn) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Waits until a dialog's job is done, which changes the text of its last button.
void drawJob(Gallery& gallery, JobDialog& dialog, const QString& name) {
  dialog.show();
  auto* close = dialog.findChild<QAbstractButton*>(QStringLiteral("close"));
  const QString before = close->text();
  while (close->text() == before) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
  gallery.draw(dialog, name);
  dialog.resize(480, dialog.height());
  gallery.draw(dialog, name + "-480");
}

/// Waits until the dialog says what will come, draws it, and goes on.
void drawPreview(Gallery& gallery, ImportDialog& dialog, const QString& name) {
  dialog.show();
  const auto start = [&dialog] { return dialog.findChild<QAbstractButton*>(QStringLiteral("startImport")); };
  while (!start()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
  gallery.draw(dialog, name);
  if (auto* owners = dialog.findChild<QComboBox*>(QStringLiteral("importOwner"))) owners->setCurrentIndex(1);
  start()->click();
}

/// Draws what archives bring: their preview, the list of imports, and posts with pictures and warnings.
void drawArchives(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                  Appearance& appearance, Languages& languages) {
  const QString archive = folder + "/archive-" + theme + ".zip";
  test::makeMastodonArchive(archive, test::encodedAs(test::halves({1200, 800}, Qt::darkCyan, Qt::darkYellow), "PNG"));
  auto window = openWindow(folder + "/archives-" + theme + ".db", false, settings, appearance, languages);
  const UserId john = test::addUser(window->store(), QStringLiteral("john"));
  window->signIn(john);
  auto* import = new ImportDialog(
      window->store(), archive, john, [] { return now; }, window.get());
  drawPreview(gallery, *import, theme + "-archive-preview");
  drawJob(gallery, *import, theme + "-archive-imported");
  import->close();
  ImportsDialog imports(window->store(), john, window.get());
  imports.setAttribute(Qt::WA_DeleteOnClose, false);
  gallery.draw(imports, theme + "-imports");
  const auto user = test::need(Users(window->store(), [] { return now; }).findByUsername(john, "susan@birds.example"));
  window->go({PageKind::Profile, user.id});
  gallery.draw(*window, theme + "-archive-profile");
}

/// Draws the dialogs of long jobs, before and after, and the others that open from the menus.
void drawDialogs(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                 Appearance& appearance, Languages& languages) {
  const QString file = folder + "/dialogs-" + theme + ".db";
  auto window = openWindow(file, false, settings, appearance, languages);
  {
    const auto open = [&](const QString& path) {
      return new ImportDialog(
          window->store(), path, noUser, [] { return now; }, window.get());
    };
    auto* import = open(QStringLiteral(ROOST_TEST_DATA "/microblog-v0.23.db"));
    drawPreview(gallery, *import, theme + "-import-preview");
    drawJob(gallery, *import, theme + "-import");
    auto* refused = open(QStringLiteral(ROOST_TEST_DATA "/schema-1.db"));
    drawJob(gallery, *refused, theme + "-import-refused");
  }
  window->start();
  gallery.draw(*window, theme + "-sign-in");
  auto* signIn =
      window->findChild<QWidget*>(QStringLiteral("signInPage"))->findChild<QAbstractButton*>(QStringLiteral("signIn"));
  signIn->click();
  while (!signIn->isEnabled()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
  gallery.draw(*window, theme + "-sign-in-with-errors");
  window.reset();

  window = openWindow(folder + "/nobody-" + theme + ".db", false, settings, appearance, languages);
  window->signIn(test::addUser(window->store(), QStringLiteral("john")));
  gallery.draw(*window, theme + "-timeline-empty");
  trigger(*window, "notifications");
  gallery.draw(*window, theme + "-notifications-empty");
  trigger(*window, "home");
  drawModal(gallery, theme + "-export", [&] { trigger(*window, "exportData"); });
  drawModal(gallery, theme + "-go-to-date", [&] { trigger(*window, "goToDate"); });
  drawModal(gallery, theme + "-about", [&] { trigger(*window, "about"); });
  const LogFile log(folder + "/log");
  ReportDialog report(log, window.get());
  gallery.draw(report, theme + "-report");
  RecoveryDialog recovery(
      folder + "/dialogs-" + theme + ".db", [] { return now; }, window.get());
  gallery.draw(recovery, theme + "-recovery");
  recovery.findChild<QAbstractButton*>(QStringLiteral("recover"))->click();
  drawJob(gallery, recovery, theme + "-recovered");
}

/// Draws each page of the settings.
void drawSettings(Gallery& gallery, QWidget& window, const QString& theme) {
  trigger(window, "settings");
  auto* dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
  const QSize usual = dialog->size();
  for (int page = 0; page < dialog->findChild<QTabBar*>(QStringLiteral("settingsTabs"))->count(); ++page) {
    dialog->showPage(page);
    dialog->resize(usual);
    gallery.draw(*dialog, QStringLiteral("%1-settings-%2").arg(theme).arg(page));
    dialog->resize(480, usual.height());
    gallery.draw(*dialog, QStringLiteral("%1-settings-%2-480").arg(theme).arg(page));
  }
  dialog->close();
}

void goTo(MainWindow& window, const QString& username) {
  auto* field = window.findChild<QLineEdit*>(QStringLiteral("goToField"));
  field->setText(username);
  Q_EMIT field->returnPressed();
  QApplication::processEvents();
}

void drawEntrance(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                  Appearance& appearance, Languages& languages) {
  auto window = openWindow(folder + "/empty.db", false, settings, appearance, languages);
  gallery.draw(*window, theme + "-welcome");
  window->findChild<QAbstractButton*>(QStringLiteral("createAccount"))->click();
  QWidget* page = window->findChild<QWidget*>(QStringLiteral("signUpPage"));
  page->findChild<QLineEdit*>(QStringLiteral("username"))->setText(QStringLiteral("susan"));
  page->findChild<QLineEdit*>(QStringLiteral("email"))->setText(QStringLiteral("susan"));
  page->findChild<QAbstractButton*>(QStringLiteral("signUp"))->click();
  gallery.draw(*window, theme + "-sign-up-with-errors");
}

/// A face in two colours, for some members of the community.
QByteArray face(int hue) {
  QImage image(256, 256, QImage::Format_RGB32);
  image.fill(QColor::fromHsl(hue, 130, 190));
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor::fromHsl(hue, 90, 70));
  painter.drawEllipse(QPoint(128, 104), 46, 50);
  painter.drawEllipse(QPoint(128, 262), 92, 96);
  painter.end();
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "png");
  return buffer.data();
}

void givePictures(const QString& file) {
  const auto store = Store::open(file);
  if (!store) qFatal("%s", qPrintable(store.error().message));
  Users users(**store, [] { return now; });
  Pictures pictures(**store);
  int hue = 20;
  for (const char* name : {"john", "susan", "ingrid", "emile", "sakura"})
    if (const auto user = users.findByUsername(noUser, QLatin1String(name)))
      if (const auto set = pictures.set(user->id, face(hue += 61)); !set) qFatal("%s", qPrintable(set.error().message));
}

/// Writes replies to the newest posts, among them one by somebody with a long name to somebody with another.
void addReplies(const QString& file) {
  const auto store = Store::open(file);
  if (!store) qFatal("%s", qPrintable(store.error().message));
  qint64 time = now - 600'000;
  Users users(**store, [] { return now; });
  Posts posts(**store, [&] { return time += 60'000; });
  PostListModel model(**store, [](const Post&) { return QString(); });
  const auto idOf = [&](const char* name) {
    const auto user = users.findByUsername(noUser, QLatin1String(name));
    return user ? user->id : noUser;
  };
  model.showTimeline(idOf("john"));
  const PostId first = model.postAt(0).id, second = model.postAt(1).id;
  const auto publish = [&](const char* name, const QString& text, PostId replyTo) {
    const auto post = posts.publish(idOf(name), text, replyTo);
    if (!post) qFatal("%s", qPrintable(post.error().message));
    return *post;
  };
  const PostId reply = publish("susan", QStringLiteral("Which weir? The one by the mill is closed."), first);
  publish("john", QStringLiteral("@susan The upper one, behind the boat house."), reply);
  publish("emile", QStringLiteral("I saw them too!"), first);
  publish("susan", QStringLiteral("Only if it stops raining."), second);
}

void drawReplies(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                 Appearance& appearance, Languages& languages) {
  const QString file = folder + "/replies-" + theme + ".db";
  openWindow(file, true, settings, appearance, languages).reset();
  addReplies(file);
  auto window = openWindow(file, true, settings, appearance, languages);
  auto* rows = window->findChild<RowView*>(QStringLiteral("timelineRows"));
  for (const int width : {1200, 1900, 480, 360}) {
    window->resize(width, 800);
    rows->setCurrentIndex(rows->model()->index(1, 0));
    gallery.draw(*window, QStringLiteral("%1-replies-%2").arg(theme).arg(width));
    for (QAction* action : rows->actions())
      if (action->objectName() == u"reply") action->trigger();
    gallery.draw(*window, QStringLiteral("%1-reply-%2").arg(theme).arg(width));
    window->findChild<QAbstractButton*>(QStringLiteral("closeComposer"))->click();
  }
  window->resize(1200, 800);
  trigger(*window, "allPosts");
  trigger(*window, "newPost");
  gallery.draw(*window, theme + "-new-post-below-all-posts");
}

void showCard(RowView& rows, int row) {
  rows.setCurrentIndex(rows.model()->index(row, 0));
  for (QAction* action : rows.actions())
    if (action->objectName() == u"showProfileCard") action->trigger();
}

/// Draws users who have their own picture, in small and while a picture is being chosen.
void drawPictures(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                  Appearance& appearance, Languages& languages) {
  givePictures(folder + "/sample.db");
  auto window = openWindow(folder + "/sample.db", true, settings, appearance, languages);
  gallery.draw(*window, theme + "-pictures-timeline");
  auto* timeline = window->findChild<RowView*>(QStringLiteral("timelineRows"));
  timeline->setFocus();
  showCard(*timeline, 0);
  gallery.draw(*window, theme + "-profile-card");
  trigger(*window, "people");
  auto* people = window->findChild<RowView*>(QStringLiteral("peopleRows"));
  showCard(*people, 5);
  gallery.draw(*window, theme + "-profile-card-of-a-stranger");
  trigger(*window, "profile");
  gallery.draw(*window, theme + "-pictures-profile");
  drawModal(gallery, theme + "-edit-profile", [&] { trigger(*window, "editProfile"); });
  window->resize(480, 800);
  trigger(*window, "home");
  showCard(*timeline, 1);
  gallery.draw(*window, theme + "-profile-card-480");
}

/// Draws what the viewer has saved, one of it with a note, and the profile of somebody who is muted.
void drawSaved(Gallery& gallery, MainWindow& window, const QString& theme) {
  Users users(window.store(), [] { return now; });
  const UserId viewer = test::need(users.findByUsername(noUser, sampleViewer)).id;
  const auto run = [](const RowView& rows, const char* name) {
    for (QAction* action : rows.actions())
      if (action->objectName() == QLatin1String(name)) action->trigger();
  };
  trigger(window, "saved");
  gallery.draw(window, theme + "-saved-empty");
  trigger(window, "home");
  auto* timeline = window.findChild<RowView*>(QStringLiteral("timelineRows"));
  for (const int row : {4, 2, 1}) {
    timeline->setCurrentIndex(timeline->model()->index(row, 0));
    run(*timeline, "savePost");
  }
  gallery.draw(window, theme + "-timeline-saved");
  SavedPosts entries(window.store(), [] { return now; });
  const Post noted = timeline->currentIndex().data(PostListModel::PostRole).value<Post>();
  test::need(entries.setNote(viewer, noted.savedEntry,
                             QStringLiteral("Read again before the walk on Sunday.\nAsk Susan which weir this was.")));
  trigger(window, "saved");
  auto* saved = window.findChild<RowView*>(QStringLiteral("savedRows"));
  saved->setCurrentIndex(saved->model()->index(0, 0));
  gallery.draw(window, theme + "-saved");
  drawModal(gallery, theme + "-note", [&] { run(*saved, "editNote"); });
  window.resize(480, 800);
  gallery.draw(window, theme + "-saved-480");
  window.resize(1200, 800);
  trigger(window, "home");
  timeline->setCurrentIndex(timeline->model()->index(0, 0));
  const Post muted = timeline->currentIndex().data(PostListModel::PostRole).value<Post>();
  run(*timeline, "muteForWeek");
  goTo(window, muted.authorUsername);
  gallery.draw(window, theme + "-profile-muted");
  drawSettings(gallery, window, theme);
  for (int undone = 0; undone < 4; ++undone) trigger(window, "undo");
  trigger(window, "home");
}

void drawCommunity(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                   Appearance& appearance, Languages& languages) {
  auto window = openWindow(folder + "/sample.db", true, settings, appearance, languages);
  auto* rows = window->findChild<RowView*>(QStringLiteral("timelineRows"));
  gallery.draw(*window, theme + "-timeline");
  rows->setCurrentIndex(rows->model()->index(2, 0));
  gallery.draw(*window, theme + "-timeline-selected");
  trigger(*window, "findAction");
  gallery.draw(*window, theme + "-palette");
  window->findChild<QLineEdit*>(QStringLiteral("paletteField"))->setText(QStringLiteral("post"));
  gallery.draw(*window, theme + "-palette-filtered");
  trigger(*window, "findAction");
  drawDialog(gallery, *window, "showShortcuts", theme + "-shortcuts");
  drawSaved(gallery, *window, theme);
  auto* text = window->findChild<QPlainTextEdit*>(QStringLiteral("postText"));
  text->setFocus();
  text->setPlainText(
      QStringLiteral("Two herons on the weir this morning, standing exactly as far apart as people who have "
                     "quarrelled.\nNeither was looking at the other."));
  gallery.draw(*window, theme + "-composer");
  text->setPlainText(QString(520, u'x'));
  gallery.draw(*window, theme + "-composer-too-long");
  text->clear();
  trigger(*window, "allPosts");
  gallery.draw(*window, theme + "-all-posts");
  trigger(*window, "search");
  gallery.draw(*window, theme + "-search-empty");
  auto* field = window->findChild<QLineEdit*>(QStringLiteral("searchField"));
  for (const auto& [query, name] :
       {std::pair("the morning", "-search"), {"from:nobody", "-search-slip"}, {"xyz", "-search-nothing"}}) {
    field->setText(QString::fromLatin1(query));
    Q_EMIT field->returnPressed();
    gallery.draw(*window, theme + QLatin1String(name));
  }
  trigger(*window, "people");
  gallery.draw(*window, theme + "-people");
  goTo(*window, QStringLiteral("susan"));
  gallery.draw(*window, theme + "-profile-followed");
  window->findChild<QWidget*>(QStringLiteral("profilePage"))
      ->findChild<QAbstractButton*>(QStringLiteral("followToggle"))
      ->click();
  gallery.draw(*window, theme + "-unfollowed-with-undo");
  trigger(*window, "undo");
  goTo(*window, QStringLiteral("emile"));
  gallery.draw(*window, theme + "-profile-not-followed");
  trigger(*window, "profile");
  gallery.draw(*window, theme + "-profile-own");
  for (const int width : {1000, 800, 480}) {
    window->resize(width, 800);
    trigger(*window, "home");
    gallery.draw(*window, QStringLiteral("%1-timeline-%2").arg(theme).arg(width));
  }
  trigger(*window, "people");
  gallery.draw(*window, theme + "-people-480");
  trigger(*window, "search");
  gallery.draw(*window, theme + "-search-480");
  goTo(*window, QStringLiteral("susan"));
  gallery.draw(*window, theme + "-profile-480");
}

/// Draws message threads, one with texts of every kind.
void drawMessages(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                  Appearance& appearance, Languages& languages) {
  auto store = Store::open(folder + "/messages-" + theme + ".db");
  if (!store) qFatal("%s", qPrintable(store.error().message));
  const UserId viewer = addMessages(**store, now);
  MainWindow window(
      std::move(*store), [] { return now; }, PasswordCost::Least, settings, appearance, languages);
  window.resize(1200, 800);
  window.show();
  window.signIn(viewer);
  trigger(window, "messages");
  gallery.draw(window, theme + "-messages");
  auto* threads = window.findChild<RowView*>(QStringLiteral("threadRows"));
  auto* rows = window.findChild<RowView*>(QStringLiteral("messageRows"));
  const auto openThread = [&](int row) {
    trigger(window, "messages");
    Q_EMIT threads->rowOpened(threads->model()->index(row, 0));
    QApplication::processEvents();
    if (!rows) rows = window.findChild<RowView*>(QStringLiteral("messageRows"));
  };
  for (const int width : {1200, 480}) {
    window.resize(width, 800);
    const QString size = width == 1200 ? QString() : QStringLiteral("-480");
    openThread(0);
    gallery.draw(window, theme + "-thread" + size);
    rows->setFocus(Qt::TabFocusReason);
    rows->setCurrentIndex(rows->model()->index(rows->model()->rowCount() - 2, 0));
    gallery.draw(window, theme + "-thread-selected" + size);
    openThread(1);
    gallery.draw(window, theme + "-thread-texts" + size);
    rows->goToStart();
    gallery.draw(window, theme + "-thread-texts-start" + size);
    trigger(window, "messages");
    gallery.draw(window, theme + "-messages" + (size.isEmpty() ? "-read" : size));
  }
  const auto searchFor = [&](const QString& typed, const QString& name) {
    trigger(window, "search");
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("searchField"));
    field->clear();
    field->insert(typed);
    Q_EMIT field->textEdited(typed);
    Q_EMIT field->returnPressed();
    QThread::msleep(100);
    gallery.draw(window, theme + name);
  };
  for (const int width : {1200, 480}) {
    window.resize(width, 800);
    const QString size = width == 1200 ? QString() : QStringLiteral("-480");
    searchFor({}, "-search-examples" + size);
    searchFor(QStringLiteral("in:messages"), "-found-messages" + size);
    searchFor(QStringLiteral("in:messages the"), "-found-messages-marked" + size);
    window.findChild<RowView*>(QStringLiteral("searchRows"))->walk(RowView::MoveDown);
    gallery.draw(window, theme + "-found-messages-current" + size);
    auto* found = window.findChild<RowView*>(QStringLiteral("searchRows"));
    Q_EMIT found->rowOpened(found->model()->index(found->model()->rowCount() / 2, 0));
    gallery.draw(window, theme + "-found-message-opened" + size);
    searchFor(QStringLiteral("in:messages is:reply nothing"), "-found-no-messages" + size);
  }
  window.resize(1200, 800);
  const Qt::LayoutDirection usual = QApplication::layoutDirection();
  QApplication::setLayoutDirection(Qt::RightToLeft);
  searchFor(QStringLiteral("in:messages"), QStringLiteral("-found-messages-right-to-left"));
  openThread(0);
  gallery.draw(window, theme + "-thread-right-to-left");
  trigger(window, "messages");
  gallery.draw(window, theme + "-messages-right-to-left");
  QApplication::setLayoutDirection(usual);
}

/// Draws the notifications of the sample's viewer: of today, joined and single, and of the days before.
void drawNotifications(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                       Appearance& appearance, Languages& languages) {
  const QString file = folder + "/notifications-" + theme + ".db";
  openWindow(file, true, settings, appearance, languages).reset();
  {
    const auto store = Store::open(file);
    if (!store) qFatal("%s", qPrintable(store.error().message));
    qint64 time = now - 4 * 86'400'000LL;
    const auto clock = [&time] { return time; };
    Users users(**store, clock);
    Posts posts(**store, clock);
    Follows follows(**store, clock);
    const auto idOf = [&](const char* name) { return users.findByUsername(noUser, QLatin1String(name))->id; };
    const UserId john = idOf("john");
    const auto pass = [&](qint64 minutes) { time += minutes * 60'000; };
    const auto question = posts.publish(john, QStringLiteral("Who knows what sings in the reeds at dusk?"));
    int visitor = 0;
    for (const char* name : {"Wren Baxter", "Ottilie", "Marta Ruiz", "Yusuf", "Pilar"}) {
      pass(7);
      const QString username = QStringLiteral("visitor%1").arg(++visitor);
      (void)follows.follow(test::addUser(**store, username, QString::fromLatin1(name)), john);
    }
    pass(1'500);
    (void)posts.publish(idOf("susan"), QStringLiteral("A reed warbler, @john, or its cousin from the marsh. They "
                                                      "copy each other, and every other bird, and I once heard one "
                                                      "do the kettle of the house beside it, whistle and all."));
    pass(1'200);
    for (const char* text : {"A warbler!", "I would say a frog, but a very good one."})
      if (pass(9); question) (void)posts.publish(idOf("emile"), QString::fromLatin1(text), *question);
    pass(30);
    if (question) (void)posts.publish(idOf("ingrid"), QStringLiteral("Listen again at five."), *question);
    pass(11);
    (void)posts.publish(idOf("ingrid"), QStringLiteral("Here it is, @john: two notes down, one up."));
    (void)follows.follow(
        test::addUser(**store, QStringLiteral("visitor"), QString::fromUtf8("\u0644\u064a\u0644\u0649")), john);
  }
  auto window = openWindow(file, true, settings, appearance, languages);
  gallery.draw(*window, theme + "-notifications-elsewhere");
  trigger(*window, "notifications");
  auto* rows = window->findChild<RowView*>(QStringLiteral("notificationRows"));
  gallery.draw(*window, theme + "-notifications");
  rows->scrollTo(rows->model()->index(9, 0));
  gallery.draw(*window, theme + "-notifications-older");
  rows->goToStart();
  rows->setCurrentIndex(rows->model()->index(1, 0));
  window->resize(480, 800);
  gallery.draw(*window, theme + "-notifications-480");
  window->resize(1200, 800);
  trigger(*window, "markNotificationsRead");
  gallery.draw(*window, theme + "-notifications-read");
}

void drawTexts(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
               Appearance& appearance, Languages& languages) {
  auto store = Store::open(folder + "/texts-" + theme + ".db");
  if (!store) qFatal("%s", qPrintable(store.error().message));
  const UserId viewer = addHostileTexts(**store, now);
  MainWindow window(
      std::move(*store), [] { return now; }, PasswordCost::Least, settings, appearance, languages);
  window.resize(1200, 1000);
  window.show();
  window.signIn(viewer);
  auto* rows = window.findChild<RowView*>(QStringLiteral("timelineRows"));
  const auto drawParts = [&](const QString& name) {
    for (int part = 1; part <= 3; ++part) {
      gallery.draw(window, QStringLiteral("%1-%2-%3").arg(theme, name).arg(part));
      rows->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    }
    rows->goToStart();
  };
  drawParts(QStringLiteral("texts"));
  window.resize(480, 1000);
  drawParts(QStringLiteral("texts-480"));
  window.resize(1200, 1000);
  const Qt::LayoutDirection usual = QApplication::layoutDirection();
  QApplication::setLayoutDirection(Qt::RightToLeft);
  drawParts(QStringLiteral("texts-right-to-left"));
  QApplication::setLayoutDirection(usual);
  for (const int row : {8, 9}) {
    rows->setCurrentIndex(rows->model()->index(row, 0));
    for (QAction* action : rows->actions())
      if (action->objectName() == u"toggleFold") action->trigger();
    if (row == 9) {
      rows->scrollTo(rows->model()->index(row + 1, 0));
      gallery.draw(window, theme + "-texts-unfolded-end");
    } else
      gallery.draw(window, theme + "-texts-unfolded");
  }
}

/// Draws posts with pictures, the viewer, and the composer with some.
void drawPostPictures(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                      Appearance& appearance, Languages& languages) {
  auto store = Store::open(folder + "/post-pictures-" + theme + ".db");
  if (!store) qFatal("%s", qPrintable(store.error().message));
  const SamplePictures sample = addPostPictures(**store, now);
  MainWindow window(
      std::move(*store), [] { return now; }, PasswordCost::Least, settings, appearance, languages);
  window.setMinimumSize(1, 1);
  window.resize(1200, 1000);
  window.show();
  window.signIn(sample.viewer);
  auto* rows = window.findChild<RowView*>(QStringLiteral("timelineRows"));
  const auto drawParts = [&](const QString& name) {
    rows->goToStart();
    for (int part = 1; part <= 4; ++part) {
      gallery.draw(window, QStringLiteral("%1-post-pictures-%2-%3").arg(theme, name).arg(part));
      rows->verticalScrollBar()->setValue(rows->verticalScrollBar()->value() + 900);
      QApplication::processEvents();
    }
  };
  drawParts(QStringLiteral("wide"));
  window.resize(420, 1000);
  drawParts(QStringLiteral("narrow"));
  window.resize(1200, 1000);
  rows->goToStart();
  rows->setCurrentIndex(rows->model()->index(2, 0));
  rows->setFocus();
  for (QAction* action : rows->actions())
    if (action->objectName() == u"viewPictures") action->trigger();
  if (auto* viewer = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
    gallery.draw(*viewer, theme + "-picture-viewer");
    viewer->resize(420, 600);
    gallery.draw(*viewer, theme + "-picture-viewer-420");
    viewer->findChild<QAction*>(QStringLiteral("actualSize"))->trigger();
    gallery.draw(*viewer, theme + "-picture-viewer-zoomed");
    viewer->close();
  }
  const auto give = [&](const char* within) {
    QList<GivenPicture> given;
    for (int number = 0; number < 4; ++number) {
      QBuffer buffer;
      buffer.open(QIODevice::WriteOnly);
      landscape(90 + number, {800, 600}).save(&buffer, "jpeg");
      given.append({.content = buffer.data()});
    }
    auto* fields = window.findChild<QWidget*>(QLatin1String(within))->findChild<PictureFields*>();
    fields->add(given);
    while (fields->isReading()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (auto* description = fields->findChild<QPlainTextEdit*>(QStringLiteral("pictureDescription1")))
      description->setPlainText(QStringLiteral("Hills under a pale sun, and a path that leads to the ferry"));
  };
  give("timelinePage");
  rows->goToStart();
  gallery.draw(window, theme + "-composer-pictures");
  window.resize(420, 800);
  rows->goToStart();
  gallery.draw(window, theme + "-composer-pictures-420");
  window.resize(1200, 800);
  window.go({.page = PageKind::Conversation, .post = sample.conversation});
  gallery.draw(window, theme + "-conversation-pictures");
  auto* conversation = window.findChild<RowView*>(QStringLiteral("conversationRows"));
  conversation->setCurrentIndex(conversation->model()->index(0, 0));
  for (QAction* action : conversation->actions())
    if (action->objectName() == u"reply") action->trigger();
  give("composerPanel");
  gallery.draw(window, theme + "-reply-pictures");
  const Qt::LayoutDirection usual = QApplication::layoutDirection();
  QApplication::setLayoutDirection(Qt::RightToLeft);
  window.go({PageKind::AllPosts});
  gallery.draw(window, theme + "-post-pictures-right-to-left");
  QApplication::setLayoutDirection(usual);
}

void drawConversation(Gallery& gallery, const QString& folder, const QString& theme, QSettings& settings,
                      Appearance& appearance, Languages& languages) {
  auto store = Store::open(folder + "/conversation-" + theme + ".db");
  if (!store) qFatal("%s", qPrintable(store.error().message));
  const SampleConversation sample = addConversation(**store, now);
  MainWindow window(
      std::move(*store), [] { return now; }, PasswordCost::Least, settings, appearance, languages);
  window.resize(1200, 1000);
  window.show();
  window.signIn(sample.viewer);
  window.go({.page = PageKind::Conversation, .post = sample.post});
  gallery.draw(window, theme + "-conversation");
  auto* rows = window.findChild<RowView*>(QStringLiteral("conversationRows"));
  for (const auto* name : {"-conversation-opened", "-conversation-deeper"}) {
    // Shows all replies that were offered.
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
      rows->setCurrentIndex(rows->model()->index(row, 0));
      for (QAction* action : rows->actions())
        if (action->objectName() == u"toggleReplies" && action->isVisible() && action->text().contains(u"More"))
          action->trigger();
    }
    gallery.draw(window, theme + QLatin1String(name));
  }
  for (const int width : {1900, 480, 360}) {
    window.setMinimumSize(1, 1);
    window.resize(width, 1000);
    gallery.draw(window, QStringLiteral("%1-conversation-%2").arg(theme).arg(width));
    rows->goToStart();
    gallery.draw(window, QStringLiteral("%1-conversation-start-%2").arg(theme).arg(width));
  }
  const Qt::LayoutDirection usual = QApplication::layoutDirection();
  QApplication::setLayoutDirection(Qt::RightToLeft);
  window.resize(1200, 1000);
  gallery.draw(window, theme + "-conversation-right-to-left");
  QApplication::setLayoutDirection(usual);
  window.go({.page = PageKind::Conversation, .post = sample.orphan});
  gallery.draw(window, theme + "-conversation-of-a-reply-to-a-deleted-post");
  window.go({.page = PageKind::Conversation, .post = 4711});
  gallery.draw(window, theme + "-conversation-of-a-deleted-post");
  goTo(window, QStringLiteral("susan"));
  for (const int width : {1200, 480, 360}) {
    window.resize(width, 800);
    gallery.draw(window, QStringLiteral("%1-profile-tabs-%2").arg(theme).arg(width));
  }
}

}  // namespace

int main(int argc, char* argv[]) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  if (argc < 2) qFatal("Usage: gallery FOLDER [LANGUAGE]");
  QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
  QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/application.svg")));
  QApplication::setCursorFlashTime(0);
  QDir().mkpath(QString::fromLocal8Bit(argv[1]));
  const QLocale locale(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("en_GB"));
  QLocale::setDefault(locale);
  Gallery gallery(QString::fromLocal8Bit(argv[1]));
  const QTemporaryDir data;
  QSettings settings(data.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
  Appearance appearance(application, settings);
  Languages languages(settings);
  for (const auto& [scheme, theme] :
       {std::pair(ColorScheme::Light, QStringLiteral("light")), std::pair(ColorScheme::Dark, QStringLiteral("dark"))}) {
    appearance.setScheme(scheme);
    drawEntrance(gallery, data.path(), theme, settings, appearance, languages);
    drawCommunity(gallery, data.path(), theme, settings, appearance, languages);
    drawConversation(gallery, data.path(), theme, settings, appearance, languages);
    drawTexts(gallery, data.path(), theme, settings, appearance, languages);
    drawReplies(gallery, data.path(), theme, settings, appearance, languages);
    drawMessages(gallery, data.path(), theme, settings, appearance, languages);
    drawPictures(gallery, data.path(), theme, settings, appearance, languages);
    drawPostPictures(gallery, data.path(), theme, settings, appearance, languages);
    drawNotifications(gallery, data.path(), theme, settings, appearance, languages);
    drawArchives(gallery, data.path(), theme, settings, appearance, languages);
    drawDialogs(gallery, data.path(), theme, settings, appearance, languages);
  }
  gallery.writeIndex();
  return EXIT_SUCCESS;
}
