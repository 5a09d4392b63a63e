#include "core/posts/web_address.h"

#include <QList>
#include <QVarLengthArray>
#include <algorithm>
#include <optional>

#include "core/posts/top_level_domains.h"
#include "core/text/characters.h"
#include "core/text/names_and_tags.h"

namespace roost {
namespace {

bool isAsciiLetterOrDigit(char32_t c) { return c < 0x80 && QChar::isLetterOrNumber(c); }
bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isHalfOrFullWidth(char32_t c) { return c >= 0xFF00 && c <= 0xFFEF; }

/// Letters of the scripts that addresses without percent escapes are commonly written in. All of them put spaces
/// between words, so an address in them ends where its word does.
bool isAddressLetter(char32_t c) {
  if (c < 0x80) return QChar::isLetter(c);
  if (isHalfOrFullWidth(c)) return false;
  switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
      return QChar::isLetter(c) || QChar::isMark(c);
    case QChar::Script_Inherited:
      return QChar::isMark(c);
    default:
      return false;
  }
}

/// Whether the host of an address without a scheme may have this character.
bool isBareHostCharacter(char32_t c) { return isAddressLetter(c) || isAsciiLetterOrDigit(c) || isOneOf(u"-_.", c); }

/// Whether the host of an address with a scheme may have this character: any letter, or a symbol such as the star in
/// ✪df.ws.
bool isHostCharacter(char32_t c) {
  return isWordCharacter(c) || QChar::category(c) == QChar::Symbol_Other || c == U'-' || c == U'.';
}

bool isPathCharacter(char32_t c) {
  constexpr char32_t enDash = 0x2013;
  return isAsciiLetterOrDigit(c) || isOneOf(u"!#$%&'()*+,-./:;=?@[]_|~", c) || c == enDash || isAddressLetter(c);
}

bool isLabel(QStringView label, bool mayHaveUnderscore) {
  return !label.isEmpty() && !QStringView(u"-_").contains(label.front()) &&
         !QStringView(u"-_").contains(label.back()) && (mayHaveUnderscore || !label.contains(u'_'));
}

bool isLowerCase(QStringView text) {
  return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper(); });
}

