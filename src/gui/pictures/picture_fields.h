#pragma once

#include <QScrollArea>
#include <QThreadPool>

#include "gui/pictures/given_pictures.h"

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace roost {

/// The pictures that are to be published with a post: a small preview of each, a field for its description, and a
/// button that removes it. Hidden while there are none.
class PictureFields : public QScrollArea {
  Q_OBJECT

 public:
  explicit PictureFields(QWidget* parent = nullptr);
  ~PictureFields() override;

  /// Shows these, and gives up those that are still being read.
  void setPictures(const QList<NewPicture>& pictures);
  QList<NewPicture> pictures() const { return m_pictures; }
  /// Takes over under which ids the same pictures have been saved.
  void setSaved(const QList<NewPicture>& pictures);
  /// Reads pictures on another thread and adds them, as far as a post can have more.
  void add(const QList<GivenPicture>& given);
  /// Whether pictures that were added are still being read.
  bool isReading() const { return m_reading > 0; }
  /// More pictures than this are scrolled.
  void setMostRows(int rows);
  void setEditable(bool editable);

 Q_SIGNALS:
  void changed();
  /// Why a picture could not be added, for the user.
  void refused(const QString& message);
  /// The last field has gone, and the focus with it.
  void focusReleased();
  /// Ctrl+Enter was pressed in a field.
  void submitted();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Row {
    QWidget* widget;
    QLabel* preview;
    QPlainTextEdit* description;
  };
  void append(const NewPicture& picture);
  void remove(QWidget* row);
  void clearRows();
  /// Numbers the rows, and gives the area its height.
  void arrange();
  void showPreview(const Row& row, const NewPicture& picture) const;

  QList<NewPicture> m_pictures;
  QList<Row> m_rows;  ///< One for each picture.
  QVBoxLayout* m_layout;
  QLabel* m_readingNote;
  int m_mostRows;
  int m_reading = 0;
  int m_turn = 0;         ///< Counts calls of setPictures, so that pictures read for an earlier draft are dropped.
  QThreadPool m_threads;  ///< Last, so that it is destroyed first and waits for its work.
};

}  // namespace roost
