#include "core/search/search_query.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace roost {
namespace {

struct Slips {
  Q_DECLARE_TR_FUNCTIONS(Search)
};

bool isQuote(QChar c) { return QStringView(u"\"“”„«»「」『』＂").contains(c); }

/// Replaces the full-width forms of #, @, * and : with the usual ones.
QString narrowed(QString text) {
  return text.replace(QChar(0xFF03), u'#')
      .replace(QChar(0xFF20), u'@')
      .replace(QChar(0xFF0A), u'*')
      .replace(QChar(0xFF1A), u':');
}

/// The first or the last day of a year, month or day, such as 2024, 2024-02 or 2024-02-29.
std::optional<QDate> dayOf(const QString& text, bool last) {
  static const QRegularExpression pattern(QStringLiteral(R"(^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$)"));
  const auto match = pattern.match(text);
  if (!match.hasMatch()) return std::nullopt;
  const int year = match.capturedView(1).toInt();
  const bool hasMonth = match.hasCaptured(2), hasDay = match.hasCaptured(3);
  const int month = hasMonth ? match.capturedView(2).toInt() : last ? 12 : 1;
  const QDate first(year, month, 1);
  if (year == 0 || !first.isValid()) return std::nullopt;
  const QDate day(year, month, hasDay ? match.capturedView(3).toInt() : last ? first.daysInMonth() : 1);
  return day.isValid() ? std::optional(day) : std::nullopt;
}

class Parser {
 public:
  explicit Parser(QString text) : m_text(std::move(text)) {}

  SearchQuery parse() {
    while (skipSpaces()) {
      m_isExcluded = takeMinus();
      if (m_at < m_text.size() && isQuote(m_text.at(m_at)))
        takePhrase();
      else
        takeWord();
    }
    if (m_query.onlyMessages) leaveOutPosts();
    if (m_query.since && m_query.until && *m_query.since > *m_query.until)
      m_query.slips.append(Slips::tr("The start date %1 is after the end date %2.")
                               .arg(m_query.since->toString(Qt::ISODate), m_query.until->toString(Qt::ISODate)));
    else if (m_query.slips.isEmpty() && !m_query.isAnswerable() && m_query.excludes())
      m_query.slips.append(Slips::tr("Add a word to search for. Words after “-” are only excluded."));
    else if (m_query.slips.isEmpty() && !m_query.isEmpty() && !m_query.isAnswerable())
      m_query.slips.append(Slips::tr("Add a word, or from: and a username, to search between these dates."));
    return std::move(m_query);
  }

 private:
  bool skipSpaces() {
    while (m_at < m_text.size() && m_text.at(m_at).isSpace()) ++m_at;
    return m_at < m_text.size();
  }

  /// Skips a "-", a minus sign or a full-width "-" before an excluded term. Returns whether there was one.
  bool takeMinus() {
    static const QString signs = QString(u'-') + QChar(0x2212) + QChar(0xFF0D);
    if (!signs.contains(m_text.at(m_at))) return false;
    ++m_at;
    return true;
  }

  void takeTerm(SearchTerm term) {
    term.isExcluded = m_isExcluded;
    // As a prefix, an unfinished word would exclude too many posts.
    if (m_isExcluded && term.ending == SearchTerm::Unfinished) term.ending = SearchTerm::Whole;
    m_query.terms.append(std::move(term));
  }

  void takePhrase() {
    const qsizetype start = ++m_at;
    while (m_at < m_text.size() && !isQuote(m_text.at(m_at))) ++m_at;
    const QString phrase = m_text.mid(start, m_at - start);
    const bool closed = m_at < m_text.size();
    if (closed) ++m_at;
    if (phrase.trimmed().isEmpty())
      return m_query.slips.append(Slips::tr("Type an exact phrase between the quotation marks."));
    if (!closed)
      m_query.slips.append(
          Slips::tr("The closing quotation mark is missing, so “%1” is searched as one phrase.").arg(phrase.trimmed()));
    takeTerm({SearchTerm::Phrase, phrase.trimmed(), closed ? SearchTerm::Whole : SearchTerm::Unfinished});
  }

