#include "gui/pages/spoken_list_page.h"

#include <QAccessibleWidget>

#include "gui/pages/list_page.h"

namespace roost {
namespace {

class SpokenViewport : public QAccessibleWidget {
 public:
  using QAccessibleWidget::QAccessibleWidget;

  QAccessibleInterface* parent() const override {
    const QWidget* list = widget()->parentWidget();
    return QAccessible::queryAccessibleInterface(list->parentWidget());
  }
};

class SpokenListPage : public QAccessibleWidget {
 public:
  SpokenListPage(QWidget* page, QWidget* viewport) : QAccessibleWidget(page), m_viewport(viewport) {}

  int childCount() const override { return QAccessibleWidget::childCount() + 1; }
  QAccessibleInterface* child(int index) const override {
    return index == 0 ? QAccessible::queryAccessibleInterface(m_viewport) : QAccessibleWidget::child(index - 1);
  }
  int indexOfChild(const QAccessibleInterface* child) const override {
    if (child->object() == m_viewport) return 0;
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + 1;
  }
  QAccessibleInterface* childAt(int x, int y) const override {
    QAccessibleInterface* viewport = child(0);
    return viewport->childAt(x, y) ? viewport : QAccessibleWidget::childAt(x, y);
  }

 private:
  QWidget* m_viewport;
};

QAccessibleInterface* listPageInterface(const QString&, QObject* object) {
  if (auto* page = qobject_cast<ListPage*>(object); page && page->viewport())
    return new SpokenListPage(page, page->viewport());
  const auto* page = object->parent() ? qobject_cast<ListPage*>(object->parent()->parent()) : nullptr;
  return page && object == page->viewport() ? new SpokenViewport(page->viewport()) : nullptr;
}

}  // namespace

void speakListPages() { QAccessible::installFactory(listPageInterface); }

}  // namespace roost
