#include "gui/palette/command_palette.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/palette/command_delegate.h"
#include "gui/theme/icons.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int panelWidth = 560, panelRadius = 12, fromTop = 64, mostCommands = 9;

}  // namespace

CommandPalette::CommandPalette(const QMenuBar& bar, QSettings& settings, QWidget* window)
    : QWidget(window),
      m_bar(bar),
      m_commands(settings),
      m_panel(new QFrame(this)),
      m_field(new QLineEdit(m_panel)),
      m_rows(new QListView(m_panel)),
      m_nothing(new QLabel(tr("No matching commands"), m_panel)) {
  setObjectName(QStringLiteral("commandPalette"));
  setAccessibleName(tr("Commands"));
  m_panel->setObjectName(QStringLiteral("palettePanel"));
  m_field->setObjectName(QStringLiteral("paletteField"));
  m_field->setAccessibleName(tr("Find a command"));
  m_field->setPlaceholderText(tr("What do you want to do?"));
  m_rows->setObjectName(QStringLiteral("paletteRows"));
  m_rows->setAccessibleName(tr("Commands"));
  m_rows->setModel(&m_commands);
  m_rows->setItemDelegate(new CommandDelegate(m_rows));
  m_rows->setFocusPolicy(Qt::NoFocus);
  m_rows->setUniformItemSizes(true);
  m_rows->setMouseTracking(true);
  m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_nothing->setObjectName(QStringLiteral("paletteNothing"));
  m_nothing->setProperty("muted", true);
  m_nothing->setContentsMargins(space::m, space::s, space::m, space::m);
  auto* column = new QVBoxLayout(m_panel);
  column->setContentsMargins(space::s, space::s, space::s, space::s);
  column->setSpacing(space::s);
  column->addWidget(m_field);
  column->addWidget(m_rows);
  column->addWidget(m_nothing);
  m_field->installEventFilter(this);
  window->installEventFilter(this);
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_rows, &QListView::entered, m_rows, &QListView::setCurrentIndex);
  connect(m_rows, &QListView::clicked, this, &CommandPalette::run);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
    if (isVisible() && now && now->window() == this->window() && !isAncestorOf(now)) {
      m_focusBefore = nullptr;
      close();
    }
  });
  hide();
}

void CommandPalette::open() {
  if (isVisible()) return (void)close();
  m_focusBefore = QApplication::focusWidget();
  m_commands.read(m_bar);
  m_field->clear();
  filter();
  show();
  raise();
  m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter() {
  m_commands.showMatching(m_field->text());
  m_rows->setCurrentIndex(m_commands.index(0));
  m_rows->setVisible(m_commands.rowCount() > 0);
  m_nothing->setVisible(m_commands.rowCount() == 0);
  settle();
}

void CommandPalette::settle() {
  setGeometry(parentWidget()->rect());
  const int width = std::min(panelWidth, this->width() - 2 * space::l);
  const int rows = std::min(m_commands.rowCount(), mostCommands);
  const int top = std::min(fromTop, height() / 8);
  const auto* column = m_panel->layout();
  const int around = 2 * m_panel->frameWidth() + column->contentsMargins().top() + column->contentsMargins().bottom() +
                     m_field->sizeHint().height() + column->spacing();
  const int room = std::max(m_rows->sizeHintForRow(0), height() - 2 * top - around);
  m_rows->setFixedHeight(std::min(rows * m_rows->sizeHintForRow(0), room));
  m_panel->layout()->activate();
  m_panel->setGeometry((this->width() - width) / 2, top, width, m_panel->sizeHint().height());
  update();
}

void CommandPalette::run(const QModelIndex& index) {
  if (!index.isValid()) return;
  const QPointer<QAction> action = m_commands.at(index.row()).action;
  close();
  if (!action) return;
  m_commands.noteUse(action->objectName());
  action->trigger();
}

bool CommandPalette::obeyKey(QKeyEvent& key) {
  const int row = m_rows->currentIndex().row(), last = m_commands.rowCount() - 1;
  const auto goTo = [&](int to) {
    m_rows->setCurrentIndex(m_commands.index(to));
    // The focus stays in the field, but screen readers have to read the row in the list.
    QAccessibleEvent focus(m_rows, QAccessible::Focus);
    focus.setChild(to);
    QAccessible::updateAccessibility(&focus);
    return true;
  };
  if (key.key() == Qt::Key_Escape) return close();
  if (last < 0) return false;
  switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      run(m_rows->currentIndex());
      return true;
    case Qt::Key_Down:
      return goTo(row == last ? 0 : row + 1);
    case Qt::Key_Up:
      return goTo(row == 0 ? last : row - 1);
    case Qt::Key_PageDown:
      return goTo(std::min(last, row + mostCommands - 1));
    case Qt::Key_PageUp:
      return goTo(std::max(0, row - mostCommands + 1));
    default:
      return false;
  }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parent() && event->type() == QEvent::Resize && isVisible()) settle();
  if (watched == m_field && event->type() == QEvent::KeyPress && obeyKey(*static_cast<QKeyEvent*>(event))) return true;
  return QWidget::eventFilter(watched, event);
}

void CommandPalette::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (m_focusBefore && !event->spontaneous()) m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  paintShadow(painter, m_panel->geometry(), panelRadius);
}

}  // namespace roost
