#pragma once

#include <QFrame>

#include "gui/pages/page_entry.h"

class QAction;
class QBoxLayout;

namespace roost {

class PageBadges;
class PageButton;
struct WindowActions;

/// The pages one can go to: with words in a wide window, icons in a narrow one, a bar in a very narrow one.
class SideBar : public QFrame {
  Q_OBJECT

 public:
  enum Shape { Words, Icons, Bar };
  SideBar(const QList<PageEntry>& table, const WindowActions& actions, const PageBadges& badges,
          QWidget* parent = nullptr);
  void setShape(Shape shape);
  /// Whether it is below the pages, not beside them.
  bool isBelow() const { return m_shape == Bar; }
  /// What it needs beside the pages, and with words.
  int heightBeside() const;
  int widthWithWords() const;

 private:
  PageButton* add(QAction* action);
  void showBadges();

  const PageBadges& m_badges;
  QBoxLayout* m_layout;
  Shape m_shape = Words;
  QList<PageButton*> m_buttons;
  QList<std::pair<PageKind, PageButton*>> m_pages;
};

}  // namespace roost
