#include "gui/search/search_examples.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/text/plain_text.h"
#include "gui/theme/theme.h"

namespace roost {

SearchExamples::SearchExamples(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("searchExamples"));
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins({});
  grid->setHorizontalSpacing(space::l);
  grid->setVerticalSpacing(space::s);
  grid->setColumnStretch(1, 1);
}

void SearchExamples::fill(const QString& username, int year) {
  auto* grid = static_cast<QGridLayout*>(layout());
  if (grid->count() > 0) return;
  const std::pair<QString, QString> examples[] = {
      {tr("gard*"), tr("words starting with this")},
      {tr("\"the garden\""), tr("an exact phrase")},
      {tr("garden -rose"), tr("posts without the word after “-”")},
      {tr("#garden"), tr("posts with this tag")},
      {u'@' + username, tr("posts mentioning someone")},
      {QStringLiteral("from:") + username, tr("posts by someone")},
      {QStringLiteral("to:") + username, tr("replies to someone")},
      {QStringLiteral("is:reply"), tr("only replies")},
      {QStringLiteral("in:saved"), tr("posts you saved")},
      {QStringLiteral("in:messages"), tr("your private messages")},
      {QStringLiteral("since:%1-01-01").arg(year), tr("from this day on; until: up to this day")},
  };
  int row = 0;
  for (const auto& [query, meaning] : examples) {
    auto* button = new QPushButton(menuTextOf(query), this);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    button->setAccessibleName(query);
    button->setAccessibleDescription(meaning);
    auto* label = new QLabel(meaning, this);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("muted", true);
    grid->addWidget(button, row, 0, Qt::AlignLeading | Qt::AlignTop);
    grid->addWidget(label, row, 1, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, [this, query = query] { Q_EMIT chosen(query); });
    ++row;
  }
}

}  // namespace roost
