#pragma once

#include <QPlainTextEdit>

namespace roost {

/// A text field that passes on pictures which are pasted or dropped into it.
class PictureTextEdit : public QPlainTextEdit {
  Q_OBJECT

 public:
  using QPlainTextEdit::QPlainTextEdit;
  void setTakesPictures(bool takes) { m_takesPictures = takes; }

 Q_SIGNALS:
  void picturesGiven(const QMimeData& data);

 protected:
  bool canInsertFromMimeData(const QMimeData* source) const override;
  void insertFromMimeData(const QMimeData* source) override;

 private:
  bool m_takesPictures = true;
};

}  // namespace roost
