#pragma once

#include <QObject>

#include "gui/text/relative_time.h"

class QSettings;

namespace roost {

/// What is shown on the desktop while Roost's window is not active; at first nothing.
struct DesktopPreferences {
  bool follows = false, replies = false, mentions = false, messages = false;
  bool hidesText = false;  ///< Shows only who it is from.
  bool operator==(const DesktopPreferences&) const = default;
};

/// The user's preferences other than the appearance, stored in the settings.
class Preferences : public QObject {
  Q_OBJECT

 public:
  explicit Preferences(QSettings& settings, QObject* parent = nullptr) : QObject(parent), m_settings(settings) {}

  TimeFormat timeFormat() const;
  void setTimeFormat(const TimeFormat& format);

  /// Whether timelines leave out replies to people whom the viewer doesn't follow.
  bool hidesReplies() const;
  void setHidesReplies(bool hides);

  DesktopPreferences desktop() const;
  void setDesktop(const DesktopPreferences& desktop);

  static constexpr QLatin1String startWhereLeft{"whereLeft"}, startHome{"home"}, startNewestPosts{"newestPosts"};
  /// Where Roost starts: one of these, or a page's PageEntry::action.
  QString startPage() const;
  void setStartPage(const QString& page);

 Q_SIGNALS:
  void timeFormatChanged();
  void hidesRepliesChanged();

 private:
  QSettings& m_settings;
};

}  // namespace roost
