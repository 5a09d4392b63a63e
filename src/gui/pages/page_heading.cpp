#include "gui/pages/page_heading.h"

#include <QLabel>
#include <QVBoxLayout>

#include "gui/theme/theme.h"

namespace roost {

QWidget* makePageHeading(const QString& title, QWidget* parent) {
  auto* heading = new QWidget(parent);
  auto* text = new QLabel(title, heading);
  text->setTextFormat(Qt::PlainText);
  text->setFont(type::title(text->font()));
  // Not the label's own margins, which a style sheet takes away.
  auto* layout = new QVBoxLayout(heading);
  layout->setContentsMargins(space::xl, space::xl, space::xl, space::m);
  layout->addWidget(text);
  return heading;
}

}  // namespace roost
