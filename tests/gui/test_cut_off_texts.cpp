#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "core/accounts/session.h"
#include "gui/controls/action_registry.h"
#include "gui/controls/elided_button.h"
#include "gui/settings/settings_dialog.h"
#include "support/desktop.h"
#include "support/hands.h"
#include "support/registered_test.h"
#include "support/speaking.h"

namespace roost::cut_off_texts_test {

using namespace test;

/// Every text can be read completely in every language, in the narrowest window.
class TestCutOffTexts : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
  void entrance_data() { everyLanguage(); }
  void entrance();
  void pages_data() { everyLanguage(); }
  void pages();
  void emptyPages_data() { everyLanguage(); }
  void emptyPages();
  void dialogs_data() { everyLanguage(); }
  void dialogs();
  void settings_data() { everyLanguage(); }
  void settings();

 private:
  static void everyLanguage() {
    languages();
    QTest::newRow("en") << "en";
  }
};

namespace {

constexpr QSize smallest{480, 800};

int widthOf(const QString& text, const QWidget& widget) {
  return widget.fontMetrics().horizontalAdvance(withoutMnemonic(text));
}

/// The width a widget needs to show its whole text; 0 if that can't be told, or if it is a name that may be cut.
int neededWidth(const QWidget& widget) {
  if (qobject_cast<const ElidedButton*>(&widget)) return 0;
  if (const auto* tool = qobject_cast<const QToolButton*>(&widget);
      tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
    return 0;
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
    return button->text().isEmpty() ? 0 : button->sizeHint().width();
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
    if (label->wordWrap() || label->text().isEmpty() || label->textFormat() == Qt::RichText) return 0;
    return widthOf(label->text(), widget) + 2 * label->margin();
  }
  if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
    int width = 0;
    for (int tab = 0; tab < tabs->count(); ++tab) width += tabs->tabRect(tab).width();
    return width;
  }
  if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) return choice->sizeHint().width();
  if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
    if (field->placeholderText().isEmpty()) return 0;
    const int frame = 24, icons = 24 * static_cast<int>(field->actions().size());
    return widthOf(field->placeholderText(), widget) + frame + icons;
  }
  return 0;
}

bool isTooLow(const QWidget& widget) {
  const auto* label = qobject_cast<const QLabel*>(&widget);
  if (!label || !label->wordWrap() || label->text().isEmpty()) return false;
  return label->heightForWidth(label->width()) > label->height();
}

/// Lists may extend below the window, but nothing may extend beyond its sides.
bool isWithin(const QWidget& window, const QWidget& widget) {
  const int left = widget.mapTo(&window, QPoint()).x();
  return neededWidth(widget) == 0 || (left >= 0 && left + widget.width() <= window.width());
}

QString whatItSays(const QWidget& widget) {
  const QVariant text = widget.property("text");
  return QStringLiteral("%1 %2 “%3” %4 < %5")
      .arg(widget.metaObject()->className(), widget.objectName(),
           text.isValid() ? text.toString() : widget.accessibleName())
      .arg(widget.width())
      .arg(neededWidth(widget));
}

/// The widgets whose text can't be read completely.
QStringList cutOffIn(const QWidget& window) {
  QStringList found;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&window) || widget->window() != &window) continue;
    if (neededWidth(*widget) > widget->width() || isTooLow(*widget) || !isWithin(window, *widget))
      found.append(whatItSays(*widget));
  }
  return found;
}

/// Layouts settle with a delay.
#define VERIFY_NOTHING_CUT_OFF(window) \
  QTRY_VERIFY2(cutOffIn(window).isEmpty(), qPrintable(cutOffIn(window).join(QStringLiteral("\n"))))

void trigger(const MainWindow& window, const char* action) {
  auto* found = window.findChild<QAction*>(QLatin1String(action));
  if (!found) qFatal("There is no “%s”", action);
  found->trigger();
  QCoreApplication::processEvents();
}

/// A language, and a window in it.
struct Scene {
  explicit Scene(const QString& language) : speaking(language) {
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
  }

  MainWindow& start() {
    MainWindow& window = desktop.start();
    window.resize(smallest);
    return window;
  }

