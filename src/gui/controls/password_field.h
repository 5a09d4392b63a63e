#pragma once

#include <QLineEdit>

namespace roost {

/// What has been typed is not kept to be undone either, as QLineEdit::clear would.
inline void emptyPassword(QLineEdit& field) { field.setText(QString()); }

}  // namespace roost
