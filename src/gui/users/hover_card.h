#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "gui/pages/profile_preview.h"

namespace roost {

class AvatarCache;
class Operations;
class Navigator;
class ProfileCard;
struct Services;

/// A small profile of the user under the resting pointer, floating beside that spot. It stays while the pointer is on
/// the spot or on the card. Opened by key, it takes the focus and is announced to screen readers, and Escape returns
/// the focus. Each window has only one, above everything else in it.
class HoverCard : public QWidget, public ProfilePreview {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds restFor{500}, leaveAfter{250};

  HoverCard(Services& services, Navigator& navigator, Operations& operations, AvatarCache& avatars, QWidget* parent);

  void pointAt(const QRect& spot, std::function<UserId()> who) override;
  void pointAway() override;
  void watch(QWidget& spot, UserId user) override;
  void open(UserId user, const QRect& spot) override;
  void dismiss();

 protected:
  bool event(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  void appear(UserId user, const QRect& spot);
  bool refresh();
  void settle();
  void build();
  void listen();
  bool isInside(const QObject* object) const;

  Services& m_services;
  Navigator& m_navigator;
  Operations& m_operations;
  AvatarCache& m_avatars;
  ProfileCard* m_card = nullptr;  ///< Built when it is first needed.
  UserId m_user = noUser;
  QRect m_spot, m_nextSpot;
  std::function<UserId()> m_who;
  bool m_byKey = false;
  QPointer<QWidget> m_focusBefore;
  QTimer m_rest, m_leave;
};

}  // namespace roost
