#include "core/transfer/sample_files.h"

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
         {&SampleFilesReader::readUsers, &SampleFilesReader::readPosts, &SampleFilesReader::readFollows})
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
    ROOST_TRY(lines, readSampleLines(m_folder.filePath(QStringLiteral("posts.tsv")), 3));
    static const QRegularExpression agePattern(QStringLiteral("^([0-9]{1,5})([mhd])$"));
    for (const auto& [where, fields] : std::as_const(*lines)) {
      const auto age = agePattern.match(fields[0]);
      if (!age.hasMatch()) return malformedLine(where, QStringLiteral("“%1” is no age").arg(fields[0]));
      if (!m_usernames.contains(fields[1])) return malformedLine(where, unknown(fields[1]));
      QString text = fields[2];
      const QString body = tidied(text.replace(QStringLiteral("\\n"), QStringLiteral("\n")));
      if (body.isEmpty()) return malformedLine(where, "there is no text");
      if (characterCount(body) > Posts::maxLength) return malformedLine(where, "the text is too long");
      const qint64 unit = unitOf(age.captured(2));
      m_files.posts.append({age.captured(1).toLongLong() * unit, unit, fields[1], body});
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

  static QString unknown(const QString& username) { return QStringLiteral("there is no user “%1”").arg(username); }

  static qint64 unitOf(const QString& letter) {
    constexpr qint64 minute = 60'000;
    return letter == u"m" ? minute : letter == u"h" ? minute * 60 : minute * 60 * 24;
  }

  QDir m_folder;
  QSet<QString> m_usernames;
  SampleFiles m_files;
};

}  // namespace

Result<SampleFiles> readSampleFiles(const QString& folder) { return SampleFilesReader(folder).read(); }

}  // namespace roost
