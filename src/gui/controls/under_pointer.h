#pragma once

#include <QCursor>
#include <QWidget>

namespace roost {

/// Lets a widget notice whether the pointer is over it. While a menu or a dialog was open, it wasn't told.
inline void lookForPointer(QWidget& widget) {
  widget.setAttribute(Qt::WA_UnderMouse, widget.rect().contains(widget.mapFromGlobal(QCursor::pos())));
  widget.update();
}

}  // namespace roost
