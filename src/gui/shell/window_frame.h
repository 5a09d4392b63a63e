#pragma once

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace roost {

class BackgroundJobs;
class ComposerPanel;
class Page;
class SideBar;

/// Lays out the parts of the window, and folds them away as it narrows.
class WindowFrame : public QWidget {
  Q_OBJECT

 public:
  explicit WindowFrame(QWidget* parent = nullptr);

  QStackedWidget& pages() const { return *m_pages; }
  /// The area that the pages fill, as the parent of what floats over them.
  QWidget* center() const { return m_center; }

  /// `mark` is shown below the top bar and may be null, `composer` below the pages. The progress of `jobs` is shown at
  /// the bottom.
  void furnish(QWidget* topBar, QWidget* mark, SideBar* sideBar, QWidget* aside, ComposerPanel* composer,
               BackgroundJobs& jobs);
  /// While nobody is signed in, only the pages are shown.
  void setSignedIn(bool signedIn);
  /// Makes Tab follow the reading order of the parts. Widgets that a page creates when it opens would otherwise come
  /// last.
  void orderParts();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fold();
  Page& currentPage() const;
  QWidget* m_center;
  QStackedWidget* m_pages;
  QBoxLayout* m_middle;
  SideBar* m_sideBar = nullptr;
  QWidget* m_topBar = nullptr;
  QWidget* m_mark = nullptr;
  QWidget* m_aside = nullptr;
  ComposerPanel* m_composer = nullptr;
  bool m_signedIn = false;
};

}  // namespace roost
