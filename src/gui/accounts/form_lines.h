#pragma once

#include <QMap>

#include "core/accounts/account_form.h"

class QLabel;
class QWidget;

namespace roost {

/// The fields of a form, each with the line below it that says what is wrong.
class FormLines {
 public:
  void add(AccountField field, QWidget* input, QLabel* line);
  /// Shows each error at its field, hides the other lines, and focuses the first field that has one.
  void showErrors(const FieldErrors& errors) const;

 private:
  struct Line {
    AccountField field;
    QWidget* input;
    QLabel* line;
  };
  QList<Line> m_lines;
};

}  // namespace roost
