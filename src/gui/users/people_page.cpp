#include "gui/users/people_page.h"

#include <QAction>

#include "gui/text/plain_text.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "ui_peopleheader.h"

namespace roost {

PeoplePage::PeoplePage(const PageContext& context, QWidget* parent)
    : ListPage(context, parent), m_header(new Ui::PeopleHeader), m_users(new UserRows(*m_view, context, this)) {
  setObjectName(QStringLiteral("peoplePage"));
  m_view->setObjectName(QStringLiteral("peopleRows"));
  m_view->setAccessibleName(tr("People"));
  auto* header = new QWidget(m_view->viewport());
  m_header->setupUi(header);
  m_header->title->setFont(type::title(font()));
  const QIcon search = lineIcon(QStringLiteral("search"), Theme::of(palette()).mutedText);
  // To Qt an icon in a field is a button, which needs an accessible name.
  m_header->filter->addAction(search, QLineEdit::LeadingPosition)->setText(m_header->filter->accessibleName());
  m_header->order->addItem(tr("Last post"), static_cast<int>(UserOrder::LastPost));
  m_header->order->addItem(tr("Followers"), static_cast<int>(UserOrder::Followers));
  m_header->order->addItem(tr("Name"), static_cast<int>(UserOrder::Name));
  m_view->setHeader(header);
  watch(m_users->model());
  const auto change = [this] {
    amendPlace();
    showList(std::nullopt);
  };
  connect(m_header->filter, &QLineEdit::textChanged, this, change);
  connect(m_header->order, &QComboBox::currentIndexChanged, this, change);
  connect(&services().changes, &ChangeWatcher::changedElsewhere, this, &PeoplePage::searchAgain);
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::open(const Location& location, const std::optional<ListPosition>& rows) {
  {
    const QSignalBlocker quietFilter(m_header->filter), quietOrder(m_header->order);
    if (m_header->filter->text() != location.query) m_header->filter->setText(location.query);
    if (location.order) m_header->order->setCurrentIndex(m_header->order->findData(static_cast<int>(*location.order)));
  }
  amendPlace();
  showList(rows);
}

UserOrder PeoplePage::order() const { return static_cast<UserOrder>(m_header->order->currentData().toInt()); }

void PeoplePage::amendPlace() {
  navigator().amend({.page = PageKind::People, .query = m_header->filter->text(), .order = order()});
}

void PeoplePage::showList(const std::optional<ListPosition>& rows) {
  describe();
  const QString prefix = m_header->filter->text();
  m_users->open([this, order = order(), prefix](
                    UserListModel& model, const PageKey& at) { return model.showPeople(viewer(), order, prefix, at); },
                rows);
  if (!prefix.isEmpty() && m_users->model().rowCount() == 0 && isVisible()) m_empty->announce();
}

// A new user may match the search. Without a search, the list stays as it is while it is being read.
void PeoplePage::searchAgain() {
  if (!isVisible() || m_header->filter->text().isEmpty()) return;
  const ListPosition position = m_view->listPosition();
  m_view->restore(m_users->model().reload(position.top), position);
}

void PeoplePage::describeEmpty(EmptyState& empty) {
  const QString filter = m_header->filter->text().trimmed();
  if (filter.isEmpty())
    empty.say(tr("No people yet"), {});
  else
    empty.say(tr("No names start with “%1”").arg(isolated(filter)),
              tr("Matches the start of each word in usernames and display names."));
}

}  // namespace roost
