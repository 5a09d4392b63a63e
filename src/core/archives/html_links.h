#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace roost {

/// Somebody whom a post mentions.
struct HtmlMention {
  QString name;     ///< As the text should say it: "@susan@mastodon.example".
  QString address;  ///< Of the mentioned one, by which two of the same username are told apart.
};

/// Whether a link's address is one of the web, the only ones that are followed.
bool isWebLink(const QString& address);

/// Whether a text is an address, however it is spelled and encoded.
bool isSameAddress(const QString& text, const QString& address);

/// Whether a link says its own address: `shown` is what is visible and `whole` with what is hidden. Either may lack the
/// scheme and "www.", and either may be cut, which "…" or `isCut` tell.
bool showsItsAddress(const QString& shown, const QString& whole, bool isCut, const QString& address);

/// The names of those whom a post mentions. Finding one takes as long for many of them as for a few.
class HtmlMentionNames {
 public:
  explicit HtmlMentionNames(const QList<HtmlMention>& mentions);

  /// What a link that mentions somebody should say, nothing if the mentions don't tell.
  QString nameFor(const QString& shown, const QString& address) const;

 private:
  using UsernameAtHost = std::pair<QString, QString>;

  QHash<QString, QString> m_byUsername;       ///< The first of each username.
  QHash<UsernameAtHost, QString> m_byServer;  ///< The first of each username on each server.
};

}  // namespace roost
