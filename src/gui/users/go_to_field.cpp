#include "gui/users/go_to_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "gui/pictures/avatar_cache.h"
#include "gui/rows/name_widths.h"
#include "gui/text/text_line.h"
#include "gui/theme/icons.h"
#include "gui/theme/mirrored.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int rowHeight = 44, avatarSize = 28, searchIcon = 18, leastMatches = 320;

class MatchDelegate : public QStyledItemDelegate {
 public:
  MatchDelegate(AvatarCache& avatars, QWidget* view) : QStyledItemDelegate(view), m_avatars(avatars) {
    connect(&avatars, &AvatarCache::ready, view, qOverload<>(&QWidget::update));
  }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
    return {option.rect.width(), type::scaled(option.font, rowHeight)};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const QVariant match = index.data(UserListModel::UserRole);
    if (!match.isValid()) return paintSearch(*painter, option, index.data().toString());
    const User user = match.value<User>();
    const Theme theme = Theme::of(option.palette);
    const QRect& row = option.rect;
    painter->save();
    painter->fillRect(row, option.state.testFlag(QStyle::State_Selected) ? theme.selected : theme.raised);
    const auto inRow = [&](const QRect& rect) {
      return mirrored(rect, row.width(), option.direction).translated(row.topLeft());
    };
    m_avatars.paint(*painter, inRow({space::m, (row.height() - avatarSize) / 2, avatarSize, avatarSize}),
                    user.avatar());
    const QFont nameFont = type::name(option.font);
    const int left = space::m + avatarSize + space::m;
    const int room = row.width() - left - space::m;
    const NameWidths widths = shareNameRoom(user.name(), user.username, room, option.font);
    paintLine(*painter, inRow({left, 0, widths.name, row.height()}), user.name(), nameFont, theme.text,
              option.direction);
    if (widths.username > 0)
      paintLine(*painter, inRow({left + widths.name + NameWidths::between, 0, widths.username, row.height()}),
                u'@' + user.username, option.font, theme.mutedText, option.direction);
    painter->restore();
  }

 private:
  static void paintSearch(QPainter& painter, const QStyleOptionViewItem& option, const QString& text) {
    const Theme theme = Theme::of(option.palette);
    const QRect& row = option.rect;
    painter.save();
    painter.fillRect(row, option.state.testFlag(QStyle::State_Selected) ? theme.selected : theme.raised);
    const auto inRow = [&](const QRect& rect) {
      return mirrored(rect, row.width(), option.direction).translated(row.topLeft());
    };
    const int aside = (avatarSize - searchIcon) / 2;
    lineIcon(QStringLiteral("search"), theme.mutedText)
        .paint(&painter, inRow({space::m + aside, (row.height() - searchIcon) / 2, searchIcon, searchIcon}));
    const int left = space::m + avatarSize + space::m;
    paintLine(painter, inRow({left, 0, row.width() - left - space::m, row.height()}), text, option.font, theme.text,
              option.direction);
    painter.restore();
  }

  AvatarCache& m_avatars;
};

/// Starts at the first row. Qt's completer starts at the first user whose name starts with the typed text, and skips
/// users found by a later word of their name.
class MatchCompleter : public QCompleter {
 public:
  MatchCompleter(GoToMatches& matches, QObject* parent) : QCompleter(&matches, parent) {
    setCompletionRole(GoToMatches::typedRole);
  }

  QString pathFromIndex(const QModelIndex& index) const override { return index.data(Qt::EditRole).toString(); }
};

}  // namespace

GoToField::GoToField(Services& services, AvatarCache& avatars, const QAction* focusAction, QWidget* parent)
    : QLineEdit(parent), m_services(services), m_focusAction(focusAction), m_matches(services.store) {
  setObjectName(QStringLiteral("goToField"));
  setAccessibleName(tr("Search posts or go to a user"));
  setPlaceholderText(tr("Search or go to @name"));
  setProperty("pill", true);
  showIcon();
  auto* completer = new MatchCompleter(m_matches, this);
  completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
  completer->setMaxVisibleItems(GoToMatches::mostUsers + 1);
  setCompleter(completer);
  auto* popup = qobject_cast<QAbstractItemView*>(completer->popup());
  popup->setItemDelegate(new MatchDelegate(avatars, popup->viewport()));
  popup->setObjectName(QStringLiteral("goToMatches"));
  // In a narrow window the popup has to be wider than the field.
  popup->installEventFilter(this);
  // All rows are always visible.
  popup->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  completer->popup()->setAccessibleName(tr("Search suggestions"));
  connect(focusAction, &QAction::changed, this, qOverload<>(&QWidget::update));
  connect(this, &QLineEdit::textEdited, this, &GoToField::complete);
  connect(&m_matches, &GoToMatches::failed, this, &GoToField::failed);
  // The context is the completer, not the field: when a QLineEdit loses the focus, it drops its own connections to its
  // completer.
  connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), completer,
          [this](const QModelIndex& index) {
            // Queued, because the field is given the chosen name only after this signal.
            const UserId user = index.data(UserListModel::UserRole).value<User>().id;
            const QString query = index.data(Qt::EditRole).toString();
            QMetaObject::invokeMethod(
                this, [this, user, query] { user == noUser ? search(query) : choose(user); }, Qt::QueuedConnection);
          });
  connect(this, &QLineEdit::returnPressed, this, &GoToField::goToTyped);
}