  void takeWord() {
    const qsizetype start = m_at;
    while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !isQuote(m_text.at(m_at))) ++m_at;
    QString word = narrowed(m_text.mid(start, m_at - start));
    static const QRegularExpression operation(
        QStringLiteral("^(from|to|is|in|since|until):(.*)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    // Days can't be excluded: the opposite of since: is until:.
    if (const auto match = operation.match(word); match.hasMatch()) {
      const QString name = match.captured(1).toLower();
      if (!m_isExcluded || (name != u"since" && name != u"until")) return takeOperation(name, match.captured(2));
    }
    auto ending = m_at == m_text.size() ? SearchTerm::Unfinished : SearchTerm::Whole;
    while (word.endsWith(u'*')) {
      word.chop(1);
      ending = SearchTerm::Prefix;
    }
    if (word.isEmpty() && m_isExcluded && ending != SearchTerm::Prefix)
      m_query.slips.append(Slips::tr("Type a word to exclude right after “-”, such as -garden."));
    else if (word.isEmpty())
      m_query.slips.append(Slips::tr("Type the start of a word before “*”, such as gard*."));
    else if (word == u"#")
      m_query.slips.append(Slips::tr("Type a tag after “#”, such as #garden."));
    else if (word == u"@")
      m_query.slips.append(Slips::tr("Type a username after “@”, such as @susan."));
    else
      takeTerm({word.startsWith(u'#') || word.startsWith(u'@') ? SearchTerm::Mark : SearchTerm::Word, word, ending});
  }

  void takeOperation(const QString& name, QString value) {
    // A quoted value, as in from:"susan".
    if (value.isEmpty() && m_at < m_text.size() && isQuote(m_text.at(m_at))) {
      const qsizetype start = ++m_at;
      while (m_at < m_text.size() && !isQuote(m_text.at(m_at))) ++m_at;
      value = m_text.mid(start, m_at - start).trimmed();
      if (m_at < m_text.size()) ++m_at;
    }
    if (name == u"from") return takeName(name, value, m_query.authors, m_query.excludedAuthors);
    if (name == u"to") return takeName(name, value, m_query.repliedAuthors, m_query.excludedRepliedAuthors);
    if (name == u"is") return takeKind(name, value, u"reply", m_query.onlyReplies, m_query.noReplies);
    if (name == u"in") return takePlace(value);
    const bool last = name == u"until";
    const auto day = dayOf(value, last);
    if (value.isEmpty())
      m_query.slips.append(Slips::tr("Type a date after “%1:”, such as %1:2024-01-31.").arg(name));
    else if (!day)
      m_query.slips.append(Slips::tr("“%1” isn’t a date. Type it like %2:2024-01-31.").arg(value, name));
    else if (last)
      m_query.until = m_query.until ? std::min(*m_query.until, *day) : *day;
    else
      m_query.since = m_query.since ? std::max(*m_query.since, *day) : *day;
  }

  void takeName(const QString& operation, QString name, QStringList& names, QStringList& excluded) {
    while (name.startsWith(u'@')) name.remove(0, 1);
    if (name.isEmpty())
      m_query.slips.append(Slips::tr("Type a username after “%1:”, such as %1:susan.").arg(operation));
    else
      (m_isExcluded ? excluded : names).append(name);
  }

  void takeKind(const QString& operation, const QString& kind, QStringView known, bool& only, bool& none) {
    if (kind.isEmpty())
      m_query.slips.append(Slips::tr("Type %1:%2.").arg(operation, known));
    else if (kind.compare(known, Qt::CaseInsensitive) != 0)
      m_query.slips.append(Slips::tr("Only “%2” can follow “%1:”. Type %1:%2.").arg(operation, known));
    else
      (m_isExcluded ? none : only) = true;
  }

  void takePlace(const QString& place) {
    if (place.isEmpty())
      m_query.slips.append(Slips::tr("Type in:saved or in:messages."));
    else if (place.compare(u"saved", Qt::CaseInsensitive) == 0)
      (m_isExcluded ? m_query.noSaved : m_query.onlySaved) = true;
    else if (place.compare(u"messages", Qt::CaseInsensitive) != 0)
      m_query.slips.append(Slips::tr("Only “saved” or “messages” can follow “in:”."));
    else if (m_isExcluded)
      m_query.slips.append(Slips::tr("“%1” has no effect, since posts never include private messages.")
                               .arg(QStringLiteral("-in:messages")));
    else
      m_query.onlyMessages = true;
  }

  /// Messages are neither replies nor saved.
  void leaveOutPosts() {
    for (const auto& [typed, isAsked] :
         {std::pair("is:reply", &m_query.onlyReplies), std::pair("-is:reply", &m_query.noReplies),
          std::pair("in:saved", &m_query.onlySaved), std::pair("-in:saved", &m_query.noSaved)})
      if (std::exchange(*isAsked, false))
        m_query.slips.append(
            Slips::tr("“%1” is for posts and has no effect with in:messages.").arg(QLatin1String(typed)));
  }

  const QString m_text;
  qsizetype m_at = 0;
  bool m_isExcluded = false;  ///< Whether the term being read is excluded.
  SearchQuery m_query;
};

}  // namespace

bool SearchQuery::excludes() const {
  return !excludedAuthors.isEmpty() || !excludedRepliedAuthors.isEmpty() || noReplies || noSaved ||
         std::any_of(terms.cbegin(), terms.cend(), [](const SearchTerm& term) { return term.isExcluded; });
}

bool SearchQuery::isAnswerable() const {
  return !authors.isEmpty() || !repliedAuthors.isEmpty() || onlyReplies || onlySaved || onlyMessages ||
         std::any_of(terms.cbegin(), terms.cend(), [](const SearchTerm& term) { return !term.isExcluded; });
}

SearchQuery parseSearch(const QString& text) { return Parser(text).parse(); }

}  // namespace roost
