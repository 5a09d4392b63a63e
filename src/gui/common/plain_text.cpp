#include "gui/common/plain_text.h"

namespace roost {

QString toolTipOf(const QString& text) {
  // HTML in any case: escaped text alone would be shown with its escapes where Qt takes it for plain text.
  return QStringLiteral("<p style='white-space:pre'>%1</p>").arg(text.toHtmlEscaped());
}

QString menuTextOf(const QString& text) { return QString(text).replace(u'&', QStringLiteral("&&")); }

}  // namespace roost
