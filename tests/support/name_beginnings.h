#pragma once

#include "core/users/name_index.h"
#include "support/content.h"

namespace roost::test {

/// Computes the beginnings of names by which users are found, from the words that search sees in their names.
class NameBeginnings {
 public:
  explicit NameBeginnings(Store& store) : m_folding(need(SearchFolding::read(store, NameIndex::rule))) {}

  /// The words of a text, joined with spaces.
  QString words(const QString& text) const {
    QStringList words;
    for (const SearchToken& token : m_folding.words(text)) words.append(token.word);
    return words.join(u' ');
  }

  /// The beginnings of a user's names, in the form and order of the index.
  QStringList of(const QString& username, const QString& displayName) const {
    QStringList& found = m_known[username + QChar::LineFeed + displayName];
    if (!found.isEmpty()) return found;
    const auto add = [&](QChar kind, QString rest) {
      for (; !rest.isEmpty(); rest = rest.contains(u' ') ? rest.section(u' ', 1) : QString(), kind = u'1')
        found.append(kind + beginningOf(rest));
    };
    add(u'0', words(displayName.isEmpty() ? username : displayName));
    if (!displayName.isEmpty()) add(u'1', words(username));
    found.removeDuplicates();
    std::sort(found.begin(), found.end(), [](const QString& a, const QString& b) { return a.toUtf8() < b.toUtf8(); });
    return found;
  }

  /// The first of a user's beginnings that starts with `typed`; empty if none does.
  QString matching(const QString& username, const QString& displayName, const QString& typed) const {
    const QString from = beginningOf(words(typed));
    for (const QString& beginning : of(username, displayName))
      if (beginning.mid(1).startsWith(from)) return beginning;
    return {};
  }

 private:
  /// At most 64 characters.
  static QString beginningOf(const QString& text) {
    const auto characters = text.toUcs4().first(std::min<qsizetype>(text.toUcs4().size(), 64));
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.constData()), characters.size());
  }

  SearchFolding m_folding;
  mutable QHash<QString, QStringList> m_known;  ///< Cached, since the same names are asked for again and again.
};

}  // namespace roost::test
