#include "core/bluesky/dag_cbor.h"

#include <QCborStreamReader>
#include <QCoreApplication>
#include <limits>

namespace roost {
namespace {

/// The CBOR tag of a CID.
constexpr auto linkTag = QCborTag{42};

Error brokenDag(const QString& detail) {
  return {ErrorCode::Damaged,
          QCoreApplication::translate("DagValue", "The repository is damaged or incomplete. Download it again."),
          detail};
}

Error excessiveDag(const QString& detail) {
  return {ErrorCode::Refused,
          QCoreApplication::translate("DagValue",
                                      "The repository has a record that can’t be genuine. Roost didn’t open it."),
          detail};
}

}  // namespace

/// Reads one block.
class DagReader {
 public:
  explicit DagReader(const QByteArray& block) : m_size(block.size()), m_reader(block) {}

  Result<DagValue> readAll() {
    DagValue all;
    ROOST_CHECK(read(all, 0));
    if (m_reader.lastError() != QCborError::NoError || m_reader.currentOffset() != m_size)
      return brokenDag(QStringLiteral("a block has more than one value"));
    return all;
  }

 private:
  Result<Done> read(DagValue& value, int depth) {
    if (++m_values > DagValue::mostValues) return excessiveDag(QStringLiteral("a block has too many values"));
    switch (m_reader.type()) {
      case QCborStreamReader::UnsignedInteger:
        if (const quint64 number = m_reader.toUnsignedInteger(); number <= std::numeric_limits<qint64>::max())
          value.m_value = static_cast<qint64>(number);
        return next();
      case QCborStreamReader::NegativeInteger:
        value.m_value = m_reader.toInteger();
        return next();
      case QCborStreamReader::String:
        return readText(value.m_value.emplace<QString>());
      case QCborStreamReader::ByteArray:
        return readBytes(value.m_value.emplace<QByteArray>());
      case QCborStreamReader::Tag:
        return readLink(value);
      case QCborStreamReader::Array:
      case QCborStreamReader::Map:
        return readContainer(value, depth);
      case QCborStreamReader::SimpleType:
        if (m_reader.isBool()) value.m_value = m_reader.toBool();
        return next();
      case QCborStreamReader::Float16:
      case QCborStreamReader::Float:
      case QCborStreamReader::Double:
        return next();
      default:
        return brokenDag(QStringLiteral("a block isn't CBOR"));
    }
  }

  Result<Done> next() {
    m_reader.next();
    return check();
  }

  Result<Done> check() {
    if (m_reader.lastError() == QCborError::NoError) return Done{};
    return brokenDag(m_reader.lastError().toString());
  }

  /// DAG-CBOR says the length of everything, and nothing can be longer than the rest of the block.
  Result<Done> checkLength() const {
    if (m_reader.isLengthKnown() && m_reader.length() <= static_cast<quint64>(m_size - m_reader.currentOffset()))
      return Done{};
    return brokenDag(QStringLiteral("a value is longer than its block"));
  }

  Result<Done> readText(QString& text) {
    ROOST_CHECK(checkLength());
    auto chunk = m_reader.readString();
    for (; chunk.status == QCborStreamReader::Ok; chunk = m_reader.readString()) text += chunk.data;
    return chunk.status == QCborStreamReader::EndOfString ? check() : brokenDag(QStringLiteral("a broken text"));
  }

  Result<Done> readBytes(QByteArray& bytes) {
    ROOST_CHECK(checkLength());
    auto chunk = m_reader.readByteArray();
    for (; chunk.status == QCborStreamReader::Ok; chunk = m_reader.readByteArray()) bytes += chunk.data;
    return chunk.status == QCborStreamReader::EndOfString ? check() : brokenDag(QStringLiteral("broken bytes"));
  }

  Result<Done> readLink(DagValue& value) {
    if (m_reader.toTag() != linkTag) return brokenDag(QStringLiteral("an unknown tag"));
    ROOST_CHECK(next());
    if (!m_reader.isByteArray()) return brokenDag(QStringLiteral("a link without bytes"));
    QByteArray bytes;
    ROOST_CHECK(readBytes(bytes));
    if (!bytes.startsWith('\0')) return brokenDag(QStringLiteral("a link without its prefix"));
    value.m_value = DagValue::Link{bytes.mid(1)};
    return Done{};
  }

  Result<Done> readContainer(DagValue& value, int depth) {
    if (depth >= DagValue::deepestNesting) return excessiveDag(QStringLiteral("a block is nested too deep"));
    ROOST_CHECK(checkLength());
    const bool isMap = m_reader.isMap();
    m_reader.enterContainer();
    if (isMap)
      ROOST_CHECK(readMap(value.m_value.emplace<DagValue::Map>(), depth));
    else
      ROOST_CHECK(readList(value.m_value.emplace<QList<DagValue>>(), depth));
    ROOST_CHECK(check());
    m_reader.leaveContainer();
    return check();
  }

  Result<Done> readList(QList<DagValue>& list, int depth) {
    while (m_reader.lastError() == QCborError::NoError && m_reader.hasNext())
      ROOST_CHECK(read(list.emplaceBack(), depth + 1));
    return Done{};
  }

  Result<Done> readMap(DagValue::Map& map, int depth) {
    while (m_reader.lastError() == QCborError::NoError && m_reader.hasNext()) {
      if (!m_reader.isString()) return brokenDag(QStringLiteral("a key isn't a text"));
      ROOST_CHECK(readText(map.keys.emplaceBack()));
      ROOST_CHECK(read(map.values.emplaceBack(), depth + 1));
    }
    return Done{};
  }

  const qint64 m_size;
  QCborStreamReader m_reader;
  int m_values = 0;
};

Result<DagValue> DagValue::read(const QByteArray& block) { return DagReader(block).readAll(); }

QString DagValue::text() const {
  const auto* text = std::get_if<QString>(&m_value);
  return text ? *text : QString();
}

std::optional<qint64> DagValue::integer() const {
  const auto* number = std::get_if<qint64>(&m_value);
  return number ? std::optional(*number) : std::nullopt;
}

QByteArray DagValue::bytes() const {
  const auto* bytes = std::get_if<QByteArray>(&m_value);
  return bytes ? *bytes : QByteArray();
}

QByteArray DagValue::link() const {
  const auto* link = std::get_if<Link>(&m_value);
  return link ? link->cid : QByteArray();
}

const QList<DagValue>& DagValue::list() const {
  static const QList<DagValue> empty;
  const auto* list = std::get_if<QList<DagValue>>(&m_value);
  return list ? *list : empty;
}

const DagValue& DagValue::operator[](QStringView key) const {
  static const DagValue nothing;
  const auto* map = std::get_if<Map>(&m_value);
  const qsizetype at = map ? map->keys.indexOf(key) : -1;
  return at < 0 ? nothing : map->values.at(at);
}

}  // namespace roost