void GoToField::showIcon() {
  const QIcon icon = lineIcon(QStringLiteral("search"), Theme::of(palette()).mutedText);
  // The icon is a widget, and no widget may be deleted while a style sheet is being applied.
  if (m_icon) return m_icon->setIcon(icon);
  m_icon = addAction(icon, LeadingPosition);
  // To Qt an icon in a field is a button, which needs an accessible name.
  m_icon->setText(accessibleName());
}

void GoToField::changeEvent(QEvent* event) {
  QLineEdit::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && m_icon) showIcon();
}

void GoToField::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    if (completer()->popup()->isVisible()) return completer()->popup()->hide();
    if (!text().isEmpty()) return clear();
  }
  QLineEdit::keyPressEvent(event);
}

void GoToField::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  if (hasFocus() || !text().isEmpty()) return;
  const Theme theme = Theme::of(palette());
  const QFont hintFont = type::meta(font());
  const QString hint = m_focusAction->shortcut().toString(QKeySequence::NativeText);
  if (hint.isEmpty()) return;
  const int hintWidth = QFontMetrics(hintFont).horizontalAdvance(hint) + 2 * space::s;
  // The placeholder matters more than the key.
  constexpr int besideWords = 64;
  if (type::width(placeholderText(), font()) + besideWords + hintWidth > width()) return;
  const int hintHeight = type::scaled(font(), 22);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRect key = mirrored({width() - hintWidth - 14, (height() - hintHeight) / 2, hintWidth, hintHeight}, width(),
                             layoutDirection());
  painter.setPen(theme.line);
  painter.setBrush(theme.surface);
  painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
  painter.setPen(theme.mutedText);
  painter.setFont(hintFont);
  painter.setLayoutDirection(Qt::LeftToRight);
  painter.drawText(key, Qt::AlignCenter, hint);
}

void GoToField::complete(const QString& text) { m_matches.offer(m_services.viewer(), text); }

bool GoToField::eventFilter(QObject* watched, QEvent* event) {
  if (watched == completer()->popup() && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
    widenMatches();
  return QLineEdit::eventFilter(watched, event);
}

void GoToField::widenMatches() {
  QWidget& popup = *completer()->popup();
  const int most = window()->width() - 2 * space::s;
  const int width = std::min(type::scaled(font(), leastMatches), most);
  if (popup.width() >= width) return;
  const int leftmost = window()->mapToGlobal(QPoint(space::s, 0)).x();
  const int left = isRightToLeft() ? popup.geometry().right() + 1 - width : popup.x();
  popup.setGeometry(std::clamp(left, leftmost, leftmost + most - width), popup.y(), width, popup.height());
}

void GoToField::goToTyped() {
  const QString name = withoutAt(text());
  if (name.isEmpty()) return;
  const auto user = m_services.users.findByUsername(m_services.viewer(), name);
  // A complete username is what the user means, even if people with more followers are listed before it.
  if (user) return choose(user->id);
  const QAbstractItemView* popup = completer()->popup();
  if (popup->isVisible() && popup->currentIndex().isValid()) return;
  if (user.error().code == ErrorCode::NotFound)
    search(text().trimmed());
  else
    Q_EMIT failed(user.error());
}

void GoToField::empty() {
  completer()->popup()->hide();
  clear();
  m_matches.offer(noUser, {});
}

void GoToField::choose(UserId user) {
  empty();
  Q_EMIT userChosen(user);
}

void GoToField::search(const QString& query) {
  empty();
  Q_EMIT searchRequested(query);
}

}  // namespace roost
