#pragma once

#include <QHash>
#include <QVariant>

class QWidget;

namespace roost {

/// The contents of the fields within a widget, and which one has the focus, to be restored in the same fields after
/// they have been recreated. Fields are identified by their object names and those of their parents.
class FieldContents {
 public:
  explicit FieldContents(const QWidget& root);
  void putBack(QWidget& root) const;

 private:
  QHash<QString, QVariant> m_contents;
  QString m_focus;
};

}  // namespace roost
