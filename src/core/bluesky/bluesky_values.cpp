#include "core/bluesky/bluesky_values.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace roost {
namespace {

constexpr qsizetype longestDid = 2'048, longestHandle = 253, tidLength = 13, longestInstant = 128;
constexpr QStringView tidAlphabet = u"234567abcdefghijklmnopqrstuvwxyz";
/// Of a username that is made from a DID. Those of did:plc have 24 characters.
constexpr qsizetype longestDidName = 40;

bool matches(const QRegularExpression& form, QStringView text) { return form.match(text.toString()).hasMatch(); }

}  // namespace

std::optional<qint64> blueskyInstant(QStringView text) {
  if (text.size() > longestInstant) return std::nullopt;
  static const QRegularExpression form(
      QStringLiteral(R"(^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))\z)"));
  const auto found = form.match(text.toString());
  if (!found.hasMatch() || text.endsWith(u"-00:00")) return std::nullopt;
  const auto number = [&found](int part) { return found.capturedView(part).toInt(); };
  const QDate date(number(1), number(2), number(3));
  const int zoneHours = number(9), zoneMinutes = number(10);
  if (!date.isValid() || zoneHours > 23 || zoneMinutes > 59) return std::nullopt;
  const QString fraction = found.captured(7).left(3).leftJustified(3, u'0');
  const QTime time(number(4), number(5), number(6), fraction.toInt());
  if (!time.isValid()) return std::nullopt;
  const qint64 msOfZone = (zoneHours * 60 + zoneMinutes) * qint64{60'000};
  const qint64 instant = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
  return found.capturedView(8) == u'-' ? instant + msOfZone : instant - msOfZone;
}

std::optional<qint64> tidInstant(QStringView tid) {
  if (tid.size() != tidLength) return std::nullopt;
  quint64 bits = 0;
  for (const QChar c : tid) {
    const qsizetype value = tidAlphabet.indexOf(c);
    if (value < 0) return std::nullopt;
    bits = bits << 5 | static_cast<quint64>(value);
  }
  // 13 characters have 65 bits. The first two of them are zero, the last ten tell clocks apart.
  if (tidAlphabet.indexOf(tid.front()) >= 8) return std::nullopt;
  return static_cast<qint64>((bits >> 10) / 1'000);
}

SourceTime recordTime(QStringView createdAt, QStringView recordKey, std::optional<qint64> committedAt) {
  for (const auto& instant : {blueskyInstant(createdAt), tidInstant(recordKey)})
    if (instant && (!committedAt || *instant <= *committedAt)) return {instant, false};
  return {committedAt, !committedAt};
}

bool isDid(QStringView text) {
  static const QRegularExpression form(QStringLiteral(R"(^did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]\z)"));
  return text.size() <= longestDid && matches(form, text);
}

bool isHandle(QStringView text) {
  static const QRegularExpression form(
      QStringLiteral(R"(^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?\z)"));
  return text.size() <= longestHandle && matches(form, text);
}

QString usernameOfDid(const QString& did) {
  static const QRegularExpression plc(QStringLiteral(R"(^did:plc:([a-z2-7]{24})\z)"));
  static const QRegularExpression plain(QStringLiteral(R"(^did:([a-z]+):([a-z0-9]+(?:[.-][a-z0-9]+)*)\z)"));
  const QString server = QStringLiteral("@bsky.app");
  if (const auto found = plc.match(did); found.hasMatch()) return found.captured(1) + server;
  if (const auto found = plain.match(did); found.hasMatch() && did.size() <= longestDidName)
    return QStringLiteral("%1.%2.did").arg(found.captured(2), found.captured(1)) + server;
  const QByteArray digest = QCryptographicHash::hash(did.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
  return QString::fromLatin1(digest) + QStringLiteral(".did") + server;
}

QString blueskyProfile(const QString& did) { return QStringLiteral("https://bsky.app/profile/") + did; }

QString webAddress(const QString& atUri) {
  static const QRegularExpression form(
      QStringLiteral(R"(^at://([a-zA-Z0-9._:%-]{1,2048})/([a-zA-Z0-9.-]{1,317})/([a-zA-Z0-9._:~-]{1,512})\z)"));
  const auto found = form.match(atUri);
  if (!found.hasMatch()) return {};
  const QString collection = found.captured(2), key = found.captured(3);
  QString profile = blueskyProfile(found.captured(1));
  if (collection == u"app.bsky.feed.post") return profile + QStringLiteral("/post/") + key;
  if (collection == u"app.bsky.feed.generator") return profile + QStringLiteral("/feed/") + key;
  if (collection == u"app.bsky.graph.list") return profile + QStringLiteral("/lists/") + key;
  if (collection == u"app.bsky.labeler.service" || collection == u"app.bsky.actor.profile") return profile;
  if (collection == u"app.bsky.graph.starterpack")
    return QStringLiteral("https://bsky.app/starter-pack/%1/%2").arg(found.captured(1), key);
  return atUri;
}

QString cidText(const QByteArray& cid) {
  static constexpr QStringView alphabet = u"abcdefghijklmnopqrstuvwxyz234567";
  QString text = QStringLiteral("b");
  quint32 bits = 0;
  int count = 0;
  for (const char byte : cid) {
    bits = bits << 8 | static_cast<quint8>(byte);
    for (count += 8; count >= 5; count -= 5) text += alphabet[bits >> (count - 5) & 31];
    bits &= 0xFF;
  }
  if (count > 0) text += alphabet[bits << (5 - count) & 31];
  return text;
}

}  // namespace roost
