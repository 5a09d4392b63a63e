#pragma once

#include <QFileInfo>
#include <QMap>

namespace roost::test {

/// What the files of a program register, by the NAME in KIND_NAME.cpp, such as follows for test_follows.cpp.
template <typename Entry>
class Registry {
 public:
  Registry(const char* file, Entry entry) {
    all().insert(QFileInfo(QString::fromUtf8(file)).baseName().section(u'_', 1), entry);
  }

  static QMap<QString, Entry>& all() {
    static QMap<QString, Entry> all;
    return all;
  }
};

}  // namespace roost::test
