#include "gui/controls/enter_key.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace roost {
namespace {

class EnterKey : public QObject {
 public:
  explicit EnterKey(QAbstractButton& button) : QObject(&button), m_button(button) { button.installEventFilter(this); }

 protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    if (!key->isAutoRepeat()) m_button.click();
    return true;
  }

 private:
  QAbstractButton& m_button;
};

}  // namespace

void pressWithEnter(QAbstractButton& button) { new EnterKey(button); }

}  // namespace roost
