#include <QDir>
#include <QPainter>
#include <QTest>
#include <QToolButton>

#include "gui/controls/pill_button.h"
#include "gui/rows/row_view.h"
#include "gui/theme/contrast.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "support/desktop.h"
#include "support/hands.h"
#include "support/registered_test.h"

namespace roost::theme_test {

using namespace test;

/// Colours that can be read, icons that exist, and actions that can be found.
class TestTheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void textsCanBeRead_data();
  void textsCanBeRead();
  void edgesCanBeSeen_data();
  void edgesCanBeSeen();
  void buttonsCanBeRead_data();
  void buttonsCanBeRead();
  void paletteCarriesTheTheme_data();
  void paletteCarriesTheTheme();
  void styleSheetHasEveryColour_data();
  void styleSheetHasEveryColour();
  void switchesAtOnce();
  void extensionButtonIsALineIcon();
  void anyAccentCanBeRead();
  void paletteCarriesTheAccent();
  void followsTheSystem();
  void qtsOwnAccentIsNotTheSystems();
  void iconsAreThere_data();
  void iconsAreThere();
  void placeholdersCanBeRead_data();
  void placeholdersCanBeRead();
  void actionsAreInTheMenus();
  void keysAreGivenOnce();
};

namespace {

void bothThemes() {
  QTest::addColumn<Theme>("theme");
  QTest::newRow("light") << Theme::light();
  QTest::newRow("dark") << Theme::darkTheme();
}

QList<QAction*> actionsOf(const QMenu& menu) {
  QList<QAction*> actions;
  for (QAction* action : menu.actions()) {
    if (action->menu())
      actions += actionsOf(*action->menu());
    else if (!action->isSeparator())
      actions.append(action);
  }
  return actions;
}

}  // namespace

void TestTheme::textsCanBeRead_data() {
  QTest::addColumn<QColor>("text");
  QTest::addColumn<QColor>("background");
  for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
    const auto pair = [&](const char* text, const QColor& ink, const char* ground, const QColor& paper) {
      QTest::addRow("%s: %s on %s", theme.dark ? "dark" : "light", text, ground) << ink << paper;
    };
    const std::pair<const char*, QColor> texts[] = {
        {"text", theme.text}, {"muted text", theme.mutedText}, {"link", theme.accent}};
    const std::pair<const char*, QColor> grounds[] = {{"surface", theme.surface}, {"window", theme.window},
                                                      {"hover", theme.hover},     {"selected", theme.selected},
                                                      {"raised", theme.raised},   {"field", theme.field}};
    for (const auto& [text, ink] : texts)
      for (const auto& [ground, paper] : grounds) pair(text, ink, ground, paper);
    pair("text", theme.onAccent, "accent", theme.accent);
    pair("text", theme.onNote, "note", theme.note);
    pair("action", theme.noteAction, "note", theme.note);
    pair("error", theme.error, "surface", theme.surface);
    pair("error", theme.error, "raised", theme.raised);
    pair("error", theme.error, "window", theme.window);
    pair("error", theme.error, "field", theme.field);
  }
}

void TestTheme::edgesCanBeSeen_data() { bothThemes(); }

/// Fields, buttons and the thumb of the scroll bar. Source: WCAG 2.2, success criterion 1.4.11.
void TestTheme::edgesCanBeSeen() {
  QFETCH(const Theme, theme);
  for (const QColor& ground : {theme.surface, theme.window, theme.raised, theme.field, theme.hover})
    QVERIFY2(contrast(theme.edge, ground) >= 3, qPrintable(ground.name()));
}

void TestTheme::textsCanBeRead() {
  QFETCH(const QColor, text);
  QFETCH(const QColor, background);
  const double found = contrast(text, background);
  QVERIFY2(found >= 4.5, qPrintable(QString("%1 on %2: %3").arg(text.name(), background.name()).arg(found, 0, 'f', 2)));
}

void TestTheme::buttonsCanBeRead_data() {
  QTest::addColumn<Theme>("theme");
  QTest::addColumn<bool>("filled");
  QTest::addColumn<bool>("hovered");
  QTest::addColumn<bool>("pressed");
  for (const Theme& theme : {Theme::light(), Theme::darkTheme()})
    for (const bool filled : {true, false})
      for (const auto& [state, hovered, pressed] :
           {std::tuple("at rest", false, false), {"under the pointer", true, false}, {"pressed", true, true}})
        QTest::addRow("%s, %s, %s", theme.dark ? "dark" : "light", filled ? "filled" : "outlined", state)
            << theme << filled << hovered << pressed;
}

void TestTheme::buttonsCanBeRead() {
  QFETCH(const Theme, theme);
  QFETCH(const bool, filled);
  QFETCH(const bool, hovered);
  QFETCH(const bool, pressed);
  QImage picture(200, 40, QImage::Format_RGB32);
  picture.fill(theme.surface);
  QPainter painter(&picture);
  paintPill(painter, picture.rect(), {}, QFont(), theme.palette(),
            {.look = filled ? PillLook::Filled : PillLook::Outlined, .hovered = hovered, .pressed = pressed});
  painter.end();
  const double found = contrast(filled ? theme.onAccent : theme.text, picture.pixelColor(100, 20));
  QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
}

