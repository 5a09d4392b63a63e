#include "gui/timeline/go_to_date_dialog.h"

#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>
#include <algorithm>

#include "gui/controls/announcement.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/screen_fit.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "ui_gotodatedialog.h"

namespace roost {
namespace {

/// The calendar shows at most this many days after the last one that can be chosen.
constexpr int mostDaysShown = 42;
constexpr int firstYear = 1, lastYear = 9999;

}  // namespace

GoToDateDialog::GoToDateDialog(const QDate& today, const QDate& oldest, const QDate& newest, QWidget* parent)
    : QDialog(parent), m_ui(new Ui::GoToDateDialog) {
  m_ui->setupUi(this);
  scrollAboveButtons(*this);
  m_ui->title->setFont(type::title(font()));
  m_ui->cancel->setLook(PillLook::Outlined);
  QTextCharFormat plain, beyond;
  for (const auto day : {Qt::Saturday, Qt::Sunday}) m_ui->date->setWeekdayTextFormat(day, plain);
  // This part of the calendar gets the focus, so it needs the name.
  m_ui->date->focusProxy()->setAccessibleName(m_ui->date->accessibleName());
  furnishArrow("qt_calendar_prevmonth", isRightToLeft() ? "forward" : "back", tr("Previous month"));
  furnishArrow("qt_calendar_nextmonth", isRightToLeft() ? "back" : "forward", tr("Next month"));
  const QDate first = std::max(QDate(firstYear, 1, 1), std::min(oldest, m_ui->date->minimumDate()));
  const QDate last = std::min(QDate(lastYear, 12, 31), std::max(newest, today));
  m_ui->date->setDateRange(first, last);
  beyond.setForeground(Theme::of(palette()).mutedText);
  for (int day = 1; day <= mostDaysShown; ++day) m_ui->date->setDateTextFormat(last.addDays(day), beyond);
  m_ui->date->setSelectedDate(today);
  // Qt's cells are spoken as the number of a day, without its month.
  connect(m_ui->date, &QCalendarWidget::selectionChanged, this, [this] {
    m_ui->date->setAccessibleDescription(QLocale().toString(date(), QLocale::LongFormat));
    Announcement::of(*m_ui->date, m_ui->date->accessibleDescription());
  });
  connect(m_ui->date, &QCalendarWidget::activated, this, &QDialog::accept);
  connect(m_ui->go, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
  m_ui->date->setFocus();
}

GoToDateDialog::~GoToDateDialog() = default;

void GoToDateDialog::furnishArrow(const char* arrow, const char* icon, const QString& name) {
  // Qt's arrows have no accessible names, and icons in Qt's own style.
  auto* button = m_ui->date->findChild<QToolButton*>(QLatin1String(arrow));
  if (!button) return;
  button->setAccessibleName(name);
  button->setFocusPolicy(Qt::TabFocus);
  button->setIcon(lineIcon(QLatin1String(icon), Theme::of(palette()).text));
}

QDate GoToDateDialog::date() const { return m_ui->date->selectedDate(); }

}  // namespace roost
