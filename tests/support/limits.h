#pragma once

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QString>
#include <csignal>

namespace roost::test {

/// While this exists, no file can grow past `bytes`, as on a full disk.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{bytes, m_before.rlim_max};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) qFatal("setrlimit");
  }
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit m_before{};
  void (*m_handler)(int);
};

/// While this exists, the test is a user to whom file permissions apply, even if it was started by root.
class Unprivileged {
 public:
  static constexpr uid_t nobody = 65534;

  Unprivileged() {
    if (m_before == 0 && seteuid(nobody) != 0) qFatal("seteuid");
  }
  ~Unprivileged() {
    if (m_before == 0 && seteuid(0) != 0) qFatal("seteuid");
  }
  Unprivileged(const Unprivileged&) = delete;
  Unprivileged& operator=(const Unprivileged&) = delete;

  /// Gives a file or folder, with these permissions, to the user that the test becomes.
  static void give(const QString& path, mode_t mode) {
    const QByteArray name = path.toLocal8Bit();
    if (geteuid() == 0 && chown(name, nobody, static_cast<gid_t>(-1)) != 0) qFatal("chown");
    if (chmod(name, mode) != 0) qFatal("chmod");
  }

 private:
  uid_t m_before = geteuid();
};

}  // namespace roost::test
