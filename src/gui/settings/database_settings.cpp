#include "gui/settings/database_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QUrl>

#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "gui/controls/addresses.h"
#include "gui/controls/pill_button.h"

namespace roost {

DatabaseSettings::DatabaseSettings(const Store& store, QWidget* parent) : SettingsForm(parent) {
  const QFileInfo file(store.file());
  // Recent writes are in the log beside the file for a while.
  const qint64 bytes = file.size() + QFileInfo(store.file() + QStringLiteral("-wal")).size();
  const auto add = [this](const char* name, const QString& label, const QString& text) {
    auto* value = new QLabel(text, this);
    value->setObjectName(QLatin1String(name));
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(label, text));
    addField(label, value);
  };
  auto* path = new QLineEdit(QDir::toNativeSeparators(file.absoluteFilePath()), this);
  path->setObjectName(QStringLiteral("databasePath"));
  path->setReadOnly(true);
  path->setCursorPosition(0);
  addField(tr("&File"), path);
  add("databaseSize", tr("Size"), QLocale().formattedDataSize(bytes, 1));
  add("databaseVersion", tr("Schema version"), QLocale().toString(currentSchemaVersion()));
  auto* show = new PillButton(this);
  show->setObjectName(QStringLiteral("showInFolder"));
  show->setText(tr("Show in Folder"));
  show->setLook(PillLook::Outlined);
  show->setAutoDefault(false);
  show->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(show, &QPushButton::clicked, this,
          [this, folder = file.absolutePath()] { openOutside(QUrl::fromLocalFile(folder), this); });
  addField(QString(), show);
  show->setAccessibleName(show->text());
}

}  // namespace roost
