#pragma once

#include <QHash>
#include <QMap>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QThread>

QT_BEGIN_NAMESPACE
// Qt's hooks for tools that inspect a program: Qt calls them whenever a QObject is created or destroyed.
extern quintptr Q_CORE_EXPORT qtHookData[];
QT_END_NAMESPACE

namespace roost::test {

/// Tracks every QObject created in the test's own thread while this exists, including those without a parent, which
/// can't be found in any other way.
class LiveObjects {
 public:
  LiveObjects() {
    qtHookData[addedHook] = reinterpret_cast<quintptr>(&added);
    qtHookData[removedHook] = reinterpret_cast<quintptr>(&removed);
  }
  ~LiveObjects() { qtHookData[addedHook] = qtHookData[removedHook] = 0; }
  LiveObjects(const LiveObjects&) = delete;
  LiveObjects& operator=(const LiveObjects&) = delete;

  static QMap<QByteArray, int> countByClass() {
    const QMutexLocker lock(&mutex());
    QMap<QByteArray, int> counts;
    for (const QObject* object : objects())
      if (object->thread() == QThread::currentThread()) ++counts[object->metaObject()->className()];
    return counts;
  }

 private:
  static constexpr int addedHook = 3, removedHook = 4;

  static QMutex& mutex() {
    static QMutex guard;
    return guard;
  }
  static QSet<const QObject*>& objects() {
    static QSet<const QObject*> all;
    return all;
  }
  static void added(QObject* object) {
    const QMutexLocker lock(&mutex());
    objects().insert(object);
  }
  static void removed(QObject* object) {
    const QMutexLocker lock(&mutex());
    objects().remove(object);
  }
};

}  // namespace roost::test
