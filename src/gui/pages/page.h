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
class ThumbnailCache;
class VisibleTimes;
class WindowRequests;

/// What the window provides to its pages.
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
  ThumbnailCache& thumbnails;
};

/// One of the pages of the main window.
class Page : public QWidget {
  Q_OBJECT

 public:
  explicit Page(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

  /// Shows `location`. `rows` is the list position to restore, if it was visited before.
  virtual void open(const Location& location, const std::optional<ListPosition>& rows) = 0;
  virtual ListPosition listPosition() const { return {}; }
  /// Focuses the widget the user continues with. (A focus proxy would take the focus whenever Tab passes the page.)
  virtual void takeFocus(Qt::FocusReason) {}
  /// Moves the focus out of a text field, so that single letters are shortcuts.
  virtual void leaveField() { takeFocus(Qt::ShortcutFocusReason); }
  virtual void goToTop() {}
  /// Makes the next or the previous row current.
  virtual void goToNextRow() {}
  virtual void goToPreviousRow() {}
  /// The actions for the current row.
  virtual QList<QAction*> rowActions() const { return {}; }
  virtual QString title() const = 0;

  /// The user the page is about or has selected, shown in the column beside it.
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
