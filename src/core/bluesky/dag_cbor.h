#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

#include "core/storage/result.h"

namespace roost {

/// A value of DAG-CBOR, the form in which Bluesky's repositories store everything. What is missing or of another type
/// reads as nothing: an empty text, list or map, or no number.
class DagValue {
 public:
  /// The binary form of a CID, without the zero byte before it.
  struct Link {
    QByteArray cid;
  };
  struct Map {
    QStringList keys;
    QList<DagValue> values;
  };

  static constexpr int deepestNesting = 64;
  static constexpr int mostValues = 200'000;

  /// Reads the value that all of `block` is. Numbers with a fraction, which DAG-CBOR of Bluesky doesn't have, read as
  /// nothing. Fails with Damaged when it isn't DAG-CBOR, and with Refused when it is nested deeper or has more values
  /// than any honest block.
  static Result<DagValue> read(const QByteArray& block);

  bool isMap() const { return std::holds_alternative<Map>(m_value); }
  bool isList() const { return std::holds_alternative<QList<DagValue>>(m_value); }
  bool isText() const { return std::holds_alternative<QString>(m_value); }
  bool isNothing() const { return std::holds_alternative<std::monostate>(m_value); }

  QString text() const;
  std::optional<qint64> integer() const;
  QByteArray bytes() const;
  /// The binary form of a CID.
  QByteArray link() const;
  const QList<DagValue>& list() const;
  /// The value under a key of a map; of several with the same key the first.
  const DagValue& operator[](QStringView key) const;

 private:
  friend class DagReader;

  std::variant<std::monostate, bool, qint64, QString, QByteArray, Link, QList<DagValue>, Map> m_value;
};

}  // namespace roost
