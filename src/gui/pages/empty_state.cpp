#include "gui/pages/empty_state.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "gui/controls/announcement.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int verticalMargin = 56;

}  // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_hint(new QLabel(this)) {
  setObjectName(QStringLiteral("emptyState"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xxl, verticalMargin, space::xxl, verticalMargin);
  layout->setSpacing(space::s);
  m_title->setObjectName(QStringLiteral("emptyTitle"));
  QFont title = font();
  title.setPixelSize(type::scaled(font(), 17));
  title.setWeight(QFont::DemiBold);
  m_title->setFont(title);
  m_hint->setProperty("muted", true);
  for (QLabel* label : {m_title, m_hint}) {
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    layout->addWidget(label);
  }
  layout->addSpacing(space::s);
  m_buttons = new QHBoxLayout;
  m_buttons->setSpacing(space::m);
  m_buttons->addStretch();
  m_buttons->addStretch();
  layout->addLayout(m_buttons);
}

void EmptyState::say(const QString& title, const QString& hint) {
  m_title->setText(title);
  m_title->setVisible(!title.isEmpty());
  m_hint->setText(hint);
  m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::announce() { Announcement::of(*m_title, m_title->text()); }

void EmptyState::addPart(QWidget* part) {
  auto* column = static_cast<QVBoxLayout*>(layout());
  column->insertWidget(column->indexOf(m_hint) + 1, part, 0, Qt::AlignHCenter);
}

QWidget* EmptyState::addButton(const QString& name, const QString& text, PillLook look, std::function<void()> pressed) {
  auto* button = new PillButton(this);
  button->setObjectName(name);
  button->setText(text);
  button->setLook(look);
  m_buttons->insertWidget(m_buttons->count() - 1, button, 0, Qt::AlignHCenter);
  m_all.append(button);
  connect(button, &QPushButton::clicked, this, std::move(pressed));
  return button;
}

bool EmptyState::event(QEvent* event) {
  if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) arrangeButtons();
  return QWidget::event(event);
}

void EmptyState::arrangeButtons() {
  int inRow = -m_buttons->spacing();
  for (const QWidget* button : std::as_const(m_all))
    if (!button->isHidden()) inRow += button->sizeHint().width() + m_buttons->spacing();
  const QMargins margins = layout()->contentsMargins();
  const bool fits = inRow <= width() - margins.left() - margins.right();
  m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget* EmptyState::firstButton() const {
  const auto shown =
      std::find_if(m_all.cbegin(), m_all.cend(), [](const QWidget* button) { return button->isVisible(); });
  return shown == m_all.cend() ? nullptr : *shown;
}

void EmptyState::setButtonsVisible(bool visible) {
  for (QWidget* button : m_all) button->setVisible(visible);
}

}  // namespace roost
