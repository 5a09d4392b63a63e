#pragma once

#include <QWidget>
#include <memory>

#include "core/users/user.h"

namespace Ui {
class Composer;
}

namespace roost {

class AvatarCache;

/// The editor for a new post. It grows with its text, counts the characters left, and says why the text can't be posted
/// yet.
class Composer : public QWidget {
  Q_OBJECT

 public:
  explicit Composer(AvatarCache& avatars, QWidget* parent = nullptr);
  ~Composer() override;

  void setAuthor(const User& author);
  QString text() const;
  void setText(const QString& text);
  void clear();
  void focusText();
  /// While its text waits to be published it can be neither changed nor published again.
  void setWaiting(bool waiting);
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 Q_SIGNALS:
  void textChanged();
  void publishRequested(const QString& text);
  void authorActivated();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showState();
  int textHeight() const;

  std::unique_ptr<Ui::Composer> m_ui;
  bool m_isWaiting = false;
};

}  // namespace roost
