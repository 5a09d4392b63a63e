#pragma once

#include <QWidget>
#include <memory>

#include "core/posts/post_picture.h"
#include "core/users/user.h"

namespace Ui {
class Composer;
}

class QMimeData;

namespace roost {

class AvatarCache;
class PictureFields;

/// The editor for a new post, a reply or a message. It grows with its text, counts the characters left, and says why
/// the text can't be posted yet. Posts and replies take pictures, which are chosen, pasted or dropped.
class Composer : public QWidget {
  Q_OBJECT

 public:
  explicit Composer(AvatarCache& avatars, QWidget* parent = nullptr);
  ~Composer() override;

  void setAuthor(const User& author);
  /// Makes it the editor for a reply to somebody of this name, or for a new post if there is no name. `prefix` is what
  /// a text starts with before anything is written.
  void setReplyTo(const QString& name, const QString& prefix);
  /// Makes it the editor for messages. `field` is the accessible name of its text field.
  void setMessage(const QString& field, const QString& placeholder);
  /// The text grows up to so many lines before it scrolls, and the list of pictures up to so many rows.
  void setMostLines(int lines);
  void setMostPictureRows(int rows);
  QString text() const;
  /// The text; empty if only the prefix has been written.
  QString draft() const;
  /// Shows a text, or the prefix if it is empty.
  void setText(const QString& text);
  QList<NewPicture> pictures() const;
  void setPictures(const QList<NewPicture>& pictures);
  PictureFields& pictureFields() const;
  /// Takes over under which ids the same pictures have been saved in the draft.
  void setSavedPictures(const QList<NewPicture>& pictures);
  /// Whether there is neither a text nor a picture.
  bool isEmpty() const { return draft().isEmpty() && pictures().isEmpty(); }
  void clear();
  void focusText();
  /// While its text waits to be published it can be neither changed nor published again.
  void setWaiting(bool waiting);

 Q_SIGNALS:
  /// The text, the pictures or their descriptions have changed.
  void draftChanged();
  void publishRequested(const QString& text);
  /// Why a picture could not be added, for the user.
  void pictureRefused(const QString& message);
  void authorActivated();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void choosePictures();
  void orderFields();
  void givePictures(const QMimeData& data);
  void requestPublishing();
  /// Why it can't be published yet; empty if it can.
  QString obstacle(int charactersLeft) const;
  /// By how many characters a description is too long; 0 if none is.
  int excessInDescriptions() const;
  void showState();
  void showPurpose();
  bool isForMessages() const { return !m_messageField.isEmpty(); }
  int textHeight() const;

  std::unique_ptr<Ui::Composer> m_ui;
  QString m_newPostName, m_postLabel;  ///< The form's texts, which are those for a new post.
  QString m_authorName;
  QString m_repliedName;  ///< Empty if it is the editor for a new post.
  QString m_prefix;
  QString m_messageField, m_messagePlaceholder;  ///< Empty unless it is the editor for messages.
  int m_mostLines;
  bool m_isWaiting = false;
};

}  // namespace roost
