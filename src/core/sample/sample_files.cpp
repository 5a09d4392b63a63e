#include "core/sample/sample_files.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include "core/accounts/account_form.h"
#include "core/posts/posts.h"
#include "core/text/text.h"

namespace roost {
namespace {

struct SampleLine {
  QString where;  ///< The file and the line number.
  QStringList fields;
};

Error malformedLine(const QString& where, const QString& why) {
  return makeError(ErrorCode::Internal, QStringLiteral("%1: %2").arg(where, why));
}

Result<QList<SampleLine>> readSampleLines(const QString& path, qsizetype fieldCount) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return malformedLine(path, file.errorString());
  QList<SampleLine> lines;
  for (int number = 1; !file.atEnd(); ++number) {
    QString text = QString::fromUtf8(file.readLine());
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) text.chop(1);
    if (text.isEmpty() || text.startsWith(u'#')) continue;
    SampleLine line{QStringLiteral("%1, line %2").arg(path).arg(number), text.split(u'\t')};
    if (line.fields.size() != fieldCount)
      return malformedLine(line.where,
                           QStringLiteral("%1 fields instead of %2").arg(line.fields.size()).arg(fieldCount));
    lines.append(line);
  }
  return lines;
}

class SampleFilesReader {
 public:
  explicit SampleFilesReader(const QString& folder) : m_folder(folder) {}

  Result<SampleFiles> read() {
    for (const auto& part :
         {&SampleFilesReader::readUsers, &SampleFilesReader::readPosts, &SampleFilesReader::readFollows,
          &SampleFilesReader::readMessages, &SampleFilesReader::readSaved})
      ROOST_CHECK((this->*part)());
    return m_files;
  }

 private:
  Result<Done> readUsers() {
    ROOST_TRY(lines, readSampleLines(m_folder.filePath(QStringLiteral("users.tsv")), 4));
    QSet<QString> taken;
    for (const auto& [where, fields] : std::as_const(*lines)) {
      const ProfileForm form{fields[0], fields[1], fields[2], fields[3]};
      if (form.username.isEmpty() || form.email.isEmpty()) return malformedLine(where, "a field is empty");
      if (const auto errors = checkForm(form, {}); !errors.isEmpty()) return malformedLine(where, errors.first());
      for (const QString& name : {folded(form.username), folded(form.email)}) {
        if (taken.contains(name)) return malformedLine(where, QStringLiteral("%1 is there twice").arg(name));
        taken.insert(name);
      }
      m_usernames.insert(form.username);
      m_files.users.append({form.username, form.displayName, form.email, form.aboutMe});
    }
    return Done{};
  }

  Result<Done> readPosts() {
    ROOST_TRY(lines, readSampleLines(m_folder.filePath(QStringLiteral("posts.tsv")), 5));
    for (const auto& [where, fields] : std::as_const(*lines)) {
      ROOST_TRY(age, readAge(where, fields[0]));
      if (!m_usernames.contains(fields[1])) return malformedLine(where, unknown(fields[1]));
      ROOST_TRY(body, readText(where, fields[4], Posts::maxLength));
      const QString& name = fields[2];
      if (m_ages.contains(name)) return malformedLine(where, QStringLiteral("%1 is there twice").arg(name));
      if (!name.isEmpty()) m_ages.insert(name, *age);
      m_files.posts.append({*age, fields[1], name, fields[3], *body});
    }
    // A post comes after its answers, which are newer.
    for (qsizetype i = 0; i < m_files.posts.size(); ++i) {
      const SamplePost& post = m_files.posts[i];
      if (!post.answers.isEmpty()) ROOST_CHECK(checkReference(lines->at(i).where, post.answers, post.age));
    }
    return Done{};
  }

  Result<Done> readFollows() {
    ROOST_TRY(lines, readSampleLines(m_folder.filePath(QStringLiteral("follows.tsv")), 2));
    QSet<std::pair<QString, QString>> known;
    for (const auto& [where, fields] : std::as_const(*lines)) {
      const QString& follower = fields[0];
      if (!m_usernames.contains(follower)) return malformedLine(where, unknown(follower));
      for (const QString& followed : fields[1].split(u' ', Qt::SkipEmptyParts)) {
        if (!m_usernames.contains(followed)) return malformedLine(where, unknown(followed));
        if (followed == follower) return malformedLine(where, "nobody can follow themselves");
        if (known.contains({follower, followed})) return malformedLine(where, QStringLiteral("%1 twice").arg(followed));
        known.insert({follower, followed});
        m_files.follows.append({follower, followed});
      }
    }
    return Done{};
  }

