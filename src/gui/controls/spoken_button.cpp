#include "gui/controls/spoken_button.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

namespace roost {
namespace {

constexpr const char* roleProperty = "spokenRole";

class SpokenButton : public QAccessibleWidget {
 public:
  explicit SpokenButton(QAbstractButton* button)
      : QAccessibleWidget(button, static_cast<QAccessible::Role>(button->property(roleProperty).toInt())) {}

  QString text(QAccessible::Text kind) const override {
    const QString said = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && said.isEmpty() ? button().text() : said;
  }
  QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    if (role() != QAccessible::PageTab) return state;
    state.selectable = true;
    state.selected = button().isChecked();
    return state;
  }
  QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
  void doAction(const QString& name) override {
    if (name != pressAction()) return QAccessibleWidget::doAction(name);
    // Queued, because the click may delete the button, and the screen reader's call must return first.
    QMetaObject::invokeMethod(&button(), &QAbstractButton::click, Qt::QueuedConnection);
  }

 private:
  QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* buttonInterface(const QString&, QObject* object) {
  auto* button = qobject_cast<QAbstractButton*>(object);
  return button && button->property(roleProperty).isValid() ? new SpokenButton(button) : nullptr;
}

}  // namespace

void speakAs(QAbstractButton& button, QAccessible::Role role) {
  button.setProperty(roleProperty, role);
  QAccessible::installFactory(buttonInterface);
}

}  // namespace roost
