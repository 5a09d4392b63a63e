#include "gui/accounts/form_lines.h"

#include <QAccessible>
#include <QLabel>

#include "gui/theme/styling.h"
#include "gui/theme/theme.h"

namespace roost {

void FormLines::add(AccountField field, QWidget* input, QLabel* line) {
  line->setFont(type::meta(input->font()));
  line->hide();
  m_lines.append({field, input, line});
}

void FormLines::showErrors(const FieldErrors& errors) const {
  QWidget* first = nullptr;
  for (const auto& [field, input, line] : m_lines) {
    const QString error = errors.value(field);
    line->setText(error);
    line->setVisible(!error.isEmpty());
    input->setAccessibleDescription(error);
    setStyleProperty(*input, "invalid", !error.isEmpty());
    if (!error.isEmpty() && !first) first = input;
  }
  if (!first) return;
  first->setFocus();
  QAccessibleEvent changed(first, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

}  // namespace roost
