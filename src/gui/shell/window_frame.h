#pragma once

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace roost {

class BackgroundJobs;
class SideBar;

/// Where the parts of the window stand, and how they fold away as it narrows.
class WindowFrame : public QWidget {
  Q_OBJECT

 public:
  explicit WindowFrame(QWidget* parent = nullptr);

  /// The pages.
  QStackedWidget& pages() const { return *m_pages; }
  /// The room that the pages fill, for what floats over them.
  QWidget* center() const { return m_center; }

  /// `mark` stands between the top bar and the rest; it may be missing. At the foot is said how far `jobs` are.
  void furnish(QWidget* topBar, QWidget* mark, SideBar* sideBar, QWidget* aside, BackgroundJobs& jobs);
  /// Without anybody signed in there are only the pages.
  void setSignedIn(bool signedIn);
  /// Has Tab go through the parts as they are read: what a page has made when it was opened would come last of all.
  void orderParts();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fold();
  QWidget* m_center;
  QStackedWidget* m_pages;
  QBoxLayout* m_middle;
  SideBar* m_sideBar = nullptr;
  QWidget* m_topBar = nullptr;
  QWidget* m_mark = nullptr;
  QWidget* m_aside = nullptr;
  bool m_signedIn = false;
};

}  // namespace roost