bool isLowerCaseAscii(QStringView label) {
  return std::all_of(label.cbegin(), label.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// The part of a label before the first symbol or letter of another script or width, such as "com" before Japanese.
QStringView firstScriptOf(QStringView label) {
  auto script = QChar::Script_Common;
  for (qsizetype at = 0; at < label.size();) {
    const char32_t c = characterAt(label, at);
    const auto next = QChar::script(c);
    if (at > 0 && (isHalfOrFullWidth(c) || QChar::category(c) == QChar::Symbol_Other)) return label.first(at);
    if (next > QChar::Script_Common) {
      if (script != QChar::Script_Common && next != script) return label.first(at);
      script = next;
    }
    at += unitsOf(c);
  }
  return label;
}

/// The part of a label that is a top-level domain: the whole label, or the part before a hyphen, as in "com-pages";
/// empty if neither is one.
QStringView topLevelOf(QStringView label) {
  if (isTopLevelDomain(label)) return label;
  const qsizetype hyphen = label.indexOf(u'-');
  return hyphen > 0 && isTopLevelDomain(label.first(hyphen)) ? label.first(hyphen) : QStringView();
}

bool isIpv4Address(QStringView host) {
  const auto parts = host.split(u'.');
  return parts.size() == 4 && std::all_of(parts.cbegin(), parts.cend(), [](QStringView part) {
           const bool isNumber =
               !part.isEmpty() && part.size() <= 3 && std::all_of(part.cbegin(), part.cend(), isAsciiDigit);
           return isNumber && (part.size() == 1 || part.front() != u'0') && part.toInt() <= 255;
         });
}

struct Host {
  qsizetype length = 0;
  qsizetype labels = 0;
  QStringView topLevel = {};
};

/// Which labels count as top-level domains: all that look like one, as after a scheme, or only those in the list.
enum class TopLevel { Any, Known };

/// The top-level domain in the last label of a host; empty if there is none.
QStringView topLevelOf(QStringView label, TopLevel which) {
  const QStringView known = topLevelOf(label);
  if (which == TopLevel::Known) return isLowerCase(known) ? known : QStringView();
  return known.isEmpty() && label.size() >= 2 && isLowerCaseAscii(label) ? label : known;
}

/// The labels in a run of host characters. Text in another script directly after a top-level domain is left out, and so
/// is everything after two dots, which end a sentence.
QList<QStringView> labelsOf(QStringView run) {
  auto labels = run.split(u'.');
  if (const qsizetype empty = labels.indexOf(QStringView()); empty >= 0) labels.resize(empty);
  for (qsizetype n = 1; n < labels.size(); ++n) {
    const QStringView beginning = firstScriptOf(labels[n]);
    if (beginning.size() == labels[n].size() || !isTopLevelDomain(beginning)) continue;
    labels[n] = beginning;
    labels.resize(n + 1);
  }
  return labels;
}

/// The domain at the start of a run of host characters. Labels at the end that don't look like a top-level domain are
/// taken for the start of the next sentence.
std::optional<Host> domainIn(QStringView run, TopLevel which) {
  if (!run.contains(u'.')) return std::nullopt;
  for (auto labels = labelsOf(run); labels.size() >= 2; labels.removeLast()) {
    const QStringView last = labels.back(), topLevel = topLevelOf(last, which);
    if (topLevel.isEmpty() && isLowerCaseAscii(last)) return std::nullopt;
    if (topLevel.isEmpty()) continue;
    const qsizetype count = labels.size();
    for (qsizetype n = 0; n + 1 < count; ++n)
      if (!isLabel(labels[n], n + 2 < count)) return std::nullopt;
    return Host{topLevel.data() + topLevel.size() - run.data(), count, topLevel};
  }
  return std::nullopt;
}

template <typename Predicate>
qsizetype runEnd(QStringView text, qsizetype at, Predicate belongs) {
  while (at < text.size() && belongs(characterAt(text, at))) at += unitsOf(characterAt(text, at));
  return at;
}

/// The end of the port that starts at `at`; `at` if none does.
qsizetype portEnd(QStringView text, qsizetype at) {
  if (at >= text.size() || text.at(at) != u':') return at;
  const qsizetype end = runEnd(text, at + 1, [](char32_t c) { return c >= U'0' && c <= U'9'; });
  constexpr int largestPort = 65'535;
  const QStringView digits = text.sliced(at + 1, end - at - 1);
  const bool isPort = !digits.isEmpty() && digits.size() <= 5 && digits.toInt() <= largestPort;
  const bool goesOn = end < text.size() && (isAddressLetter(characterAt(text, end)) || text.at(end) == u'_');
  return isPort && !goesOn ? end : at;
}

/// How deep brackets in a path can nest. The limit keeps the time linear for texts full of brackets that are never
/// closed.
constexpr qsizetype mostNested = 4;

/// The end of the path, query and fragment that start at `at`; `at` if there are none.
qsizetype pathEnd(QStringView text, qsizetype at) {
  if (at >= text.size() || !QStringView(u"/?#").contains(text.at(at))) return at;
  QVarLengthArray<qsizetype, mostNested> open;
  qsizetype end = at;
  while (end < text.size() && isPathCharacter(characterAt(text, end))) {
    const QChar c = text.at(end);
    if ((c == u'(' || c == u'[') && open.size() == mostNested) break;
    if (c == u'(' || c == u'[') open.append(end);
    if (c == u')' || c == u']') {
      if (open.isEmpty() || text.at(open.back()) != (c == u')' ? u'(' : u'[')) break;
      open.removeLast();
    }
    end += unitsOf(characterAt(text, end));
  }
  if (!open.isEmpty()) end = open.front();
  while (end > at && QStringView(u".,;:!?'*|").contains(text.at(end - 1))) --end;
  return end;
}

qsizetype schemeLength(QStringView text) {
  for (const QStringView scheme : {u"https://", u"http://"})
    if (text.startsWith(scheme, Qt::CaseInsensitive)) return scheme.size();
  return 0;
}

/// No address starts inside a word, after a sign that gives the text behind it another meaning, or after a control
/// character that changes the direction of text.
bool mayBegin(char32_t before) {
  constexpr char32_t firstEmbedding = 0x202A, lastOverride = 0x202E;
  return !isAsciiLetterOrDigit(before) && !isOneOf(u"@\uFF20$#\uFF03", before) &&
         (before < firstEmbedding || before > lastOverride);
}

/// Whether this host is an address only if a path follows: many country codes are everyday words, and some file name
/// extensions are top-level domains.
bool needsPath(const Host& host) {
  if (host.labels > 2) return false;
  const bool isCountry = host.topLevel.size() == 2 && isLowerCaseAscii(host.topLevel);
  if (isCountry) return host.topLevel != u"co" && host.topLevel != u"tv";
  return host.topLevel == u"zip" || host.topLevel == u"mov";
}

/// The end of the host that starts at `at`, after a scheme; `at` if none does.
qsizetype hostEnd(QStringView text, qsizetype at) {
  const QStringView run = text.sliced(at, runEnd(text, at, isHostCharacter) - at);
  const QStringView undotted = run.endsWith(u'.') ? run.chopped(1) : run;
  if (isIpv4Address(undotted) || undotted.compare(u"localhost", Qt::CaseInsensitive) == 0) return at + undotted.size();
  const auto domain = domainIn(run, TopLevel::Any);
  return domain ? at + domain->length : at;
}

/// The end of the host that starts at `at`, without a scheme; `at` if none does.
qsizetype bareHostEnd(QStringView text, qsizetype at) {
  const QStringView run = text.sliced(at, runEnd(text, at, isBareHostCharacter) - at);
  const auto domain = domainIn(run, TopLevel::Known);
  if (!domain) return at;
  const qsizetype end = at + domain->length, afterPort = portEnd(text, end);
  const bool hasPath = afterPort < text.size() && text.at(afterPort) == u'/';
  return needsPath(*domain) && !hasPath ? at : end;
}

}  // namespace

qsizetype webAddressLength(QStringView text, qsizetype at) {
  const char32_t before = characterBefore(text, at);
  if (!mayBegin(before)) return 0;
  const qsizetype scheme = schemeLength(text.sliced(at)), host = at + scheme;
  if (scheme == 0 && (isOneOf(u"-_./", before) || isAddressLetter(before))) return 0;
  qsizetype end = scheme > 0 ? hostEnd(text, host) : bareHostEnd(text, host);
  if (end == host) return 0;
  end = portEnd(text, end);
  // Text before "@" is a user name, in an e-mail address or in front of a host.
  if (end < text.size() && isMentionSign(text.at(end))) return 0;
  return pathEnd(text, end) - at;
}

bool hasWebScheme(QStringView address) { return schemeLength(address) > 0; }

}  // namespace roost
