#pragma once

#include "core/transfer/import_report.h"

namespace roost {

/// Estimates how many bytes a database grows by when rows are imported.
class ImportGrowth {
 public:
  /// A text of a post or a message.
  void addText(const QString& text);
  /// A picture, from the name and the size of its file.
  void addPicture(const QString& file, qint64 fileBytes);

  /// `added` says how many rows there are, with their texts and pictures.
  qint64 bytes(const ImportReport::Counts& added) const;

 private:
  qint64 m_textBytes = 0;
  qint64 m_pictureBytes = 0;
};

}  // namespace roost
