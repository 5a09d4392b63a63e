#pragma once

#include <QFrame>

#include "gui/pages/page_entry.h"

class QAction;
class QBoxLayout;

namespace roost {

class PageBadges;
class PageButton;
struct WindowActions;

/// Buttons for the pages: with names in a wide window, only icons in a narrow one, a bar below the pages in a very
/// narrow or low one.
class SideBar : public QFrame {
  Q_OBJECT

 public:
  enum Shape { Words, Icons, Bar };
  SideBar(const QList<PageEntry>& table, const WindowActions& actions, const PageBadges& badges,
          QWidget* parent = nullptr);
  void setShape(Shape shape);
  /// Whether it is below the pages, not beside them.
  bool isBelow() const { return m_shape == Bar; }
  /// The height it needs beside the pages, and the width it needs with names.
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
