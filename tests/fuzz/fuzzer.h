#pragma once

#include <QByteArray>
#include <QString>

#include "support/registry.h"

namespace roost::test {

/// Does with one input what Roost does with it, and expects what must be so of any.
using TryInput = void (*)(const QByteArray& input);

/// The fuzzers of this program, by the NAME of their fuzz_NAME.cpp. As tests there are many in one program, which
/// compiles several times faster; libFuzzer wants one in each.
using Fuzzers = Registry<TryInput>;

/// Ends the program, and tells of the input with which it did, unless this holds.
void expect(bool holds, const char* what, const QString& detail = {});

/// An input as a text: UTF-8, or UTF-16 behind a byte that is never in UTF-8, so that broken texts come, too.
QString textOf(const QByteArray& input);

/// The application that the fuzzers need, without arguments and without a log, since what goes wrong here is meant to.
/// It lasts until the program ends.
void startApplication();

}  // namespace roost::test

/// Registers a file's tryInput. Use it once per file, inside the file's own namespace.
#define ROOST_FUZZER const roost::test::Fuzzers registered(__FILE__, tryInput);
