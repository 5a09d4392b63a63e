#pragma once

#include <QHash>
#include <QTimer>

#include "gui/pages/page.h"
#include "gui/pages/page_entry.h"

class QStackedWidget;

namespace roost {

class SearchPage;
class TimelinePage;

/// The pages of the window. Each is created on its first visit, or once the window is shown and idle, so that startup
/// doesn't wait for hidden pages.
class Pages : public QObject {
  Q_OBJECT

 public:
  Pages(const QList<PageEntry>& table, const PageContext& context, QStackedWidget& stack);

  Page& at(PageKind kind);
  TimelinePage& timeline();
  SearchPage& search();
  QList<PageKind> made() const { return m_pages.keys(); }

 Q_SIGNALS:
  /// The user whom a page is about, or has selected, has changed.
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
