#include "core/archives/csv_rows.h"

#include <QStringDecoder>

namespace roost {
namespace {

constexpr qint64 csvPiece = qint64{64} * 1024;

Error refusedCsv(const QString& detail) {
  return {
      ErrorCode::Refused,
      QCoreApplication::translate("CsvRows", "This isn’t a readable list. Save it as comma-separated values in UTF-8."),
      detail};
}

/// Collects bytes into cells, and cells into rows.
class CsvRow {
 public:
  Result<bool> add(char byte, const CsvRows::Take& take) {
    if (++m_size > CsvRows::largestRow) return refusedCsv(QStringLiteral("a row is too large"));
    if (byte == '\0') return refusedCsv(QStringLiteral("a zero byte"));
    if (m_state == State::Quoted) {
      if (byte == '"')
        m_state = State::AfterQuote;
      else
        m_cell += byte;
      return true;
    }
    if (m_state == State::AfterQuote && byte == '"') {
      m_cell += byte;
      m_state = State::Quoted;
      return true;
    }
    if (byte == '\r' || byte == '\n') return end(take);
    if (byte == ',') {
      ROOST_CHECK(endCell());
    } else if (byte == '"' && m_state == State::Plain && m_cell.trimmed().isEmpty()) {
      m_cell.clear();
      m_state = State::Quoted;
    } else {
      m_cell += byte;
    }
    return true;
  }

  bool isWithinQuotes() const { return m_state == State::Quoted; }

  Result<bool> end(const CsvRows::Take& take) {
    const bool isEmpty = m_cells.isEmpty() && m_cell.trimmed().isEmpty() && m_state == State::Plain;
    m_size = 0;
    if (isEmpty) {
      m_cell.clear();
      return true;
    }
    ROOST_CHECK(endCell());
    return take(std::exchange(m_cells, {}));
  }

 private:
  enum class State { Plain, Quoted, AfterQuote };

  Result<Done> endCell() {
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(m_cell);
    if (utf8.hasError()) return refusedCsv(QStringLiteral("not UTF-8"));
    m_cells.append(text.trimmed());
    m_cell.clear();
    m_state = State::Plain;
    return Done{};
  }

  State m_state = State::Plain;
  qsizetype m_size = 0;  ///< In bytes, of this row so far.
  QByteArray m_cell;
  QStringList m_cells;
};

}  // namespace

Result<Done> CsvRows::each(ArchiveReader& reader, const Take& take, const ArchiveFile::GoOn& goOn) {
  CsvRow row;
  bool isFirst = true;
  while (true) {
    ROOST_CHECK(goOn());
    ROOST_TRY(bytes, reader.read(csvPiece));
    if (bytes->isEmpty()) break;
    if (std::exchange(isFirst, false) && bytes->startsWith("\xEF\xBB\xBF")) bytes->remove(0, 3);
    for (const char byte : std::as_const(*bytes)) {
      ROOST_TRY(more, row.add(byte, take));
      if (!*more) return Done{};
    }
  }
  if (row.isWithinQuotes())
    return Error{ErrorCode::Damaged,
                 QCoreApplication::translate("CsvRows", "The list is incomplete. Download it again."),
                 QStringLiteral("it ends within quotation marks")};
  ROOST_CHECK(row.end(take));
  return Done{};
}

}  // namespace roost
