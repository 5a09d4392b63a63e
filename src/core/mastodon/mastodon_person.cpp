#include "core/mastodon/mastodon_person.h"

#include <QUrl>
#include <algorithm>

#include "core/archives/html_text.h"
#include "core/mastodon/mastodon_media.h"

namespace roost {
namespace {

/// A username, "@" and a host.
constexpr qsizetype longestName = 64 + 1 + 255;

QString withField(const QString& aboutMe, const JsonValue& field) {
  const QString line =
      QStringLiteral("%1: %2").arg(mastodonLine(field, "name"), htmlText(jsonText(field, "value")).text.simplified());
  return aboutMe.isEmpty() ? line : aboutMe + u'\n' + line;
}

void describe(MastodonPerson& person, const JsonValue& actor) {
  QString& aboutMe = person.user.aboutMe.text;
  aboutMe = htmlText(jsonText(actor, "summary")).text;
  const QList<JsonValue> fields = jsonList(actor, "attachment");
  for (const JsonValue& field : fields) {
    if (jsonText(field, "type") != u"PropertyValue") continue;
    const QString longer = withField(aboutMe, field);
    if (longer.toUcs4().size() <= MastodonPerson::mostAboutMe)
      aboutMe = longer;
    else
      person.fieldsLeftOut.append(mastodonLine(field, "name"));
  }
}

}  // namespace

std::optional<MastodonPerson> MastodonPerson::of(const JsonValue& actor) {
  const QString id = jsonText(actor, "id"), username = jsonText(actor, "preferredUsername");
  if (id.isEmpty() || username.isEmpty()) return std::nullopt;
  MastodonPerson person = of(id, {});
  // A server's people may have another host in their names than the server itself.
  const QString named = fullMastodonName(jsonText(actor, "webfinger"), {});
  if (named.startsWith(username + u'@', Qt::CaseInsensitive)) person.host = named.section(u'@', 1);
  person.user.username.text = fullMastodonName(username, person.host);
  if (person.user.username.text.isEmpty()) return std::nullopt;
  person.user.id = person.user.username.text;
  person.user.isNameless = false;
  person.user.displayName.text = mastodonLine(actor, "name");
  person.user.address = mastodonAddress(actor, "url");
  if (const QString followers = mastodonAddress(actor, "followers"); !followers.isEmpty()) person.followers = followers;
  if (const auto icon = jsonField(actor, "icon")) person.picture = MastodonMedia::nameOf(mastodonAddress(*icon, "url"));
  describe(person, actor);
  return person;
}

MastodonPerson MastodonPerson::of(const QString& id, const QString& address) {
  MastodonPerson person;
  person.host = QUrl(id).host();
  person.followers = id + QStringLiteral("/followers");
  SourceUser& user = person.user;
  user.key = key;
  user.isOwner = true;
  user.origin = id;
  user.username.text = mastodonName(id);
  if (user.username.text.isEmpty()) user.username.text = mastodonName(address);
  if (user.username.text.isEmpty()) {
    user.username.text = MastodonMedia::nameOf(id) + u'@' + person.host;
    user.isNameless = true;
  }
  user.id = user.username.text;
  return person;
}

QString mastodonName(const QString& address) {
  const QUrl url(address);
  const QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
  QString name;
  if (!parts.isEmpty() && parts[0].startsWith(u'@'))
    name = parts[0].mid(1);
  else if (parts.size() > 1 && parts[0] == u"users")
    name = parts[1];
  return url.host().isEmpty() ? QString() : fullMastodonName(name, url.host());
}

QString fullMastodonName(const QString& name, const QString& host) {
  const QString full = name.trimmed().mid(name.trimmed().startsWith(u'@') ? 1 : 0);
  if (full.size() > longestName) return {};
  const QString username = full.section(u'@', 0, 0), given = full.contains(u'@') ? full.section(u'@', 1) : host;
  const auto isNoPart = [](QChar c) { return c.isSpace() || c == u'@' || c == u'/' || c == u','; };
  if (username.isEmpty() || given.isEmpty() || std::any_of(username.cbegin(), username.cend(), isNoPart) ||
      std::any_of(given.cbegin(), given.cend(), isNoPart))
    return {};
  const QString server = QUrl::fromAce(given.toLower().toUtf8());
  return username + u'@' + (server.isEmpty() ? given.toLower() : server);
}

QString mastodonLine(const JsonValue& object, std::string_view field) {
  QString line = jsonText(object, field).simplified();
  return line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; }).trimmed();
}

QString mastodonAddress(const JsonValue& object, std::string_view field) {
  const QList<JsonValue> values = jsonList(object, field);
  for (const JsonValue& value : values)
    for (const QString& address : {jsonText(value), jsonText(value, "href"), jsonText(value, "id")})
      if (!address.isEmpty()) return address;
  return {};
}

}  // namespace roost
