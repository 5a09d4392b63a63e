#pragma once

namespace roost {

/// While it lives, Ctrl+C does not end the program, but is noticed.
class InterruptWatch {
 public:
  InterruptWatch();
  ~InterruptWatch();
  InterruptWatch(const InterruptWatch&) = delete;
  InterruptWatch& operator=(const InterruptWatch&) = delete;

  bool isInterrupted() const;

 private:
  void (*m_before)(int);
};

}  // namespace roost
