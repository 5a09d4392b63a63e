#pragma once

#include <QTest>

/// Lets the event loop run until a QFuture has finished. The limit catches a program that hangs, not a slow
/// machine.
#define ROOST_WAIT_FOR(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 120'000)
