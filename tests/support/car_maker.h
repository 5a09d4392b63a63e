#pragma once

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCryptographicHash>
#include <QMap>

namespace roost::test {

/// Blocks and their CIDs, as Bluesky makes them.
class CarMaker {
 public:
  /// Paths such as "app.bsky.feed.post/3jzfcijpj2z2a", with the CIDs of their records.
  using Records = QMap<QByteArray, QByteArray>;

  static constexpr const char* did = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";

  static QByteArray varint(quint64 number) {
    QByteArray bytes;
    for (; number >= 0x80; number >>= 7) bytes += static_cast<char>(number | 0x80);
    return bytes + static_cast<char>(number);
  }

  /// Of a block, in binary form.
  static QByteArray cidOf(const QByteArray& block) {
    return QByteArray("\x01\x71\x12\x20", 4) + QCryptographicHash::hash(block, QCryptographicHash::Sha256);
  }

  /// A link to a CID; null for none.
  static QCborValue link(const QByteArray& cid) {
    return cid.isEmpty() ? QCborValue(nullptr) : QCborValue(static_cast<QCborTag>(42), QByteArray(1, '\0') + cid);
  }

  /// DAG-CBOR orders keys by length first.
  static QByteArray encoded(const QCborValue& value) {
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    write(writer, value);
    return bytes;
  }

  /// Adds a block; returns its CID.
  QByteArray add(const QByteArray& block) {
    const QByteArray cid = cidOf(block);
    addAs(cid, block);
    return cid;
  }
  QByteArray add(const QCborMap& record) { return add(encoded(record)); }

  /// Adds a block under a CID that need not be its own.
  void addAs(const QByteArray& cid, const QByteArray& block) {
    m_blocks += varint(static_cast<quint64>(cid.size() + block.size())) + cid + block;
  }

  /// The number of a key's layer in the tree.
  static int layerOf(const QByteArray& path) {
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    int zeros = 0;
    for (int bit = 0; bit < 256 && !(hash.at(bit / 8) & (0x80 >> (bit % 8))); ++bit) ++zeros;
    return zeros / 2;
  }

  /// Adds the tree of these records; returns its root's CID.
  QByteArray addTree(const Records& records) {
    int top = 0;
    for (auto record = records.cbegin(); record != records.cend(); ++record) top = qMax(top, layerOf(record.key()));
    const QByteArray root = addNodes(records.keys(), records, top);
    return root.isEmpty() ? addNode({}, {}) : root;
  }

  struct Entry {
    QByteArray path, record, below;
  };
  /// Adds one node of a tree; returns its CID.
  QByteArray addNode(const QByteArray& first, const QList<Entry>& entries) {
    QCborArray list;
    QByteArray last;
    for (const Entry& entry : entries) {
      qsizetype shared = 0;
      while (shared < qMin(last.size(), entry.path.size()) && last.at(shared) == entry.path.at(shared)) ++shared;
      list.append(QCborMap{{QStringLiteral("k"), entry.path.mid(shared)},
                           {QStringLiteral("p"), shared},
                           {QStringLiteral("t"), link(entry.below)},
                           {QStringLiteral("v"), link(entry.record)}});
      last = entry.path;
    }
    return add(QCborMap{{QStringLiteral("e"), list}, {QStringLiteral("l"), link(first)}});
  }

  /// Adds a commit; returns its CID.
  QByteArray addCommit(const QByteArray& tree, const QString& rev, int version = 3, const QString& by = did) {
    QCborMap commit{{QStringLiteral("did"), by},
                    {QStringLiteral("rev"), rev},
                    {QStringLiteral("sig"), QByteArray(64, 's')},
                    {QStringLiteral("data"), link(tree)},
                    {QStringLiteral("prev"), nullptr},
                    {QStringLiteral("version"), version}};
    if (rev.isNull()) commit.remove(QStringLiteral("rev"));
    return add(commit);
  }

  static QByteArray header(const QByteArray& root, int version = 1) {
    const QByteArray content =
        encoded(QCborMap{{QStringLiteral("roots"), QCborArray{link(root)}}, {QStringLiteral("version"), version}});
    return varint(static_cast<quint64>(content.size())) + content;
  }

  const QByteArray& blocks() const { return m_blocks; }
  QByteArray car(const QByteArray& root) const { return header(root) + m_blocks; }

 private:
  static void write(QCborStreamWriter& writer, const QCborValue& value) {
    if (value.isMap()) {
      QMap<std::pair<qsizetype, QString>, QCborValue> ordered;
      const QCborMap map = value.toMap();
      for (const auto& [key, each] : map) ordered.insert({key.toString().size(), key.toString()}, each);
      writer.startMap(static_cast<quint64>(ordered.size()));
      for (auto each = ordered.cbegin(); each != ordered.cend(); ++each) {
        writer.append(each.key().second);
        write(writer, each.value());
      }
      writer.endMap();
    } else if (value.isArray()) {
      const QCborArray array = value.toArray();
      writer.startArray(static_cast<quint64>(array.size()));
      for (const QCborValue& each : array) write(writer, each);
      writer.endArray();
    } else {
      value.toCbor(writer);
    }
  }

  QByteArray addNodes(const QByteArrayList& paths, const Records& records, int layer) {
    if (paths.isEmpty()) return {};
    QByteArray first;
    QList<Entry> entries;
    QByteArrayList between;
    const auto addBetween = [&] {
      (entries.isEmpty() ? first : entries.last().below) = addNodes(between, records, layer - 1);
      between.clear();
    };
    for (const QByteArray& path : paths) {
      if (layerOf(path) < layer) {
        between.append(path);
        continue;
      }
      addBetween();
      entries.append({path, records.value(path), {}});
    }
    addBetween();
    return addNode(first, entries);
  }

  QByteArray m_blocks;
};

}  // namespace roost::test
