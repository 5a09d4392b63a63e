#include "gui/shell/window_frame.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include "gui/controls/focus_order.h"
#include "gui/pages/page.h"
#include "gui/shell/job_status.h"
#include "gui/shell/side_bar.h"
#include "gui/theme/theme.h"
#include "gui/timeline/composer_panel.h"

namespace roost {

WindowFrame::WindowFrame(QWidget* parent)
    : QWidget(parent), m_center(new QWidget(this)), m_pages(new QStackedWidget(m_center)), m_middle(new QHBoxLayout) {
  auto* center = new QVBoxLayout(m_center);
  center->setContentsMargins({});
  center->addWidget(m_pages);
  m_middle->setSpacing(0);
}

void WindowFrame::furnish(QWidget* topBar, QWidget* mark, SideBar* sideBar, QWidget* aside, ComposerPanel* composer,
                          BackgroundJobs& jobs) {
  m_topBar = topBar;
  m_mark = mark;
  m_sideBar = sideBar;
  m_aside = aside;
  m_composer = composer;
  // Notes float over the pages only, so they don't hide the composer.
  auto* middle = new QVBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_center, 1);
  middle->addWidget(composer);
  connect(composer, &ComposerPanel::focusReleased, this, [this] { currentPage().leaveField(); });
  auto* across = new QHBoxLayout;
  across->setSpacing(0);
  across->addLayout(middle, 1);
  across->addWidget(aside);
  m_middle->addWidget(sideBar);
  m_middle->addLayout(across, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(topBar);
  if (mark) column->addWidget(mark);
  column->addLayout(m_middle, 1);
  column->addWidget(new JobStatus(jobs, this));
  setSignedIn(false);
}

void WindowFrame::setSignedIn(bool signedIn) {
  m_signedIn = signedIn;
  m_topBar->setVisible(signedIn);
  m_sideBar->setVisible(signedIn);
  fold();
}

void WindowFrame::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fold();
}

void WindowFrame::keyPressEvent(QKeyEvent* event) {
  // Escape leaves a text field, so that single letters are shortcuts again.
  if (event->key() == Qt::Key_Escape) currentPage().leaveField();
  QWidget::keyPressEvent(event);
}

Page& WindowFrame::currentPage() const { return *static_cast<Page*>(m_pages->currentWidget()); }

void WindowFrame::fold() {
  if (!m_sideBar) return;
  const int room = height() - m_topBar->minimumHeight() - (m_mark ? m_mark->sizeHint().height() : 0);
  const bool bar = width() < measure::sideFrom || room < m_sideBar->heightBeside(), wasBelow = m_sideBar->isBelow();
  m_middle->setDirection(bar ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
  // Large text widens the side bar and the column beside the page, and the page keeps its width.
  const int wider = m_sideBar->widthWithWords() - measure::side, asideWider = m_aside->minimumWidth() - measure::aside;
  m_sideBar->setShape(bar ? SideBar::Bar : width() < measure::sideLabelsFrom + wider ? SideBar::Icons : SideBar::Words);
  m_aside->setVisible(m_signedIn && width() >= measure::asideFrom + wider + asideWider);
  if (m_sideBar->isBelow() != wasBelow) orderParts();
}

void WindowFrame::orderParts() {
  if (!m_sideBar) return;
  QWidgetList parts{m_topBar};
  if (m_mark) parts.append(m_mark);
  if (!m_sideBar->isBelow()) parts.append(m_sideBar);
  // Notes float over the bottom of a page, so Tab reaches them after it.
  parts.append({m_pages, m_center, m_composer, m_aside});
  if (m_sideBar->isBelow()) parts.append(m_sideBar);
  orderFocus(parts);
}

}  // namespace roost
