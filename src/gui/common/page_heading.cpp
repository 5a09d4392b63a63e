#include "gui/common/page_heading.h"

#include <QLabel>

#include "gui/common/theme.h"

namespace roost {

QWidget* makePageHeading(const QString& title, QWidget* parent) {
  auto* heading = new QLabel(title, parent);
  heading->setTextFormat(Qt::PlainText);
  heading->setFont(type::title(heading->font()));
  heading->setContentsMargins(space::xl, space::xl, space::xl, space::m);
  return heading;
}

}  // namespace roost
