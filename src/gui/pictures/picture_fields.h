#pragma once

#include <QHash>
#include <QPointer>
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

  /// Shows these. Those that are still being read don't join them: each is handed over with `readForOther`.
  void setPictures(const QList<NewPicture>& pictures);
  /// A widget for each picture, from the first to the last.
  QWidgetList rows() const;
  QList<NewPicture> pictures() const { return m_pictures; }
  /// Takes over under which ids the same pictures have been saved.
  void setSaved(const QList<NewPicture>& pictures);
  /// Reads pictures on another thread and adds them, as far as a post can have more.
  void add(const QList<GivenPicture>& given);
  /// Adds pictures that were chosen on purpose, so that the focus goes to the first empty description, unless it has
  /// moved meanwhile.
  void addChosen(const QList<GivenPicture>& given);
  /// Whether pictures that were added are still being read.
  bool isReading() const { return reading() > 0; }
  /// Tells one call of setPictures from another.
  int turn() const { return m_turn; }
  /// Shows the pictures of that turn again, so that those that are still being read join them.
  void goOnWith(int turn);
  /// Adds a picture that has been read, as far as a post can have more.
  void addRead(const NewPicture& picture);
  /// More pictures than this are scrolled.
  void setMostRows(int rows);
  void setEditable(bool editable);

 Q_SIGNALS:
  void changed();
  /// There are other fields than before.
  void rowsChanged();
  /// Why a picture could not be added, for the user.
  void refused(const QString& message);
  /// A picture was read after setPictures has replaced those among which it belongs.
  void readForOther(int turn, const roost::Result<roost::NewPicture>& picture);
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
  int reading() const { return m_reading.value(m_turn); }
  void append(const NewPicture& picture);
  void remove(QWidget* row);
  void clearRows();
  /// Numbers the rows, and gives the area its height.
  void arrange();
  /// Gives each description the height of its text, and the area that of its rows.
  void fitHeights();
  void describeFirst();
  void showPreview(const Row& row, const NewPicture& picture) const;

  QList<NewPicture> m_pictures;
  QList<Row> m_rows;  ///< One for each picture.
  QVBoxLayout* m_layout;
  QLabel* m_readingNote;
  int m_mostRows;
  bool m_describesNext = false;       ///< Whether the focus goes to a description when the next picture has come.
  QPointer<QWidget> m_focusAtChoice;  ///< What had the focus when pictures were chosen.
  int m_turn = 0, m_lastTurn = 0;
  QHash<int, int> m_reading;  ///< How many pictures are being read for each turn.
  QThreadPool m_threads;      ///< Last, so that it is destroyed first and waits for its work.
};

}  // namespace roost
