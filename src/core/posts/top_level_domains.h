#pragma once

#include <QStringView>

namespace roost {

/// Whether `label` is a top-level domain such as "com" or "рф", in upper or lower case, or in the ASCII form
/// "xn--p1ai".
bool isTopLevelDomain(QStringView label);

}  // namespace roost
