#pragma once

#include <QScrollArea>

#include "gui/pages/page.h"

class QFrame;
class QVBoxLayout;

namespace roost {

class ProfileCard;

/// The column beside the page in a wide window: a small profile of the selected user, and suggestions of people to
/// follow.
class Aside : public QScrollArea {
  Q_OBJECT

 public:
  explicit Aside(const PageContext& context, QWidget* parent = nullptr);
  /// noUser if nobody is selected.
  void showSubject(UserId subject);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void refresh();
  void refreshCard();
  void refreshSuggestions();
  KnownFollowers knownFollowersOf(const User& user) const;

  const PageContext m_context;
  UserId m_subject = noUser;
  QList<std::pair<User, KnownFollowers>> m_suggested;  ///< The rows that are shown.
  ProfileCard* m_card;
  QFrame* m_suggestions;
  QVBoxLayout* m_list;
};

}  // namespace roost
