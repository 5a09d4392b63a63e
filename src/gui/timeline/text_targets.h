#pragma once

#include <QCoreApplication>

#include "core/posts/post_entities.h"
#include "gui/pages/page.h"
#include "gui/rows/row_view.h"

class QMenu;

namespace roost {

/// What the links, mentions and tags in the texts of a list lead to.
class TextTargets {
  Q_DECLARE_TR_FUNCTIONS(roost::TextTargets)

 public:
  TextTargets(const PageContext& context, RowView& view) : m_context(context), m_view(view) {}

  /// A row's text, which may be a post's.
  struct Text {
    QString body;
    QList<PostEntity> entities;
    PostId post = noPost;
  };
  /// Opens a pressed target of `text`.
  void open(const RowTarget& target, const Text& text) const;
  /// Adds to a row's menu what can be done with the target under the pointer or, if there is none, with the links.
  void addToMenu(QMenu& menu, const RowTarget& target, const Text& text) const;
  /// Shows the profile card of a mention under the pointer. Returns whether the target is a mention.
  bool pointAt(const QModelIndex& index, const RowTarget& target, PostId post = noPost) const;

 private:
  void openMention(const QString& username, PostId post) const;
  void openTag(const QString& tag) const;
  void openLink(const QString& text, const PostEntity& link) const;

  const PageContext m_context;
  RowView& m_view;
};

}  // namespace roost
