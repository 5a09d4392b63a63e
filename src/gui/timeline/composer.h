#pragma once

#include <QWidget>
#include <memory>

#include "core/users/user.h"

namespace Ui {
class Composer;
}

namespace roost {

class AvatarCache;

/// The editor for a new post, a reply or a message. It grows with its text, counts the characters left, and says why
/// the text can't be posted yet.
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
  /// The text grows up to so many lines before it scrolls.
  void setMostLines(int lines);
  QString text() const;
  /// The text; empty if only the prefix has been written.
  QString draft() const;
  /// Shows a text, or the prefix if it is empty.
  void setText(const QString& text);
  void clear() { setText({}); }
  void focusText();
  /// While its text waits to be published it can be neither changed nor published again.
  void setWaiting(bool waiting);

 Q_SIGNALS:
  void textChanged();
  void publishRequested(const QString& text);
  void authorActivated();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
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
