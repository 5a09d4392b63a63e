#pragma once

#include <QWidget>

namespace roost {

/// The preferred height of a widget at this width.
inline int heightAt(const QWidget& widget, int width) {
  return widget.hasHeightForWidth() ? widget.heightForWidth(width) : widget.sizeHint().height();
}

}  // namespace roost
