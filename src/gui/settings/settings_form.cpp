#include "gui/settings/settings_form.h"

#include <QFormLayout>
#include <QLabel>

#include "gui/controls/action_registry.h"
#include "gui/controls/pill_combo_box.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int labelsBesideFrom = 460, widestChoice = 380;

}  // namespace

SettingsForm::SettingsForm(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
  // The wide margin is beside the scroll bar, on whichever side that is.
  m_form->setContentsMargins(mirrored({0, space::xs, space::m, space::m}, layoutDirection()));
  m_form->setHorizontalSpacing(space::xl);
  m_form->setVerticalSpacing(space::m);
  m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
  m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  m_form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
}

QLabel* SettingsForm::addField(const QString& label, QWidget* field) {
  auto* text = new QLabel(label, this);
  text->setTextFormat(Qt::PlainText);
  text->setBuddy(field);
  // QFormLayout makes a label at most 7/4 of its own height. A label lower than a line of its font would stand above
  // the middle of the row.
  text->setMinimumHeight(text->fontMetrics().height());
  if (field->accessibleName().isEmpty()) field->setAccessibleName(withoutMnemonic(label));
  m_form->addRow(text, field);
  return text;
}

QLabel* SettingsForm::makeMutedText(const QString& text) {
  auto* label = new QLabel(text, this);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setProperty("muted", true);
  QSizePolicy wide = label->sizePolicy();
  wide.setHorizontalPolicy(QSizePolicy::Expanding);
  label->setSizePolicy(wide);
  return label;
}

void SettingsForm::addButton(QWidget* button) { m_form->addRow(button); }

void SettingsForm::addHint(const QString& text) { m_form->addRow(QString(), makeMutedText(text)); }

QLabel* SettingsForm::addNote(const QString& text) {
  auto* note = makeMutedText(text);
  m_form->addRow(note);
  return note;
}

void SettingsForm::clear() {
  while (m_form->rowCount() > 0) m_form->removeRow(0);
}

QComboBox* SettingsForm::addChoice(const char* name, const QString& label,
                                   const QList<std::pair<QString, QVariant>>& values, const QVariant& current,
                                   const std::function<void(const QVariant&)>& chosen) {
  auto* choice = new PillComboBox(this);
  choice->setObjectName(QLatin1String(name));
  choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  choice->setMaximumWidth(type::scaled(font(), widestChoice));
  for (const auto& [text, value] : values) choice->addItem(text, value);
  choice->setCurrentIndex(std::max(0, choice->findData(current)));
  connect(choice, &QComboBox::currentIndexChanged, this, [choice, chosen] { chosen(choice->currentData()); });
  addField(label, choice);
  return choice;
}

void SettingsForm::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  m_form->setRowWrapPolicy(width() < labelsBesideFrom ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

}  // namespace roost
