#pragma once

#include <QPlainTextEdit>

namespace roost {

/// A text that asks for no more height than it was given at least; other text fields ask for that of several lines.
class ReportText : public QPlainTextEdit {
 public:
  using QPlainTextEdit::QPlainTextEdit;

  QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), minimumHeight()}; }
};

}  // namespace roost
