#pragma once

#include <QMouseEvent>
#include <QPushButton>

namespace roost {

/// Quiet is a muted text alone.
enum class PillLook { Filled, Outlined, Quiet };

struct PillState {
  PillLook look = PillLook::Filled;
  bool hovered = false, pressed = false, focused = false, enabled = true;
};

/// Draws a button with fully round ends, for rows and widgets.
void paintPill(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QPalette& palette,
               const PillState& state);

/// The toggle's text: what pressing it does.
QString followText(bool following);
QString followText(bool following, const QString& username);

/// The toggle's width in pixels, the same in both states, so that nothing moves when it is pressed.
int followToggleWidth(const QFont& font);

/// A button with fully round ends.
class PillButton : public QPushButton {
  Q_OBJECT

 public:
  explicit PillButton(QWidget* parent = nullptr);
  void setLook(PillLook look);
  /// Shows a line icon instead of a text. The button needs an accessible name then.
  void setSymbol(const QString& icon);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  PillLook m_look = PillLook::Filled;
  QString m_symbol;
};

/// The Follow/Unfollow toggle. Its text says what pressing it does; its look and checked state show the current state.
class FollowButton : public PillButton {
  Q_OBJECT

 public:
  explicit FollowButton(QWidget* parent = nullptr);
  void showState(const QString& username, bool following);
  QSize sizeHint() const override;

 protected:
  void nextCheckState() override {}
  /// The second click of a double click would undo the first, or press the button that has moved under the pointer.
  void mouseDoubleClickEvent(QMouseEvent* event) override { event->accept(); }
};

}  // namespace roost
