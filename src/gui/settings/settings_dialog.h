#pragma once

#include <QDialog>

#include "gui/settings/settings_context.h"

class QStackedWidget;
class QTabBar;

namespace roost {

/// The settings. Every change is applied and saved at once.
class SettingsDialog : public QDialog {
  Q_OBJECT

 public:
  SettingsDialog(SettingsContext context, QWidget* parent = nullptr);
  void showPage(int page);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  QWidget* makePage(int page);
  QWidget* makeGeneralPage();

  const SettingsContext m_context;
  QWidget* m_content = nullptr;
  QTabBar* m_tabs = nullptr;
  QStackedWidget* m_pages = nullptr;
  QWidget* m_close = nullptr;
};

}  // namespace roost
