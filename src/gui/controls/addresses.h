#pragma once

#include <QUrl>

class QWidget;

namespace roost {

/// Opens a web or mail address in the user's default application; ignores any other address. If `text` does not show
/// where it leads, asks the user first.
void openAddress(const QUrl& address, const QString& text, QWidget* parent);

/// Whether the text tells its reader where the address leads. It doesn't if it has characters that reverse the text
/// direction, a host with lookalike letters, or a user name before the host, which could pass for the host.
bool showsWhereItLeads(const QString& text, const QUrl& address);

/// Opens any address in its default application. If there is none, says so and offers to copy the address.
void openOutside(const QUrl& address, QWidget* parent);

}  // namespace roost
