#pragma once

#include <QHash>
#include <QTimer>

#include "gui/pages/page.h"

class QStackedWidget;

namespace roost {

class ReadingPositions;
class SearchPage;
class TimelinePage;

/// The pages of the window. Each is made when it is first gone to, or when nothing else is to be done after the window
/// has been shown, so that nobody waits for pages that can't be seen yet.
class Pages : public QObject {
  Q_OBJECT

 public:
  Pages(const PageContext& context, ReadingPositions& readingPositions, QStackedWidget& stack);

  Page& at(PageKind kind);
  TimelinePage& timeline();
  SearchPage& search();
  QList<PageKind> made() const { return m_pages.keys(); }

 Q_SIGNALS:
  void importRequested();
  void sampleRequested();
  void editRequested();
  void signedIn(roost::UserId user, bool stay);
  void signedUp(roost::UserId user, bool stay);
  /// Whom a page is about, or has selected, has changed.
  void subjectChanged(roost::UserId subject);
  void titleChanged();

 private:
  Page* make(PageKind kind);
  void makeNext();

  const PageContext m_context;
  ReadingPositions& m_readingPositions;
  QStackedWidget& m_stack;
  QHash<PageKind, Page*> m_pages;
  QTimer m_idle;
};

}  // namespace roost
