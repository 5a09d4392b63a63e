#include "gui/settings/settings_dialog.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "gui/controls/focus_order.h"
#include "gui/controls/pill_button.h"
#include "gui/controls/screen_fit.h"
#include "gui/pages/services.h"
#include "gui/settings/appearance_settings.h"
#include "gui/settings/database_settings.h"
#include "gui/settings/desktop_settings.h"
#include "gui/settings/general_settings.h"
#include "gui/settings/mute_settings.h"
#include "gui/settings/shortcut_settings.h"
#include "gui/settings/sign_in_settings.h"
#include "gui/theme/theme.h"

namespace roost {

SettingsDialog::SettingsDialog(SettingsContext context, QWidget* parent)
    : QDialog(parent), m_context(std::move(context)) {
  setObjectName(QStringLiteral("settingsDialog"));
  keepOnScreen(*this);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  build();
  const QSize room = parent ? parent->size() : QSize(640, 600);
  resize(std::min(620, room.width() - 2 * space::s), std::min(600, room.height() - 2 * space::xxl));
}

void SettingsDialog::build() {
  setWindowTitle(tr("Settings"));
  m_content = new QWidget(this);
  m_tabs = new QTabBar(m_content);
  m_tabs->setObjectName(QStringLiteral("settingsTabs"));
  m_tabs->setDrawBase(false);
  m_tabs->setProperty("mirrored", isRightToLeft());
  m_tabs->setExpanding(false);
  m_tabs->setAccessibleName(tr("Settings"));
  m_pages = new QStackedWidget(m_content);
  for (const QString& title : {tr("General"), tr("Appearance"), tr("Shortcuts"), tr("Database")}) {
    m_tabs->addTab(title);
    auto* area = new QScrollArea(m_pages);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(title);
    area->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(area);
  }
  auto* close = new PillButton(m_content);
  m_close = close;
  close->setObjectName(QStringLiteral("close"));
  close->setText(tr("Close"));
  close->setAutoDefault(false);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  connect(m_tabs, &QTabBar::currentChanged, this, &SettingsDialog::showPage);
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(space::l, space::m, space::l, space::l);
  column->setSpacing(space::l);
  column->addWidget(m_tabs);
  column->addWidget(m_pages, 1);
  column->addWidget(close, 0, Qt::AlignTrailing);
  layout()->addWidget(m_content);
  showPage(0);
}

QWidget* SettingsDialog::makeGeneralPage() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(space::m);
  const auto add = [&](const QString& heading, QWidget* part) {
    auto* title = new QLabel(heading, page);
    title->setFont(type::name(font()));
    column->addWidget(title);
    column->addWidget(part);
  };
  column->addWidget(new GeneralSettings(m_context.languages, m_context.preferences, m_context.startPages, page));
  add(tr("Desktop notifications"), new DesktopSettings(m_context.preferences, page));
  add(tr("Active sign-ins"), new SignInSettings(m_context.services.session, m_context.signIns, m_context.times, page));
  add(tr("Muted"), new MuteSettings(m_context.services, m_context.operations, m_context.times, page));
  column->addStretch();
  return page;
}

QWidget* SettingsDialog::makePage(int page) {
  switch (page) {
    case 0:
      return makeGeneralPage();
    case 1:
      return new AppearanceSettings(m_context.appearance);
    case 2:
      return new ShortcutSettings(m_context.actions);
    default:
      return new DatabaseSettings(m_context.services.store);
  }
}

void SettingsDialog::showPage(int page) {
  m_tabs->setCurrentIndex(page);
  auto* area = static_cast<QScrollArea*>(m_pages->widget(page));
  // Pages are created when they are first shown.
  if (!area->widget()) area->setWidget(makePage(page));
  m_pages->setCurrentIndex(page);
  orderFocus({m_tabs, m_pages, m_close});
}

void SettingsDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  const int page = m_tabs->currentIndex();
  const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
  m_content->hide();
  // Deleted later, because the change of language comes from one of its fields.
  m_content->deleteLater();
  build();
  m_content->show();
  showPage(page);
  // Keeps the focus, for users who step through the languages by key.
  if (auto* field = focused.isEmpty() ? nullptr : m_content->findChild<QWidget*>(focused)) field->setFocus();
}

}  // namespace roost
