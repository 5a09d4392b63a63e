#pragma once

#include <QByteArray>
#include <QString>

namespace roost::test {

/// Defined by each fuzz_NAME.cpp: does with one input what Roost does with it, and expects what must be so of any.
void tryInput(const QByteArray& input);

/// Ends the program, and tells of the input with which it did, unless this holds.
void expect(bool holds, const char* what, const QString& detail = {});

/// An input as a text: UTF-8, or UTF-16 behind a byte that is never in UTF-8, so that broken texts come, too.
QString textOf(const QByteArray& input);

/// The application that the fuzzer needs, without arguments; it lasts until the program ends.
void startApplication();

}  // namespace roost::test
