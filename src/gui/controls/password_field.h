#pragma once

#include <QLineEdit>

namespace roost {

/// Empties the field and its undo history; QLineEdit::clear keeps what was typed there.
inline void emptyPassword(QLineEdit& field) { field.setText(QString()); }

}  // namespace roost
