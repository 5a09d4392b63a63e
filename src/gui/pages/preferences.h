#pragma once

#include <QObject>

#include "gui/text/relative_time.h"

class QSettings;

namespace roost {

/// Where one is when Roost starts.
enum class StartPage { WhereLeft, Home, NewestPosts, AllPosts, People };

/// What people choose besides how things look, as the settings keep it.
class Preferences : public QObject {
  Q_OBJECT

 public:
  explicit Preferences(QSettings& settings, QObject* parent = nullptr) : QObject(parent), m_settings(settings) {}

  TimeFormat timeFormat() const;
  void setTimeFormat(const TimeFormat& format);
  StartPage startPage() const;
  void setStartPage(StartPage page);

 Q_SIGNALS:
  void timeFormatChanged();

 private:
  QSettings& m_settings;
};

}  // namespace roost
