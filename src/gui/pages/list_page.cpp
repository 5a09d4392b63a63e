#include "gui/pages/list_page.h"

#include <QVBoxLayout>

#include "gui/controls/visible_times.h"
#include "gui/pages/spoken_list_page.h"

namespace roost {
namespace {

constexpr std::chrono::milliseconds moment{200};

}  // namespace

ListPage::ListPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
  m_view = new RowView(this);
  m_empty = new EmptyState(m_view->viewport());
  speakListPages();
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->addWidget(m_view);
  m_view->setPlaceholder(m_empty);
  m_tryAgain = m_empty->addButton("tryAgain", tr("Try Again"), PillLook::Filled, [this] {
    // describe() hides this button, and the focus must not go with it.
    if (m_tryAgain->hasFocus()) m_view->takeFocus(Qt::ShortcutFocusReason);
    describe();
    if (m_failedModel) loadAgain(*m_failedModel);
  });
  m_recover = m_empty->addButton("recover", tr("Recover…"), PillLook::Outlined,
                                 [this] { Q_EMIT operations().recoveryRequested(); });
  for (QWidget* button : {m_tryAgain, m_recover}) button->hide();
  connect(m_view, &RowView::currentRowChanged, this, &Page::subjectChanged);
  connect(m_view, &RowView::timeShown, &context.times, &VisibleTimes::expect);
  connect(&context.times, &VisibleTimes::passed, m_view, &RowView::renewTimes);
  m_moment.setSingleShot(true);
  m_moment.setInterval(moment);
  connect(&m_moment, &QTimer::timeout, this, &ListPage::describe);
}

void ListPage::takeFocus(Qt::FocusReason reason) {
  // On an empty list, the keyboard continues with the first button shown in place of the rows.
  QWidget* const offered = reason == Qt::ShortcutFocusReason && m_empty->isVisible() ? m_empty->firstButton() : nullptr;
  if (offered)
    offered->setFocus(reason);
  else
    m_view->takeFocus(reason);
}

void ListPage::watch(PagedListModel& model) {
  connect(&model, &PagedListModel::waitingChanged, this, [this, &model] {
    m_waiting = model.isWaiting() ? &model : nullptr;
    if (m_waiting) m_moment.start();
    // A failure has been told already.
    if (!model.hasFailed()) describe();
  });
  connect(&model, &PagedListModel::failed, this, [this, &model](const Error& error) {
    m_failedModel = &model;
    if (model.rowCount() > 0) return operations().report(error, [this, &model] { loadAgain(model); });
    m_empty->say(tr("This list can’t be loaded"), error.message);
    m_empty->setButtonsVisible(false);
    m_tryAgain->show();
    m_recover->setVisible(error.code == ErrorCode::Damaged);
  });
}

void ListPage::describe() {
  m_empty->setButtonsVisible(true);
  for (QWidget* button : {m_tryAgain, m_recover}) button->hide();
  describeEmpty(*m_empty);
  if (!m_waiting || !m_waiting->isWaiting()) return;
  m_empty->setButtonsVisible(false);
  m_empty->say(m_moment.isActive() ? QString() : waitingText(), {});
}

}  // namespace roost
