#include "gui/pictures/picture_text_edit.h"

#include "gui/pictures/given_pictures.h"

namespace roost {

bool PictureTextEdit::canInsertFromMimeData(const QMimeData* source) const {
  return (m_takesPictures && hasPictures(*source)) || QPlainTextEdit::canInsertFromMimeData(source);
}

void PictureTextEdit::insertFromMimeData(const QMimeData* source) {
  if (m_takesPictures && hasPictures(*source))
    Q_EMIT picturesGiven(*source);
  else
    QPlainTextEdit::insertFromMimeData(source);
}

}  // namespace roost
