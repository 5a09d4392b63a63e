#include "gui/rows/list_scroll_bar.h"

namespace roost {
namespace {

// The bar's range when it stands for a list that is only partly loaded.
constexpr int wholeListRange = 1'000'000;

}  // namespace

ListScrollBar::ListScrollBar(QScrollBar& bar) : m_bar(bar) {
  connect(&bar, &QScrollBar::actionTriggered, this,
          [this](int action) { m_action = static_cast<QAbstractSlider::SliderAction>(action); });
}

void ListScrollBar::showAt(const Extent& extent, PagedListModel* rows, int top) {
  const bool isPart = rows && !rows->isWhole();
  const auto fraction = isPart && top >= 0 ? rows->fractionOf(rows->keyAt(top)) : std::nullopt;
  m_isShowing = true;
  m_bar.setSingleStep(extent.step);
  m_bar.setPageStep(extent.page);
  m_isWhole = isPart && rows->fractionOf(rows->keyAt(0)).has_value();
  m_bar.setRange(0, m_isWhole ? wholeListRange : extent.most);
  // A slider that the user holds stays under the pointer.
  if (!m_bar.isSliderDown())
    m_bar.setValue(m_isWhole ? static_cast<int>(fraction.value_or(0) * wholeListRange) : extent.offset);
  m_isShowing = false;
}

void ListScrollBar::obey(PagedListModel& rows) {
  const int page = m_bar.pageStep() - m_bar.singleStep(), value = m_bar.value();
  switch (std::exchange(m_action, QAbstractSlider::SliderNoAction)) {
    case QAbstractSlider::SliderPageStepAdd:
      return Q_EMIT scrolledBy(page);
    case QAbstractSlider::SliderPageStepSub:
      return Q_EMIT scrolledBy(-page);
    case QAbstractSlider::SliderSingleStepAdd:
      return Q_EMIT scrolledBy(m_bar.singleStep());
    case QAbstractSlider::SliderSingleStepSub:
      return Q_EMIT scrolledBy(-m_bar.singleStep());
    default:
      break;
  }
  if (!m_isWhole) return Q_EMIT scrolledTo(value);
  if (value == 0) return Q_EMIT startRequested();
  if (value == wholeListRange) return Q_EMIT endRequested();
  Q_EMIT keyRequested(rows.keyAtFraction(static_cast<double>(value) / wholeListRange));
}

}  // namespace roost
