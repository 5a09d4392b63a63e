#pragma once

#include <QString>

namespace roost {

/// "<group>/<which database>/": settings that belong to one database file.
QString databaseKey(const QString& group, const QString& databaseFile);

}  // namespace roost
