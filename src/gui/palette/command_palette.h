#pragma once

#include <QPointer>
#include <QWidget>

#include "gui/palette/command_list_model.h"

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace roost {

/// Finds a command that is enabled now by a few of its letters, and runs it. Floats over the top of its window until it
/// loses the focus.
class CommandPalette : public QWidget {
  Q_OBJECT

 public:
  CommandPalette(const QMenuBar& bar, QSettings& settings, QWidget* window);

  /// Opens the palette with the commands that are enabled now, or closes it if it is open.
  void open();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent*) override { close(); }
  void hideEvent(QHideEvent* event) override;

 private:
  void filter();
  void settle();
  void run(const QModelIndex& index);
  bool obeyKey(QKeyEvent& key);

  const QMenuBar& m_bar;
  CommandListModel m_commands;
  QFrame* m_panel;
  QLineEdit* m_field;
  QListView* m_rows;
  QLabel* m_nothing;
  QPointer<QWidget> m_focusBefore;
};

}  // namespace roost
