#include "gui/search/search_page.h"

#include <QAction>
#include <QKeyEvent>

#include "core/storage/search_versions.h"
#include "gui/search/search_examples.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "ui_searchheader.h"

namespace roost {
namespace {

using namespace std::chrono_literals;
constexpr auto pauseInTyping = 120ms;

std::unique_ptr<SearchListModel> makeModel(const Services& services) {
  return std::make_unique<SearchListModel>(
      services.store, [clock = services.clock](const Post& post) { return spokenPost(post, clock()); });
}

}  // namespace

SearchPage::SearchPage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent), m_header(new Ui::SearchHeader) {
  setObjectName(QStringLiteral("searchPage"));
  m_view->setObjectName(QStringLiteral("searchRows"));
  m_view->setAccessibleName(tr("Search results"));
  auto* header = new QWidget(m_view->viewport());
  m_header->setupUi(header);
  m_header->title->setFont(type::title(font()));
  m_header->searchSlip->hide();
  m_header->searchField->installEventFilter(this);
  const QIcon icon = lineIcon(QStringLiteral("search"), Theme::of(palette()).mutedText);
  // To Qt an icon in a field is a button, which needs an accessible name.
  m_header->searchField->addAction(icon, QLineEdit::LeadingPosition)->setText(m_header->searchField->accessibleName());
  m_view->setHeader(header);
  // Connected before PostRows, which reads the rows again on the same signal and highlights the matches in them.
  connect(&services().changes, &ChangeWatcher::changedElsewhere, this, &SearchPage::noteVersion);
  auto model = makeModel(services());
  m_model = model.get();
  m_posts = new PostRows(*m_view, context, true, this, std::move(model));
  m_posts->setHighlighter([this](const QString& body) { return highlightsIn(body); });
  m_messages = new FoundMessageRows(
      *m_view, context, [this](const QString& body) { return highlightsIn(body); }, this);
  watchResults(*m_model);
  watchResults(m_messages->model());
  m_examples = new SearchExamples(m_empty);
  m_empty->addPart(m_examples);
  m_findPeople = m_empty->addButton("findPeopleNamed", {}, PillLook::Outlined,
                                    [this] { navigator().go({.page = PageKind::People, .query = firstName()}); });
  connect(m_examples, &SearchExamples::chosen, this, &SearchPage::choose);
  m_typing.setSingleShot(true);
  m_typing.setInterval(pauseInTyping);
  connect(&m_typing, &QTimer::timeout, this, &SearchPage::searchTyped);
  connect(m_header->searchField, &QLineEdit::textEdited, this, &SearchPage::amendPlace);
  connect(m_header->searchField, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
  connect(m_header->searchField, &QLineEdit::returnPressed, this, &SearchPage::searchTyped);
}

SearchPage::~SearchPage() = default;

PagedListModel& SearchPage::results() const {
  if (m_search.onlyMessages) return m_messages->model();
  return *m_model;
}

void SearchPage::watchResults(PagedListModel& model) {
  watch(model);
  connect(&model, &PagedListModel::waitingChanged, this, [this, &model] {
    if (&model == &results()) describeAnswer();
  });
}

UserId SearchPage::subject() const {
  return m_search.onlyMessages ? m_messages->currentOther() : m_posts->currentAuthor();
}

void SearchPage::open(const Location& location, const std::optional<ListPosition>& rows) {
  if (m_header->searchField->text() != location.query) m_header->searchField->setText(location.query);
  if (const auto user = services().users.find(viewer(), viewer()))
    m_examples->fill(user->username, QDateTime::fromMSecsSinceEpoch(services().clock()).date().year());
  m_readsOn = rows && (!rows->isTop() || rows->currentId != 0);
  search(rows);
}

void SearchPage::takeFocus(Qt::FocusReason reason) {
  // Returning to results focuses the list; coming to search focuses the field.
  if (m_readsOn)
    m_view->takeFocus(reason);
  else
    m_header->searchField->setFocus(reason);
}

void SearchPage::goToTop() {
  m_view->goToStart();
  focusField();
}

void SearchPage::focusField() {
  if (!m_view->isAtTop()) m_view->goToStart();
  m_header->searchField->setFocus(Qt::ShortcutFocusReason);
  m_header->searchField->selectAll();
}

ListPosition SearchPage::listPosition() const {
  // While the user types, the rows are still those of the previous search.
  return m_typing.isActive() ? ListPosition{} : ListPage::listPosition();
}

void SearchPage::hideEvent(QHideEvent* event) {
  m_typing.stop();
  ListPage::hideEvent(event);
}

/// Called at once and not when the search runs: the user may be on another page by then.
void SearchPage::amendPlace() { navigator().amend({.page = PageKind::Search, .query = m_header->searchField->text()}); }

void SearchPage::searchTyped() {
  m_typing.stop();
  m_readsOn = false;
  if (m_header->searchField->text() != m_searched) search(std::nullopt);
}

void SearchPage::choose(const QString& query) {
  m_header->searchField->setText(query);
  m_header->searchField->setFocus();
  amendPlace();
  searchTyped();
}

void SearchPage::search(const std::optional<ListPosition>& rows) {
  m_typing.stop();
  m_searched = m_header->searchField->text();
  if (const auto done = useTokenizer(); !done) return operations().report(done.error(), [this, rows] { search(rows); });
  const auto resolved =
      resolveSearch(parseSearch(m_header->searchField->text()), *m_tokenizer, services().users, viewer());
  if (!resolved) return operations().report(resolved.error(), [this, rows] { search(rows); });
  m_search = resolved->search;
  m_header->searchSlip->setText(resolved->slips.join(u'\n'));
  m_header->searchSlip->setVisible(!resolved->slips.isEmpty());
  showResults(rows);
  describeAnswer();
}

void SearchPage::showResults(const std::optional<ListPosition>& rows) {
  if (m_search.onlyMessages) {
    m_model->clear();
    return m_messages->open(m_search, rows);
  }
  m_messages->model().clear();
  m_posts->open(
      [this](PostListModel&, const PageKey& at) {
        if (m_search.isAnswerable()) return m_model->showFound(viewer(), m_search, at);
        m_model->clear();
        return 0;
      },
      rows);
}

void SearchPage::describeAnswer() {
  // The failure has been reported already.
  if (results().hasFailed()) return;
  describe();
  // The focus stays in the field, so nothing else tells a screen reader.
  if (hasAnswer() && results().rowCount() == 0 && isVisible()) m_empty->announce();
}

bool SearchPage::hasAnswer() const { return m_search.isAnswerable() && !results().isWaiting(); }

void SearchPage::describeEmpty(EmptyState& empty) {
  const QString query = m_header->searchField->text().trimmed();
  m_examples->setVisible(query.isEmpty());
  m_findPeople->setVisible(hasAnswer() && !m_search.onlyMessages && !firstName().isEmpty());
  if (query.isEmpty()) {
    empty.say(tr("Search every post"), tr("Finds posts with every word, newest first."));
  } else if (!m_search.isAnswerable()) {
    empty.say({}, {});
  } else {
    // A slip has already said why.
    const bool isExplained = !m_header->searchSlip->isHidden();
    if (m_search.onlyMessages) {
      PostSearch all;
      all.version = m_search.version;
      all.onlyMessages = true;
      const bool asksForAll = m_search == all;
      return empty.say(
          tr("No messages found"),
          isExplained || asksForAll ? QString() : tr("None of your messages contains all of this. Try fewer words."));
    }
    empty.say(tr("Nothing found for “%1”").arg(isolated(query)),
              isExplained ? QString() : tr("No post contains all of this. Try fewer words."));
    m_findPeople->setProperty("text", tr("Find People Named “%1”").arg(isolated(firstName())));
  }
}

/// The name that the user may have meant: the only term of the search, if it has just one.
QString SearchPage::firstName() const {
  const SearchQuery query = parseSearch(m_header->searchField->text());
  QStringList names = query.authors + query.repliedAuthors;
  for (const SearchTerm& term : query.terms)
    if (!term.isExcluded) names.append(term.text);
  if (names.size() != 1) return {};
  QString name = names.first();
  if (name.startsWith(u'@') || name.startsWith(u'#')) name.remove(0, 1);
  constexpr int longestName = 64;
  return name.size() > longestName ? QString() : name;
}

QList<TextRange> SearchPage::highlightsIn(const QString& body) {
  return m_tokenizer ? searchHighlights(body, m_search, *m_tokenizer) : QList<TextRange>();
}

Result<Done> SearchPage::useTokenizer() {
  ROOST_TRY(version, searchVersionInUse(services().store));
  if (m_tokenizer && m_tokenizer->version() == *version) return Done{};
  ROOST_TRY(tokenizer, SearchTokenizer::inUse(services().store));
  m_tokenizer = std::move(*tokenizer);
  return Done{};
}

/// The search index may have been rebuilt while its results were on the screen.
void SearchPage::noteVersion() {
  if (m_tokenizer && useTokenizer()) m_search = recut(m_search, *m_tokenizer);
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_header->searchField && event->type() == QEvent::KeyPress &&
      static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && results().rowCount() > 0) {
    m_view->takeFocus(Qt::ShortcutFocusReason);
    return true;
  }
  return ListPage::eventFilter(watched, event);
}

}  // namespace roost
