#pragma once

#include <QFrame>

class QAction;
class QBoxLayout;

namespace roost {

struct WindowActions;
class PageButton;

/// The places one can go to: with words in a wide window, icons in a narrow one, a bar in a very narrow one.
class SideBar : public QFrame {
  Q_OBJECT

 public:
  enum Shape { Words, Icons, Bar };
  explicit SideBar(const WindowActions& actions, QWidget* parent = nullptr);
  void setShape(Shape shape);
  /// Whether it is below the pages, not beside them.
  bool isBelow() const { return m_shape == Bar; }
  /// What it needs beside the pages, and with words.
  int heightBeside() const;
  int widthWithWords() const;

 private:
  void add(QAction* action);

  QBoxLayout* m_layout;
  Shape m_shape = Words;
  QList<PageButton*> m_buttons;
};

}  // namespace roost
