#pragma once

#include <QList>
#include <QString>

namespace roost {

/// Part of a text that links to something other than what it says. In UTF-16 code units.
struct NamedLink {
  qsizetype start = 0, length = 0;
  QString target;
};

/// With &, <, >, " and ' escaped, for text and for attributes.
QByteArray htmlEscaped(const QString& text);

/// An address that can be clicked: encoded and escaped for an attribute. Empty unless it is http or https.
QByteArray htmlAddress(const QString& address);

/// A post's text with its web addresses, and the parts that are links by themselves, as links. `named` is in order.
QByteArray linkedHtml(const QString& text, const QList<NamedLink>& named = {});

}  // namespace roost
