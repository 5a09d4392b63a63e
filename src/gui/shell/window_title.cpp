#include "gui/shell/window_title.h"

#include "gui/pages/page_badges.h"
#include "gui/shell/main_window.h"
#include "gui/text/plain_text.h"

namespace roost {

QString windowTitleFor(const QString& page, int unread, bool isSample) {
  const QString title = isSample ? MainWindow::tr("%1 – Roost (sample)").arg(isolated(page))
                                 : MainWindow::tr("%1 – Roost").arg(isolated(page));
  //: The number of unread notifications, and the title of the window.
  return unread == 0 ? title : MainWindow::tr("(%1) %2").arg(PageBadges::text(unread), title);
}

}  // namespace roost
