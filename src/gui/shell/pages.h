#pragma once

#include <QHash>
#include <QTimer>

#include "gui/pages/page.h"
#include "gui/pages/page_entry.h"

class QStackedWidget;

namespace roost {

class ComposerPanel;
class SearchPage;
class TimelinePage;

/// The pages of the window, and the composer below them. Each page is created on its first visit, or once the window is
/// shown and idle, so that startup doesn't wait for hidden pages.
class Pages : public QObject {
  Q_OBJECT

 public:
  Pages(const QList<PageEntry>& table, const PageContext& context, QStackedWidget& stack);

  Page& at(PageKind kind);
  TimelinePage& timeline();
  SearchPage& search();
  ComposerPanel& composer() { return *m_composer; }
  void open(const Location& location, const std::optional<ListPosition>& rows);
  /// Focuses the current page's composer or, if it has none, opens the one below it.
  void compose();

  /// What has been created and opened besides the current page, for new pages that take the place of these.
  struct State {
    QList<PageKind> made;
    std::optional<Post> answered;  ///< The post in the composer, as ComposerPanel::answered returns it.
  };
  State state() const;
  void restore(const State& state);

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
  ComposerPanel* m_composer;
  QTimer m_idle;
};

}  // namespace roost
