#include "gui/controls/field_contents.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <functional>

namespace roost {
namespace {

QString pathOf(const QWidget* widget, const QWidget* root) {
  QString path;
  for (; widget && widget != root; widget = widget->parentWidget())
    if (!widget->objectName().isEmpty()) path = widget->objectName() + u'/' + path;
  return path;
}

/// The property with a field's content; null if the widget isn't a field.
const char* contentOf(const QWidget* widget) {
  // Even when read-only: a post waiting to be published must not be lost.
  if (qobject_cast<const QPlainTextEdit*>(widget)) return "plainText";
  if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return line->isReadOnly() ? nullptr : "text";
  if (qobject_cast<const QComboBox*>(widget)) return "currentIndex";
  if (qobject_cast<const QCheckBox*>(widget)) return "checked";
  return nullptr;
}

void eachNamed(const QWidget& root, const std::function<void(QWidget*, const QString&)>& visit) {
  for (QWidget* widget : root.findChildren<QWidget*>())
    if (!widget->objectName().isEmpty()) visit(widget, pathOf(widget, &root));
}

}  // namespace

FieldContents::FieldContents(const QWidget& root) {
  eachNamed(root, [this](const QWidget* widget, const QString& path) {
    if (const char* content = contentOf(widget)) m_contents.insert(path, widget->property(content));
    if (widget->hasFocus()) m_focus = path;
  });
}

void FieldContents::putBack(QWidget& root) const {
  eachNamed(root, [this](QWidget* widget, const QString& path) {
    const char* content = contentOf(widget);
    // Unchanged fields are left alone, because some pages reload at every change.
    if (content && m_contents.contains(path) && widget->property(content) != m_contents.value(path)) {
      widget->setProperty(content, m_contents.value(path));
      if (auto* edit = qobject_cast<QPlainTextEdit*>(widget)) edit->moveCursor(QTextCursor::End);
    }
    if (path == m_focus && widget->isVisible()) widget->setFocus(Qt::OtherFocusReason);
  });
}

}  // namespace roost
