#pragma once

#include <QHash>
#include <QVariant>

class QWidget;

namespace roost {

/// What is written and chosen in the fields below a widget, and which has the focus, so that the same fields, made
/// anew, can be given it back. Fields are told apart by their names and those of what they are in.
class FieldContents {
 public:
  explicit FieldContents(const QWidget& root);
  void putBack(QWidget& root) const;

 private:
  QHash<QString, QVariant> m_contents;
  QString m_focus;
};

}  // namespace roost
