#include "gui/shell/sample_banner.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/theme/theme.h"

namespace roost {

SampleBanner::SampleBanner(QAction* leave, QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("sampleMark"));
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(space::xl, 2, space::xl, 2);
  auto* text = new QLabel(tr("Sample community. Try anything; your own data isn’t affected."), this);
  text->setWordWrap(true);
  auto* button = new QPushButton(tr("Leave the Sample"), this);
  button->setObjectName(QStringLiteral("leaveSample"));
  button->setProperty("link", true);
  button->setCursor(Qt::PointingHandCursor);
  layout->addWidget(text, 1);
  layout->addWidget(button);
  connect(button, &QPushButton::clicked, leave, &QAction::trigger);
}

}  // namespace roost
