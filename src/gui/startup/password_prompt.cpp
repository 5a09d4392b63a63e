#include "gui/startup/password_prompt.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QTextStream>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace roost {
namespace {

constexpr qsizetype longestLine = qsizetype{64} * 1024;

struct PasswordPrompt {
  Q_DECLARE_TR_FUNCTIONS(PasswordPrompt)
};

#ifdef Q_OS_WIN

/// Turns off the terminal's echo while this object exists.
class QuietTerminal {
 public:
  QuietTerminal() : m_input(GetStdHandle(STD_INPUT_HANDLE)) {
    m_isTerminal = GetConsoleMode(m_input, &m_before) != 0;
    if (m_isTerminal) SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
  }
  ~QuietTerminal() {
    if (m_isTerminal) SetConsoleMode(m_input, m_before);
  }
  QuietTerminal(const QuietTerminal&) = delete;
  QuietTerminal& operator=(const QuietTerminal&) = delete;

  static bool isThere() { return _isatty(_fileno(stdin)) != 0; }
  static int readByte() {
    char byte = 0;
    return _read(_fileno(stdin), &byte, 1) == 1 ? static_cast<unsigned char>(byte) : EOF;
  }

 private:
  HANDLE m_input;
  DWORD m_before = 0;
  bool m_isTerminal = false;
};

#else

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

// A signal handler can only reach global variables.
volatile std::sig_atomic_t caughtSignal = 0;

/// Turns off the terminal's echo while this object exists. A signal that would end or stop the program during that time
/// ends the input instead, and is raised again once the terminal is restored.
class QuietTerminal {
 public:
  QuietTerminal() {
    caughtSignal = 0;
    struct sigaction noting {};
    noting.sa_handler = [](int signal) { caughtSignal = signal; };
    sigemptyset(&noting.sa_mask);
    for (size_t i = 0; i < endingSignals.size(); ++i) sigaction(endingSignals[i], &noting, &m_actions[i]);
    m_isTerminal = tcgetattr(STDIN_FILENO, &m_before) == 0;
    if (!m_isTerminal) return;
    termios quiet = m_before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
  }
  ~QuietTerminal() {
    if (m_isTerminal) tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    for (size_t i = 0; i < endingSignals.size(); ++i) sigaction(endingSignals[i], &m_actions[i], nullptr);
    if (caughtSignal != 0) std::raise(caughtSignal);
  }
  QuietTerminal(const QuietTerminal&) = delete;
  QuietTerminal& operator=(const QuietTerminal&) = delete;

  static bool isThere() { return isatty(STDIN_FILENO) != 0; }
  /// Returns EOF after a signal as well.
  static int readByte() {
    for (;;) {
      char byte = 0;
      const ssize_t got = caughtSignal == 0 ? read(STDIN_FILENO, &byte, 1) : -1;
      if (got == 1) return static_cast<unsigned char>(byte);
      if (got == 0 || errno != EINTR || caughtSignal != 0) return EOF;
    }
  }

 private:
  std::array<struct sigaction, endingSignals.size()> m_actions{};
  termios m_before{};
  bool m_isTerminal = false;
};

#endif

/// A line without its line ending; nothing at the end of the input.
std::optional<QByteArray> readLine() {
  QByteArray line;
  int byte = QuietTerminal::readByte();
  if (byte == EOF) return std::nullopt;
  for (; byte != EOF && byte != '\n' && line.size() < longestLine; byte = QuietTerminal::readByte())
    line.append(static_cast<char>(byte));
  if (line.endsWith('\r')) line.chop(1);
  return line;
}

Result<QString> readPassword() {
  const auto line = readLine();
  if (!line || line->isEmpty())
    return invalidInput(PasswordPrompt::tr("No password was entered. Nothing was changed."));
  if (line->size() == longestLine)
    return invalidInput(PasswordPrompt::tr("The password is too long. Nothing was changed."));
  QStringDecoder decoder(QStringDecoder::Utf8);
  const QString password = decoder(*line);
  // Invalid bytes would become U+FFFD, and nobody could type that password again.
  if (decoder.hasError())
    return invalidInput(PasswordPrompt::tr("The password isn’t valid UTF-8. Nothing was changed."));
  return password;
}

/// Prompts on standard error, which a script does not read as output.
Result<QString> askFor(const QString& prompt) {
  QTextStream terminal(stderr);
  const QuietTerminal quiet;
  terminal << prompt << Qt::flush;
  auto password = readPassword();
  terminal << Qt::endl;
  return password;
}

}  // namespace

Result<QString> readNewPassword(const QString& username) {
  if (!QuietTerminal::isThere()) return readPassword();
  auto password = askFor(PasswordPrompt::tr("New password for %1:").arg(username) + u' ');
  if (!password) return password;
  auto again = askFor(PasswordPrompt::tr("Repeat the new password:") + u' ');
  if (!again) return again;
  if (*password != *again) return invalidInput(PasswordPrompt::tr("The passwords don’t match. Nothing was changed."));
  return password;
}

}  // namespace roost
