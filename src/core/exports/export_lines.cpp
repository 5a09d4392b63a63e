#include "core/exports/export_lines.h"

#include <simdjson.h>

#include <QCoreApplication>

namespace roost {
namespace {

constexpr qsizetype largestLine = qsizetype{64} * 1024 * 1024;
constexpr qint64 linesAtOnce = qint64{1024} * 1024;

QString textFrom(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QVariant valueFrom(const simdjson::dom::element& element) {
  using Type = simdjson::dom::element_type;
  switch (element.type()) {
    case Type::STRING:
      return textFrom(std::string_view(element));
    case Type::INT64:
      return static_cast<qint64>(int64_t(element));
    case Type::DOUBLE:
      return double(element);
    case Type::BOOL:
      return static_cast<qint64>(bool(element));
    case Type::NULL_VALUE:
      return {};
    case Type::OBJECT: {
      std::string_view base64;
      if (element["base64"].get(base64) != simdjson::SUCCESS) break;
      return QByteArray::fromBase64(textFrom(base64).toLatin1());
    }
    case Type::UINT64:
    case Type::ARRAY:
      break;
  }
  return QVariantList();
}

class ExportLines {
 public:
  using Take = std::function<Result<Done>(ExportedRow& row, qint64 line)>;

  ExportLines(QString file, const Take& take) : m_file(std::move(file)), m_take(take) {}

  Result<Done> parse(const QByteArray& line) {
    ++m_number;
    simdjson::dom::object object;
    // The parser copies the line, as simdjson reads a little beyond its end.
    const auto failed = m_parser.parse(line.constData(), static_cast<size_t>(line.size())).get(object);
    if (failed != simdjson::SUCCESS) return damagedExport(m_file, m_number, simdjson::error_message(failed));
    ExportedRow row;
    for (const auto& [key, element] : object) row.insert(textFrom(key), valueFrom(element));
    return m_take(row, m_number);
  }

 private:
  const QString m_file;
  const Take& m_take;
  simdjson::dom::parser m_parser;
  qint64 m_number = 0;
};

}  // namespace

Error damagedExport(const QString& file, qint64 line, const QString& detail) {
  Error error = makeError(ErrorCode::Damaged, QStringLiteral("%1, line %2: %3").arg(file).arg(line).arg(detail));
  error.message = QCoreApplication::translate("ExportLines", "The export is damaged: %1, line %2 makes no sense.")
                      .arg(file)
                      .arg(line);
  return error;
}

Result<Done> eachExportedRow(const QString& file, ArchiveReader& reader,
                             const std::function<Result<Done>(ExportedRow& row, qint64 line)>& take) {
  ExportLines lines(file, take);
  QByteArray rest;
  while (true) {
    ROOST_TRY(bytes, reader.read(linesAtOnce));
    if (bytes->isEmpty()) break;
    rest += *bytes;
    qsizetype start = 0;
    for (qsizetype end; (end = rest.indexOf('\n', start)) >= 0; start = end + 1)
      if (end > start) ROOST_CHECK(lines.parse(rest.sliced(start, end - start)));
    rest.remove(0, start);
    if (rest.size() > largestLine)
      return Error{ErrorCode::Refused,
                   QCoreApplication::translate(
                       "ExportLines", "A line in the export is too large to be genuine. Roost didn’t open it."),
                   file};
  }
  return rest.isEmpty() ? Result<Done>(Done{}) : lines.parse(rest);
}

}  // namespace roost
