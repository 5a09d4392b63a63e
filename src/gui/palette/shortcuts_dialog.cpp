#include "gui/palette/shortcuts_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <numeric>

#include "gui/controls/action_registry.h"
#include "gui/controls/key_caps.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/screen_fit.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int twoColumnsFrom = 640;

struct ShortcutLine {
  QString text;
  QList<QKeySequence> keys;
};

struct ShortcutSection {
  QString title;
  QList<ShortcutLine> lines;
};

/// Shortcuts that can't be changed, since every list and every text field has them.
QList<ShortcutSection> fixedSections() {
  return {{ShortcutsDialog::tr("In lists"),
           {{ShortcutsDialog::tr("Next, previous"), {Qt::Key_Down, Qt::Key_Up}},
            {ShortcutsDialog::tr("Open the row"), {Qt::Key_Return}},
            {ShortcutsDialog::tr("Page down, page up"), {Qt::Key_Space, Qt::SHIFT | Qt::Key_Space}},
            {ShortcutsDialog::tr("Top, bottom"), {Qt::Key_Home, Qt::Key_End}}}},
          {ShortcutsDialog::tr("While writing"),
           {{ShortcutsDialog::tr("Post"), {Qt::CTRL | Qt::Key_Return}},
            {ShortcutsDialog::tr("Back to the list"), {Qt::Key_Escape}}}}};
}

QList<ShortcutSection> sectionsOf(const ActionRegistry& actions) {
  QList<ShortcutSection> sections;
  for (const ActionRegistry::Group& group : actions.groups()) {
    ShortcutSection section{group.title, {}};
    for (const ActionRegistry::Entry& entry : group.entries)
      if (!entry.keys.isEmpty()) section.lines.append({entry.text, entry.keys});
    if (!section.lines.isEmpty()) sections.append(section);
  }
  return sections + fixedSections();
}

QWidget* makeSection(const ShortcutSection& section) {
  auto* widget = new QWidget;
  auto* lines = new QVBoxLayout(widget);
  lines->setContentsMargins({});
  lines->setSpacing(6);
  auto* title = new QLabel(section.title, widget);
  title->setFont(type::name(title->font()));
  lines->addWidget(title);
  for (const ShortcutLine& line : section.lines) {
    auto* text = new QLabel(line.text, widget);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* caps = new KeyCaps(line.keys, widget);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(line.text, caps->accessibleName()));
    // Not in one grid, where the widest keys would leave less room for every text.
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(text, 1);
    row->addWidget(caps, 0, Qt::AlignTop);
    lines->addLayout(row);
  }
  return widget;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry& actions, QWidget* parent)
    : QDialog(parent), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)) {
  setObjectName(QStringLiteral("shortcutsDialog"));
  keepOnScreen(*this);
  setWindowTitle(tr("Keyboard shortcuts"));
  auto* title = new QLabel(tr("Keyboard shortcuts"), this);
  title->setFont(type::title(font()));
  auto* close = new PillButton(this);
  close->setText(tr("Close"));
  close->setObjectName(QStringLiteral("close"));
  connect(close, &QPushButton::clicked, this, &QDialog::accept);

  auto* content = new QWidget;
  content->setLayout(m_columns);
  m_columns->setContentsMargins(mirrored({0, 0, space::l, 0}, layoutDirection()));
  m_columns->setSpacing(space::xxl);
  const QList<ShortcutSection> sections = sectionsOf(actions);
  const auto weight = [](const ShortcutSection& section) { return section.lines.size() + 2; };
  const qsizetype all =
      std::accumulate(sections.cbegin(), sections.cend(), qsizetype(0),
                      [&](qsizetype sum, const ShortcutSection& section) { return sum + weight(section); });
  QVBoxLayout* column = nullptr;
  qsizetype taken = 0;
  for (const ShortcutSection& section : sections) {
    if (!column || (m_columns->count() < 2 && taken >= all / 2)) {
      column = new QVBoxLayout;
      column->setSpacing(space::xxl);
      m_columns->addLayout(column, 1);
    }
    column->addWidget(makeSection(section));
    taken += weight(section);
  }
  for (int at = 0; at < m_columns->count(); ++at)
    static_cast<QVBoxLayout*>(m_columns->itemAt(at)->layout())->addStretch();

  auto* area = new QScrollArea(this);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setAccessibleName(tr("Keyboard shortcuts"));
  area->setWidget(content);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(space::xxl, space::xl, space::xxl, space::xl);
  layout->setSpacing(space::l);
  layout->addWidget(title);
  layout->addWidget(area, 1);
  layout->addWidget(close, 0, Qt::AlignTrailing);
  const QSize room = parent ? parent->size() : QSize(720, 600);
  resize(std::min(type::scaled(font(), 720), room.width() - 2 * space::l),
         std::min(type::scaled(font(), 640), room.height() - 2 * space::xxl));
  close->setFocus();
}

void ShortcutsDialog::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  m_columns->setDirection(width() < type::scaled(font(), twoColumnsFrom) ? QBoxLayout::TopToBottom
                                                                         : QBoxLayout::LeftToRight);
}

}  // namespace roost
