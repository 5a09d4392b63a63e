#include "gui/startup/interrupt_watch.h"

#include <atomic>
#include <csignal>

namespace roost {
namespace {

// A signal handler can only reach global variables.
std::atomic<bool> interrupted = false;

}  // namespace

InterruptWatch::InterruptWatch() : m_before(std::signal(SIGINT, [](int) { interrupted = true; })) {
  interrupted = false;
}
InterruptWatch::~InterruptWatch() { std::signal(SIGINT, m_before); }

bool InterruptWatch::isInterrupted() const { return interrupted; }

}  // namespace roost
