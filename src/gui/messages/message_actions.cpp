#include "gui/messages/message_actions.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace roost {
namespace {

struct MessageActions {
  Q_DECLARE_TR_FUNCTIONS(MessageActions)
};

}  // namespace

QList<RowAction> messageActions(const PageContext& context, const std::function<Message(int row)>& messageAt) {
  return {
      {.name = QStringLiteral("copyPost"),
       .text = MessageActions::tr("Copy Text"),
       .key = QKeySequence::Copy,
       .act = [messageAt](int row) { QGuiApplication::clipboard()->setText(messageAt(row).body); }},
      {.name = QStringLiteral("removeMessage"),
       .text = MessageActions::tr("Remove for Me"),
       .key = QKeySequence::Delete,
       .act = [context, messageAt](int row) { context.operations.removeMessage(messageAt(row).id); }},
  };
}

}  // namespace roost
