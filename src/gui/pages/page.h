#pragma once

#include <QWidget>

#include "gui/controls/action_registry.h"
#include "gui/pages/navigator.h"
#include "gui/pages/operations.h"
#include "gui/pages/services.h"

namespace roost {

class AvatarCache;
class PageBadges;
class Preferences;
class ProfilePreview;
class ReadingPositions;
class VisibleTimes;
class WindowRequests;

/// What a page needs of the window around it.
struct PageContext {
  Services& services;
  Navigator& navigator;
  Operations& operations;
  ActionRegistry& actions;
  ProfilePreview& profilePreview;
  AvatarCache& avatars;
  const Preferences& preferences;
  VisibleTimes& times;
  ReadingPositions& readingPositions;
  PageBadges& badges;
  WindowRequests& requests;
};

/// One of the pages of the main window.
class Page : public QWidget {
  Q_OBJECT

 public:
  explicit Page(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

  /// Shows what belongs to `place`. `rows` is where one was when it was left, if it was.
  virtual void open(const Location& location, const std::optional<ListPosition>& rows) = 0;
  virtual ListPosition listPosition() const { return {}; }
  /// Gives the focus to what one goes on with. (A focus proxy would take it once more whenever Tab passes the page.)
  virtual void takeFocus(Qt::FocusReason) {}
  /// Gives it to where single letters are keys.
  virtual void leaveField() { takeFocus(Qt::ShortcutFocusReason); }
  virtual void goToTop() {}
  /// Goes on to the next row, or back to the one before.
  virtual void goToNextRow() {}
  virtual void goToPreviousRow() {}
  /// What can be done with the current row.
  virtual QList<QAction*> rowActions() const { return {}; }
  virtual QString title() const = 0;

  /// Whom the page is about or has selected, for the column beside it.
  virtual UserId subject() const { return noUser; }

 Q_SIGNALS:
  void subjectChanged();
  void titleChanged();

 protected:
  Services& services() const { return m_context.services; }
  Navigator& navigator() const { return m_context.navigator; }
  Operations& operations() const { return m_context.operations; }
  UserId viewer() const { return m_context.services.viewer(); }

  const PageContext m_context;
};

}  // namespace roost
