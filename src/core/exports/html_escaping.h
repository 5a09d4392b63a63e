#pragma once

#include <QList>
#include <QString>

#include "core/posts/post_details.h"

namespace roost {

/// With &, <, >, " and ' escaped, for text and for attributes.
QByteArray htmlEscaped(const QString& text);

/// An address that can be clicked: encoded and escaped for an attribute. Empty unless it is http or https.
QByteArray htmlAddress(const QString& address);

/// A post's text with its web addresses, and the parts that are links by themselves, as links. `named` is in order.
QByteArray linkedHtml(const QString& text, const QList<PostLink>& named = {});

}  // namespace roost
