#pragma once

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace roost {

/// What a form is put into, so that a page too low for all of it scrolls.
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
