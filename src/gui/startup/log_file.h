#pragma once

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>

namespace roost {

/// Writes the program's log to `<folder>/roost.log`. A file that has reached `maxBytes` is renamed to roost.log.1, that
/// one to roost.log.2 and so on; at most `maxFiles` are kept. Only their owner can read them. The home folder is
/// written as "~", since its path contains the user's name.
class LogFile {
 public:
  static constexpr qint64 maxBytes = 1'000'000;
  static constexpr int maxFiles = 10;

  explicit LogFile(QString folder);
  ~LogFile();
  LogFile(const LogFile&) = delete;
  LogFile& operator=(const LogFile&) = delete;

  static QString defaultFolder();

  /// Until this object is destroyed, Qt's messages go to this log as well as to the previous handler.
  void install();

  /// Writes one line. May be called from any thread.
  void write(const QString& line);

  /// The newest lines, oldest first.
  QStringList lastLines(int count) const;

 private:
  QString fileName(int age = 0) const;
  void rotate() const;

  const QString m_folder;
  const QRegularExpression m_home;  ///< The home folder as it stands in a path.
  mutable QMutex m_mutex;
};

}  // namespace roost
