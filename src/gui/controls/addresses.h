#pragma once

#include <QUrl>

class QWidget;

namespace roost {

/// Opens a web or mail address with the program that the user has for it, and nothing else. One whose `text` does not
/// show where it leads is shown first, and opened when the user agrees.
void openAddress(const QUrl& address, const QString& text, QWidget* parent);

/// Whether somebody who reads the text knows where the address leads: not where text is turned round, a host is
/// written in letters that look like others, or a name stands before it that looks like a host.
bool showsWhereItLeads(const QString& text, const QUrl& address);

/// With the program that is there for it; where there is none, says so and offers to copy it.
void openOutside(const QUrl& address, QWidget* parent);

}  // namespace roost
