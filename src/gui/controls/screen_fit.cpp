#include "gui/controls/screen_fit.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/controls/height_at.h"

namespace roost {
namespace {

/// More than the title bar and borders of common desktops take up.
constexpr QSize frame(16, 48);
/// The minimum height of the scrolling part, in pixels.
constexpr int leastSeen = 64;

QSize roomFor(const QWidget& window) {
  const QScreen* screen = QGuiApplication::screenAt(window.geometry().center());
  if (!screen) screen = window.screen();
  return screen->availableGeometry().size() - frame;
}

/// As large as its contents if there is room; otherwise it scrolls.
class ContentArea : public QScrollArea {
 public:
  explicit ContentArea(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // Qt scrolls to the focused widget only if Tab moved the focus.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
      if (now && isAncestorOf(now)) ensureWidgetVisible(now);
    });
  }
  // Deleting the contents moves the focus at a time when this is no longer a ContentArea.
  ~ContentArea() override { disconnect(qApp, nullptr, this, nullptr); }

  QSize sizeHint() const override {
    const int width = widget()->sizeHint().expandedTo(widget()->minimumSize()).width();
    return {width, heightAt(*widget(), width)};
  }
  QSize minimumSizeHint() const override {
    return {std::min(sizeHint().width(), 4 * leastSeen), std::min(sizeHint().height(), leastSeen)};
  }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return heightAt(*widget(), width); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
  }
};

void fitOnScreen(QWidget& window) {
  if (window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) return;
  const QSize room = roomFor(window);
  window.setMinimumSize(window.minimumSize().boundedTo(room));
  window.resize(window.size().boundedTo(room));
}

class ScreenKeeper : public QObject {
 public:
  explicit ScreenKeeper(QDialog& dialog) : QObject(&dialog), m_dialog(dialog) { dialog.installEventFilter(this); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (watched != &m_dialog || event->type() != QEvent::Show || event->spontaneous()) return false;
    if (m_dialog.testAttribute(Qt::WA_Resized))
      fitOnScreen(m_dialog);
    else
      fitToContents(m_dialog);
    return false;
  }

 private:
  QDialog& m_dialog;
};

}  // namespace

void restoreOnScreen(QWidget& window, const QByteArray& geometry, const QSize& first, const QSize& least) {
  window.resize(first);
  window.restoreGeometry(geometry);
  window.setMinimumSize(least);
  fitOnScreen(window);
}

void fitToContents(QDialog& dialog) {
  // The dialog's layout caches the area's size hint until the event loop runs.
  auto* area = dialog.findChild<QScrollArea*>({}, Qt::FindDirectChildrenOnly);
  if (area) area->updateGeometry();
  const QSize room = roomFor(dialog);
  int width = std::min(dialog.sizeHint().expandedTo(dialog.minimumSize()).width(), room.width());
  // Without extra room for the vertical scroll bar, a horizontal one would appear too.
  if (area && heightAt(dialog, width) > room.height()) {
    area->verticalScrollBar()->ensurePolished();
    // At a scale such as 2.5, a window gets one pixel less than requested.
    constexpr int rounding = 1;
    width = std::min(width + area->verticalScrollBar()->sizeHint().width() + rounding, room.width());
  }
  dialog.setMinimumSize(dialog.minimumSize().boundedTo(room));
  dialog.resize(width, std::min(heightAt(dialog, width), room.height()));
  if (!area || !dialog.isVisible()) return;
  // What wraps tells how high it is only for the width that it has.
  dialog.layout()->activate();
  const int hidden = area->verticalScrollBar()->maximum();
  if (hidden > 0) dialog.resize(width, std::min(dialog.height() + hidden, room.height()));
}

void widen(QMessageBox& box) {
  constexpr int comfortable = 480;
  auto* grid = qobject_cast<QGridLayout*>(box.layout());
  if (!grid) return;
  const int width =
      std::min(comfortable, roomFor(box).width()) - grid->contentsMargins().left() - grid->contentsMargins().right();
  grid->addItem(new QSpacerItem(width, 0), grid->rowCount(), 0, 1, grid->columnCount());
}

void keepOnScreen(QDialog& dialog) { new ScreenKeeper(dialog); }

void scrollAboveButtons(QDialog& dialog) {
  auto* column = qobject_cast<QVBoxLayout*>(dialog.layout());
  auto* area = new ContentArea(&dialog);
  auto* content = new QWidget(area);
  auto* lines = new QVBoxLayout(content);
  lines->setContentsMargins({});
  lines->setSpacing(column->spacing());
  while (column->count() > 1) {
    QLayoutItem* line = column->takeAt(0);
    if (QLayout* layout = line->layout()) {
      layout->setParent(nullptr);
      lines->addLayout(layout);
    } else {
      // A widget tells only its first layout item that its size has changed, so that item goes before it gets another.
      QWidget* const widget = line->widget();
      const Qt::Alignment alignment = line->alignment();
      delete line;
      lines->addWidget(widget, 0, alignment);
    }
  }
  area->setWidget(content);
  column->insertWidget(0, area, 1);
  keepOnScreen(dialog);
}

}  // namespace roost
