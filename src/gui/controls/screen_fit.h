#pragma once

#include <QDialog>

class QMessageBox;

namespace roost {

/// Restores what saveGeometry() returned, or gives a new window the size `first`. The window becomes no smaller than
/// `least` and no larger than the screen's free area less an estimate of the title bar and borders, whose size isn't
/// known before the window is shown. Maximized and full-screen windows are left alone.
void restoreOnScreen(QWidget& window, const QByteArray& geometry, const QSize& first, const QSize& least);

/// Keeps a dialog within the same limit whenever it is shown. If no size has been set, it gets that of its contents.
void keepOnScreen(QDialog& dialog);

/// Makes everything in a dialog scroll except its last row, the buttons, and keeps the dialog on its screen.
void scrollAboveButtons(QDialog& dialog);

/// Makes a message box wider. Qt makes it so narrow that long sentences need more height than a small screen has.
void widen(QMessageBox& box);

/// Resizes a dialog so that nothing in it scrolls, as far as the screen has room.
void fitToContents(QDialog& dialog);

}  // namespace roost