  Result<Done> readMessages() {
    constexpr int maxLength = 1'000;
    ROOST_TRY(lines, readSampleLines(m_folder.filePath(QStringLiteral("messages.tsv")), 5));
    for (const auto& [where, fields] : std::as_const(*lines)) {
      ROOST_TRY(age, readAge(where, fields[0]));
      for (const QString& name : {fields[1], fields[2]})
        if (!m_usernames.contains(name)) return malformedLine(where, unknown(name));
      if (fields[1] == fields[2]) return malformedLine(where, "nobody in the sample writes to themselves");
      if (fields[3] != u"read" && fields[3] != u"unread")
        return malformedLine(where, QStringLiteral("“%1” is neither “read” nor “unread”").arg(fields[3]));
      ROOST_TRY(body, readText(where, fields[4], maxLength));
      m_files.messages.append({*age, fields[1], fields[2], fields[3] == u"read", *body});
    }
    return Done{};
  }

  Result<Done> readSaved() {
    constexpr int maxLength = 500;
    ROOST_TRY(lines, readSampleLines(m_folder.filePath(QStringLiteral("saved.tsv")), 4));
    QSet<std::pair<QString, QString>> known;
    for (const auto& [where, fields] : std::as_const(*lines)) {
      ROOST_TRY(age, readAge(where, fields[0]));
      if (!m_usernames.contains(fields[1])) return malformedLine(where, unknown(fields[1]));
      ROOST_CHECK(checkReference(where, fields[2], *age));
      if (known.contains({fields[1], fields[2]}))
        return malformedLine(where, QStringLiteral("%1 twice").arg(fields[2]));
      known.insert({fields[1], fields[2]});
      if (characterCount(fields[3]) > maxLength) return malformedLine(where, "the note is too long");
      m_files.saved.append({*age, fields[1], fields[2], tidied(fields[3])});
    }
    return Done{};
  }

  static Result<SampleAge> readAge(const QString& where, const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,5})([mhd])$"));
    const auto age = pattern.match(text);
    if (!age.hasMatch()) return malformedLine(where, QStringLiteral("“%1” is no age").arg(text));
    const qint64 unit = unitOf(age.captured(2));
    return SampleAge{age.captured(1).toLongLong() * unit, unit};
  }

  static Result<QString> readText(const QString& where, QString text, int maxLength) {
    const QString body = tidied(text.replace(QStringLiteral("\\n"), QStringLiteral("\n")));
    if (body.isEmpty()) return malformedLine(where, "there is no text");
    if (characterCount(body) > maxLength) return malformedLine(where, "the text is too long");
    return body;
  }

  /// What refers to a post must be newer, wherever within its unit it is placed.
  Result<Done> checkReference(const QString& where, const QString& post, const SampleAge& age) const {
    const auto referred = m_ages.constFind(post);
    if (referred == m_ages.cend()) return malformedLine(where, QStringLiteral("there is no post “%1”").arg(post));
    if (age.age + age.unit > referred->age) return malformedLine(where, QStringLiteral("“%1” isn’t older").arg(post));
    return Done{};
  }

  static QString unknown(const QString& username) { return QStringLiteral("there is no user “%1”").arg(username); }

  static qint64 unitOf(const QString& letter) {
    constexpr qint64 minute = 60'000;
    return letter == u"m" ? minute : letter == u"h" ? minute * 60 : minute * 60 * 24;
  }

  QDir m_folder;
  QSet<QString> m_usernames;
  QHash<QString, SampleAge> m_ages;  ///< Of the posts that have a name.
  SampleFiles m_files;
};

}  // namespace

Result<SampleFiles> readSampleFiles(const QString& folder) { return SampleFilesReader(folder).read(); }

}  // namespace roost
