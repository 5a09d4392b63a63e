#pragma once

#include <QByteArray>
#include <QString>

#include "support/registry.h"

namespace roost::test {

/// Processes one input as Roost would, and checks what must hold for any input.
using TryInput = void (*)(const QByteArray& input);

/// The fuzzers in this program, by the NAME of their fuzz_NAME.cpp. As tests, many share a program, which compiles
/// several times faster; libFuzzer needs a program for each.
using Fuzzers = Registry<TryInput>;

/// If the condition doesn't hold, reports the input and ends the program.
void expect(bool holds, const char* what, const QString& detail = {});

/// An input as text: UTF-8, or UTF-16 after a byte that never occurs in UTF-8, so that malformed text is tried, too.
QString textOf(const QByteArray& input);

/// Creates the application that the fuzzers need, without arguments, and without a log, since failures are intended
/// here. It exists until the program ends.
void startApplication();

}  // namespace roost::test

/// Registers a file's tryInput. Use it once per file, inside the file's own namespace.
#define ROOST_FUZZER const roost::test::Fuzzers registered(__FILE__, tryInput);