  MainWindow& startAsJohn() {
    john = desktop.addUser("john");
    susan = desktop.addUser("susan");
    desktop.addUser("emile");
    desktop.store.addFollow(john, susan);
    desktop.store.addFollow(susan, john);
    desktop.store.addPost(susan, desktop.store.now, "hello");
    MainWindow& window = desktop.startAs(john);
    window.resize(smallest);
    return window;
  }

  Desktop desktop;
  const Speaking speaking;
  UserId john = noUser, susan = noUser;
};

}  // namespace

void TestCutOffTexts::entrance() {
  QFETCH(const QString, language);
  Scene scene(language);
  MainWindow& window = scene.start();
  VERIFY_NOTHING_CUT_OFF(window);
  click(window, "createAccount");
  find(find(window, "signUpPage"), "signUp").setFocus();
  press(window, Qt::Key_Space);
  VERIFY_NOTHING_CUT_OFF(window);
  find(find(window, "signUpPage"), "signIn").setFocus();
  press(window, Qt::Key_Space);
  VERIFY_NOTHING_CUT_OFF(window);
}

void TestCutOffTexts::pages() {
  QFETCH(const QString, language);
  Scene scene(language);
  MainWindow& window = scene.startAsJohn();
  VERIFY_NOTHING_CUT_OFF(window);
  for (const auto* page : {"allPosts", "people", "profile", "search"}) {
    trigger(window, page);
    VERIFY_NOTHING_CUT_OFF(window);
  }
  trigger(window, "newPost");
  VERIFY_NOTHING_CUT_OFF(window);
  click(window, "closeComposer");
  for (const auto* query : {"nothing like it", "from:nobody", "since:2024"}) {
    fill(window, "searchField", query);
    press(window, Qt::Key_Return);
    VERIFY_NOTHING_CUT_OFF(window);
  }
  press(window, Qt::Key_K, Qt::ControlModifier);
  test::type(window, "susan");
  press(window, Qt::Key_Return);
  VERIFY_NOTHING_CUT_OFF(window);
  click(find(window, "profilePage"), "followToggle");
  QVERIFY(!noteIn(window).isEmpty());
  VERIFY_NOTHING_CUT_OFF(window);
}

void TestCutOffTexts::emptyPages() {
  QFETCH(const QString, language);
  Scene scene(language);
  const UserId john = scene.desktop.addUser("john");
  MainWindow& window = scene.desktop.startAs(john);
  window.resize(smallest);
  QTRY_VERIFY(isShown(window, "visitSample"));
  VERIFY_NOTHING_CUT_OFF(window);
  for (const auto* page : {"allPosts", "people", "profile"}) {
    trigger(window, page);
    VERIFY_NOTHING_CUT_OFF(window);
  }
}

void TestCutOffTexts::dialogs() {
  QFETCH(const QString, language);
  Scene scene(language);
  MainWindow& window = scene.startAsJohn();
  // The problem report isn't among them, since the launcher shows it.
  for (const auto* action : {"showShortcuts", "goToDate", "exportData", "editProfile", "about"})
    within<QDialog>([&] { trigger(window, action); },
                    [&](QDialog& dialog) {
                      dialog.resize(std::min(dialog.width(), smallest.width()), dialog.height());
                      VERIFY_NOTHING_CUT_OFF(dialog);
                    });
}

void TestCutOffTexts::settings() {
  QFETCH(const QString, language);
  Scene scene(language);
  MainWindow& window = scene.startAsJohn();
  Session session(*scene.desktop.store, systemClock());
  for (int number = 0; number < 2; ++number) need(session.remember(scene.john));
  within<SettingsDialog>([&] { trigger(window, "settings"); },
                         [](SettingsDialog& dialog) {
                           dialog.resize(smallest.width() - 16, dialog.height());
                           for (int page = 0; page < find<QTabBar>(dialog, "settingsTabs").count(); ++page) {
                             dialog.showPage(page);
                             VERIFY_NOTHING_CUT_OFF(dialog);
                           }
                         });
}

ROOST_TEST(TestCutOffTexts)

}  // namespace roost::cut_off_texts_test

#include "test_cut_off_texts.moc"
