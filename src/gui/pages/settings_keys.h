#pragma once

#include <QString>

namespace roost {

/// The prefix of the settings that belong to one database file: "<group>/<hash of its path>/".
QString databaseKey(const QString& group, const QString& databaseFile);

}  // namespace roost
