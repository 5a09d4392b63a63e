#pragma once

#include <QColor>
#include <QIcon>

namespace roost {

/// The line icon resources/icons/<name>.svg in `color`, or in `colorWhenOn` while it is on.
QIcon lineIcon(const QString& name, const QColor& color, const QColor& colorWhenOn = {});

}  // namespace roost