void TestTheme::paletteCarriesTheTheme_data() { bothThemes(); }

void TestTheme::paletteCarriesTheTheme() {
  QFETCH(const Theme, theme);
  const QPalette palette = theme.palette();
  QCOMPARE(Theme::of(palette).dark, theme.dark);
  for (const auto& [ink, paper] : {std::pair(QPalette::WindowText, QPalette::Window),
                                   {QPalette::Text, QPalette::Base},
                                   {QPalette::Text, QPalette::AlternateBase},
                                   {QPalette::ButtonText, QPalette::Button},
                                   {QPalette::PlaceholderText, QPalette::Base},
                                   {QPalette::ToolTipText, QPalette::ToolTipBase},
                                   {QPalette::HighlightedText, QPalette::Highlight},
                                   {QPalette::Link, QPalette::Base},
                                   {QPalette::LinkVisited, QPalette::Base}})
    QVERIFY2(contrast(palette.color(ink), palette.color(paper)) >= 4.5, qPrintable(QString::number(ink)));
}

void TestTheme::styleSheetHasEveryColour_data() { bothThemes(); }

void TestTheme::styleSheetHasEveryColour() {
  QFETCH(const Theme, theme);
  QVERIFY2(!theme.styleSheet().contains(u'@'), qPrintable(theme.styleSheet()));
  QVERIFY(theme.styleSheet().contains(theme.accent.name()));
}

void TestTheme::switchesAtOnce() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  const auto ground = [&] { return window.grab().toImage().pixelColor(window.width() / 2, window.height() - 5); };
  for (const auto& [action, theme] : {std::pair("dark", Theme::darkTheme()), {"light", Theme::light()}}) {
    window.findChild<QAction*>(action)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(ground(), theme.surface);
    QVERIFY(window.findChild<QAction*>(action)->isChecked());
    QCOMPARE(desktop.appearance.scheme(), theme.dark ? ColorScheme::Dark : ColorScheme::Light);
  }
}

void TestTheme::extensionButtonIsALineIcon() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  const auto* button = window.findChild<QToolButton*>("qt_menubar_ext_button");
  const auto color = [&] {
    const QImage icon = button->icon().pixmap(16).toImage();
    // The tip of the chevron, where the line is thickest.
    for (int y = icon.height() - 1; y >= 0; --y)
      if (icon.pixelColor(icon.width() / 2, y).alpha() == 255) return icon.pixelColor(icon.width() / 2, y);
    return QColor();
  };
  // Only bitmaps come in certain sizes.
  QVERIFY(button->icon().availableSizes().isEmpty());
  QCOMPARE(color(), Theme::of(window.palette()).text);
  for (const auto& [action, theme] : {std::pair("dark", Theme::darkTheme()), {"light", Theme::light()}}) {
    window.findChild<QAction*>(action)->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(color(), theme.text);
  }
}

void TestTheme::anyAccentCanBeRead() {
  for (const Theme& plain : {Theme::light(), Theme::darkTheme()})
    for (int hue = 0; hue < 360; hue += 15)
      for (const int saturation : {40, 130, 255})
        for (int lightness = 0; lightness <= 250; lightness += 25) {
          const QColor wanted = QColor::fromHsl(hue, saturation, lightness);
          const Theme theme = plain.withAccent(wanted);
          const auto which = [&](const char* where) {
            return QByteArray(theme.dark ? "dark " : "light ") + wanted.name().toLatin1() + " " +
                   theme.accent.name().toLatin1() + " " + where;
          };
          for (const QColor& ground :
               {theme.surface, theme.window, theme.hover, theme.selected, theme.raised, theme.field})
            QVERIFY2(contrast(theme.accent, ground) >= 4.5, which("on a ground"));
          QVERIFY2(contrast(theme.onAccent, theme.accent) >= 4.5, which("under text"));
          QVERIFY2(contrast(theme.noteAction, theme.note) >= 4.5, which("on a note"));
          QVERIFY2(contrast(theme.text, theme.selected) >= 4.5 && contrast(theme.mutedText, theme.selected) >= 4.5,
                   which("as a tint"));
        }
  // A colour that can be read stays as it is.
  QCOMPARE(Theme::light().withAccent(Theme::light().accent).accent, Theme::light().accent);
  QCOMPARE(Theme::darkTheme().withAccent(Theme::darkTheme().accent).accent, Theme::darkTheme().accent);
}

void TestTheme::paletteCarriesTheAccent() {
  const Theme theme = Theme::light().withAccent(QColor(0xb0, 0x20, 0x60));
  const Theme read = Theme::of(theme.palette());
  QCOMPARE(read.accent, theme.accent);
  QCOMPARE(read.selected, theme.selected);
  QCOMPARE(read.noteAction, theme.noteAction);
}

