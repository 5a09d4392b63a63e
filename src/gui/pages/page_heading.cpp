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
  // The layout has the margins, because a style sheet overrides the label's own.
  auto* layout = new QVBoxLayout(heading);
  layout->setContentsMargins(space::xl, space::xl, space::xl, space::m);
  layout->addWidget(text);
  return heading;
}

}  // namespace roost
