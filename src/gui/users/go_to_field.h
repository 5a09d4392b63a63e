#pragma once

#include <QLineEdit>

#include "gui/pages/services.h"
#include "gui/users/go_to_matches.h"

namespace roost {

class AvatarCache;

/// Goes to a user by name, with completion by username and display name, or to a search in posts.
class GoToField : public QLineEdit {
  Q_OBJECT

 public:
  GoToField(Services& services, AvatarCache& avatars, const QAction* focusAction, QWidget* parent = nullptr);

 Q_SIGNALS:
  void userChosen(roost::UserId user);
  void searchRequested(const QString& query);
  void failed(const roost::Error& error);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void complete(const QString& text);
  void widenMatches();
  void goToTyped();
  void choose(UserId user);
  void search(const QString& query);
  void empty();
  void showIcon();

  Services& m_services;
  const QAction* m_focusAction;  ///< Its shortcut is shown in the field.
  GoToMatches m_matches;
  QAction* m_icon = nullptr;
};

}  // namespace roost
