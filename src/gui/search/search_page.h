#pragma once

#include <QTimer>

#include "core/search/search_list_model.h"
#include "gui/pages/list_page.h"
#include "gui/search/found_message_rows.h"
#include "gui/timeline/post_rows.h"

namespace Ui {
class SearchHeader;
}

namespace roost {

class SearchExamples;

/// Searches all posts, or the viewer's private messages, as the user types.
class SearchPage : public ListPage {
  Q_OBJECT

 public:
  explicit SearchPage(const PageContext& context, QWidget* parent = nullptr);
  ~SearchPage() override;

  void open(const Location& location, const std::optional<ListPosition>& rows) override;
  ListPosition listPosition() const override;
  void takeFocus(Qt::FocusReason reason) override;
  void leaveField() override { ListPage::takeFocus(Qt::ShortcutFocusReason); }
  void goToTop() override;
  QString title() const override { return tr("Search"); }
  UserId subject() const override;
  /// Focuses the search field and selects its text.
  void focusField();

 protected:
  void describeEmpty(EmptyState& empty) override;
  QString waitingText() const override { return tr("Searching…"); }
  bool eventFilter(QObject* watched, QEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  /// The list that shows what the search finds.
  PagedListModel& results() const;
  void watchResults(PagedListModel& model);
  void showResults(const std::optional<ListPosition>& rows);
  void describeAnswer();
  /// Whether the shown list, even an empty one, answers a search.
  bool hasAnswer() const;
  void search(const std::optional<ListPosition>& rows);
  void amendPlace();
  void searchTyped();
  void choose(const QString& query);
  QList<TextRange> highlightsIn(const QString& body);
  Result<Done> useTokenizer();
  void noteVersion();
  QString firstName() const;

  bool m_readsOn = false;  ///< The page was left while its results were being read.
  std::unique_ptr<Ui::SearchHeader> m_header;
  SearchListModel* m_model;
  PostRows* m_posts;
  FoundMessageRows* m_messages;
  SearchExamples* m_examples;
  QWidget* m_findPeople;
  std::unique_ptr<SearchTokenizer>
      m_tokenizer;  ///< Created by the first search, and again once another index is in use.
  PostSearch m_search;
  QString m_searched;  ///< The field's text at the last search.
  QTimer m_typing;
};

}  // namespace roost
