#pragma once

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace roost {

/// Makes a page scroll when it is too small for its form, and returns the widget to put the form into.
inline QWidget* scrolledContent(QWidget* page) {
  auto* area = new QScrollArea(page);
  area->setObjectName(QStringLiteral("scrolledPage"));
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setFocusPolicy(Qt::NoFocus);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->addWidget(area);
  auto* content = new QWidget(area);
  area->setWidget(content);
  return content;
}

}  // namespace roost
