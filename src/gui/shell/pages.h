#pragma once

#include <QHash>
#include <QTimer>

#include "gui/pages/page.h"
#include "gui/pages/page_entry.h"

class QStackedWidget;

namespace roost {

class SearchPage;
class TimelinePage;

/// The pages of the window. Each is made when it is first gone to, or when nothing else is to be done after the window
/// has been shown, so that nobody waits for pages that can't be seen yet.
class Pages : public QObject {
  Q_OBJECT

 public:
  Pages(const QList<PageEntry>& table, const PageContext& context, QStackedWidget& stack);

  Page& at(PageKind kind);
  TimelinePage& timeline();
  SearchPage& search();
  QList<PageKind> made() const { return m_pages.keys(); }

 Q_SIGNALS:
  /// Whom a page is about, or has selected, has changed.
  void subjectChanged(roost::UserId subject);
  void titleChanged();

 private:
  void makeNext();

  const QList<PageEntry> m_table;
  const PageContext m_context;
  QStackedWidget& m_stack;
  QHash<PageKind, Page*> m_pages;
  QTimer m_idle;
};

}  // namespace roost
