#include "gui/timeline/text_targets.h"

#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QMenu>
#include <QUrl>

#include "core/posts/mentions.h"
#include "gui/controls/addresses.h"
#include "gui/pages/profile_preview.h"
#include "gui/text/plain_text.h"

namespace roost {
namespace {

constexpr int mostLinksOffered = 5, linkWidth = 320;  // Links in a row's menu, and the width of each in pixels.

}  // namespace

void TextTargets::open(const RowTarget& target, const Text& text) const {
  if (target.kind == RowTarget::Mention) return openMention(target.text, text.post);
  if (target.kind == RowTarget::Tag) return openTag(target.text);
  if (target.kind != RowTarget::Link) return;
  for (const PostEntity& entity : text.entities)
    if (entity.start == target.start) return openLink(text.body, PostEntity(entity));
}

void TextTargets::openMention(const QString& username, PostId post) const {
  Services& services = m_context.services;
  const auto user = Mentions(services.store).find(services.users, services.viewer(), post, username);
  if (!user) return m_context.operations.report(user.error());
  m_context.navigator.go({PageKind::Profile, user->id});
}

void TextTargets::openTag(const QString& tag) const {
  m_context.navigator.go({.page = PageKind::Search, .query = u'#' + tag});
}

void TextTargets::openLink(const QString& text, const PostEntity& link) const {
  // A direction override before the link also changes the order of its characters.
  const bool isTurned = turnsTextRound(QStringView(text).first(link.start));
  openAddress(QUrl(link.target), isTurned ? QString() : text.mid(link.start, link.length), &m_view);
}

bool TextTargets::pointAt(const QModelIndex& index, const RowTarget& target, PostId post) const {
  if (target.kind != RowTarget::Mention) return false;
  m_context.profilePreview.pointAt(
      m_view.globalRect(index, target.rect), [services = &m_context.services, username = target.text, post] {
        const auto user = Mentions(services->store).find(services->users, services->viewer(), post, username);
        return user ? user->id : noUser;
      });
  return true;
}

void TextTargets::addToMenu(QMenu& menu, const RowTarget& target, const Text& text) const {
  const auto copies = [](const QString& copied) { return [copied] { QApplication::clipboard()->setText(copied); }; };
  if (target.kind == RowTarget::Mention) {
    const QString name = isolated(target.text);
    menu.addAction(menuTextOf(tr("Open Profile of @%1").arg(name)), &m_view,
                   [this, target, post = text.post] { openMention(target.text, post); })
        ->setObjectName("openMention");
    menu.addAction(menuTextOf(tr("Copy @%1").arg(name)), &m_view, copies(u'@' + target.text))
        ->setObjectName("copyMention");
  }
  if (target.kind == RowTarget::Tag) {
    menu.addAction(menuTextOf(tr("Search for #%1").arg(isolated(target.text))), &m_view,
                   [this, target] { openTag(target.text); })
        ->setObjectName("openTag");
    menu.addAction(menuTextOf(tr("Copy #%1").arg(isolated(target.text))), &m_view, copies(u'#' + target.text))
        ->setObjectName("copyTag");
  }
  int offered = 0;
  for (const PostEntity& entity : text.entities) {
    if (entity.kind != PostEntity::Link) continue;
    const bool isMeant = target.kind == RowTarget::Link && entity.start == target.start;
    // If nothing is pointed at, as when the menu is opened by key, the text's links are all offered, up to
    // `mostLinksOffered`.
    if (!isMeant && (target.kind != RowTarget::None || ++offered > mostLinksOffered)) continue;
    const QString entry =
        isMeant ? tr("Open Link")
                : tr("Open %1").arg(
                      isolated(QFontMetrics(m_view.font()).elidedText(entity.target, Qt::ElideMiddle, linkWidth)));
    menu.addAction(menuTextOf(entry), &m_view, [this, body = text.body, entity] { openLink(body, entity); })
        ->setObjectName("openLink");
    if (isMeant) menu.addAction(tr("Copy Link"), &m_view, copies(entity.target))->setObjectName("copyLink");
  }
}

}  // namespace roost