void TestTheme::followsTheSystem() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  const auto ground = [&] { return window.grab().toImage().pixelColor(window.width() / 2, window.height() - 5); };
  const auto systemIs = [&](const QColor& windowColor, const QColor& highlight) {
    QPalette system(windowColor);
    system.setColor(QPalette::Highlight, highlight);
    QApplication::setPalette(system);
    QCoreApplication::processEvents();
  };
  const QColor green(0x1b, 0x7f, 0x4b);
  systemIs(QColor(30, 30, 30), green);
  QCOMPARE(ground(), Theme::darkTheme().surface);
  QCOMPARE(Theme::of(window.palette()).accent, Theme::darkTheme().withAccent(green).accent);
  systemIs(QColor(240, 240, 240), green);
  QCOMPARE(ground(), Theme::light().surface);
  QCOMPARE(Theme::of(window.palette()).accent, Theme::light().withAccent(green).accent);
  // After the user has chosen a scheme, the system's no longer counts.
  window.findChild<QAction*>("light")->trigger();
  systemIs(QColor(30, 30, 30), green);
  QCOMPARE(ground(), Theme::light().surface);
  window.findChild<QAction*>("followSystem")->trigger();
  QCoreApplication::processEvents();
  QCOMPARE(ground(), Theme::darkTheme().surface);
  QApplication::setPalette(QPalette());
}

void TestTheme::qtsOwnAccentIsNotTheSystems() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  for (const QColor& none : {QColor(48, 140, 198), QColor(0, 0, 128), QColor(128, 128, 130)}) {
    QPalette system(QColor(240, 240, 240));
    system.setColor(QPalette::Highlight, none);
    QApplication::setPalette(system);
    QCOMPARE(Theme::of(window.palette()).accent, Theme::light().accent);
  }
  QApplication::setPalette(QPalette());
}

void TestTheme::iconsAreThere_data() {
  QTest::addColumn<QString>("name");
  const QStringList files = QDir(":/icons").entryList({"*.svg"});
  QVERIFY(files.size() >= 10);
  // The application's own icon is a picture with its own colours.
  for (const QString& file : files)
    if (file != u"application.svg") QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestTheme::iconsAreThere() {
  QFETCH(const QString, name);
  const QColor ink(Qt::red), on(Qt::blue);
  const QIcon icon = lineIcon(name, ink, on);
  const auto drawnIn = [&](const QColor& color, QIcon::State state) {
    const QImage picture = icon.pixmap(QSize(40, 40), QIcon::Normal, state).toImage();
    int drawn = 0;
    for (int y = 0; y < picture.height(); ++y)
      for (int x = 0; x < picture.width(); ++x) drawn += picture.pixelColor(x, y) == color;
    return drawn;
  };
  QVERIFY(drawnIn(ink, QIcon::Off) > 20);
  QVERIFY(drawnIn(on, QIcon::On) > 20);
}

void TestTheme::placeholdersCanBeRead_data() {
  QTest::addColumn<ColorScheme>("scheme");
  QTest::newRow("light") << ColorScheme::Light;
  QTest::newRow("dark") << ColorScheme::Dark;
}

void TestTheme::placeholdersCanBeRead() {
  QFETCH(const ColorScheme, scheme);
  Desktop desktop;
  desktop.appearance.setScheme(scheme);
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  press(window, Qt::Key_3, Qt::ControlModifier);
  for (const char* name : {"goToField", "filter", "postText"}) {
    const auto* field = window.findChild<QWidget*>(name);
    const QColor color = field->palette().color(QPalette::PlaceholderText), ground = Theme::of(window.palette()).field;
    QCOMPARE(color.alpha(), 255);
    QVERIFY2(contrast(color, ground) >= 4.5, name);
  }
  desktop.appearance.setScheme(ColorScheme::System);
}

void TestTheme::actionsAreInTheMenus() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  QList<QAction*> inMenus;
  for (const QAction* top : window.menuBar()->actions()) inMenus += actionsOf(*top->menu());
  int actions = 0;
  for (QAction* action : window.actions()) {
    ++actions;
    QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
    QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
    QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
  }
  QVERIFY(actions > 20);
}

void TestTheme::keysAreGivenOnce() {
  Desktop desktop;
  MainWindow& window = desktop.startAs(desktop.addUser("john"));
  QHash<QKeySequence, QString> given;
  for (const QAction* action : window.actions())
    for (const QKeySequence& key : action->shortcuts()) {
      QVERIFY2(!given.contains(key),
               qPrintable(QString("%1: %2 and %3").arg(key.toString(), given.value(key), action->objectName())));
      given.insert(key, action->objectName());
    }
  // Each key of a row's actions is used once in a list, and by nothing in the window.
  for (const QWidget* list : window.findChildren<RowView*>()) {
    QSet<QKeySequence> inList;
    for (const QAction* action : list->actions())
      for (const QKeySequence& key : action->shortcuts()) {
        QVERIFY2(!given.contains(key) && !inList.contains(key), qPrintable(key.toString()));
        inList.insert(key);
      }
  }
}

ROOST_TEST(TestTheme)

}  // namespace roost::theme_test

#include "test_theme.moc"
