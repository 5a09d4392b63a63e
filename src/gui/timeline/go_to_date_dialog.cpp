#include "gui/timeline/go_to_date_dialog.h"

#include <QTextCharFormat>

#include "gui/common/pill_button.h"
#include "ui_gotodatedialog.h"

namespace roost {

GoToDateDialog::GoToDateDialog(const QDate& today, QWidget* parent) : QDialog(parent), m_ui(new Ui::GoToDateDialog) {
  m_ui->setupUi(this);
  m_ui->cancel->setLook(PillLook::Outlined);
  QTextCharFormat plain;
  for (const auto day : {Qt::Saturday, Qt::Sunday}) m_ui->date->setWeekdayTextFormat(day, plain);
  // The part of the calendar that has the focus.
  m_ui->date->focusProxy()->setAccessibleName(m_ui->date->accessibleName());
  // Qt gives the arrows beside the month no names.
  for (const auto& [arrow, name] : {std::pair("qt_calendar_prevmonth", tr("Previous month")), std::pair("qt_calendar_nextmonth", tr("Next month"))})
    if (auto* button = m_ui->date->findChild<QWidget*>(QLatin1String(arrow))) button->setAccessibleName(name);
  m_ui->date->setMaximumDate(today);
  m_ui->date->setSelectedDate(today);
  connect(m_ui->date, &QCalendarWidget::activated, this, &QDialog::accept);
  connect(m_ui->go, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
  m_ui->date->setFocus();
}

GoToDateDialog::~GoToDateDialog() = default;

QDate GoToDateDialog::date() const { return m_ui->date->selectedDate(); }

}  // namespace roost
