#include "fuzz/fuzzer.h"

// libFuzzer calls these by name.

extern "C" int LLVMFuzzerInitialize(int*, char***) {
  roost::test::startApplication();
  return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
  static const roost::test::TryInput tryInput = roost::test::Fuzzers::all().first();
  tryInput(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
  return 0;
}
