#pragma once

#include <QPointer>
#include <QWidget>

#include "gui/palette/command_list_model.h"

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace roost {

/// Everything that can be done now, to be found by a few letters and run; over the top of its window until it is left.
class CommandPalette : public QWidget {
  Q_OBJECT

 public:
  CommandPalette(const QMenuBar& bar, QSettings& settings, QWidget* window);

  /// Shows what can be done now.
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
