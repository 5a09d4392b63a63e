#pragma once

namespace roost {

/// While this object exists, Ctrl+C sets `isInterrupted` instead of ending the program.
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
