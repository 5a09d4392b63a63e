#pragma once

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

#include "core/posts/post_pictures.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace roost {

class PictureCanvas;

/// Shows the pictures of a post, one at a time, with their descriptions.
class PictureViewer : public QDialog {
  Q_OBJECT

 public:
  /// Shows those of `pictures` that are there, the one with the id `first` first.
  PictureViewer(PostPictures source, const QList<PostPicture>& pictures, PictureId first, QWidget* parent);
  ~PictureViewer() override;

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// An action of this name, with an icon if it gets a button.
  QAction* add(const char* name, const QString& text, const QString& icon, const QList<QKeySequence>& keys,
               std::function<void()> act);
  void addActions();
  void build();
  void colorIcons();
  void showPicture(qsizetype picture);
  void showImage(PictureId picture, const QImage& image);
  void fitDescription();
  void adapt();
  void copy();
  void save();
  /// Shows a message over the picture; one that only confirms something goes away by itself.
  void say(const QString& text, bool isBrief = false);

  PostPictures m_source;
  QList<PostPicture> m_pictures;
  qsizetype m_shown = 0;
  QByteArray m_file;  ///< Of the picture that is shown.
  QAction *m_previous, *m_next, *m_zoomIn, *m_zoomOut, *m_fit, *m_actualSize, *m_copy, *m_save, *m_close;
  PictureCanvas* m_canvas;
  QLabel *m_position, *m_zoom, *m_description, *m_message;
  QScrollArea* m_descriptionArea;
  QHBoxLayout* m_below;  ///< The room of the description, below the picture.
  QTimer m_messageEnds;
  QThreadPool m_threads;  ///< Last, so that it is destroyed first and waits for its work.
};

}  // namespace roost
