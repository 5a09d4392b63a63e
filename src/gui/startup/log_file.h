#pragma once

#include <QMutex>
#include <QStringList>

namespace roost {

/// Keeps what the program has to say about itself in `<folder>/roost.log`. A file that has grown to `maxBytes` becomes
/// roost.log.1, that one roost.log.2 and so on, and no more than `maxFiles` are kept. Only their owner may read them;
/// the home folder, which has somebody's name, is written as "~".
class LogFile {
 public:
  static constexpr qint64 maxBytes = 1'000'000;
  static constexpr int maxFiles = 10;

  explicit LogFile(QString folder) : m_folder(std::move(folder)) {}
  ~LogFile();
  LogFile(const LogFile&) = delete;
  LogFile& operator=(const LogFile&) = delete;

  static QString defaultFolder();

  /// From now on, until this object goes, Qt's messages are written here as well as where they went before.
  void install();

  /// Writes one line; from any thread.
  void write(const QString& line);

  /// The newest lines, oldest first.
  QStringList lastLines(int count) const;

 private:
  QString fileName(int age = 0) const;
  void rotate() const;

  const QString m_folder;
  mutable QMutex m_mutex;
};

}  // namespace roost
