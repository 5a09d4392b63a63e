#include "core/survey/import_growth.h"

#include <algorithm>
#include <numeric>

namespace roost {
namespace {

// Measured with imports of hundreds and of a million rows, their indexes included.
constexpr qint64 bytesPerPost = 330, bytesPerUser = 700, bytesPerFollow = 110, bytesPerMessage = 200,
                 bytesPerSavedAddress = 200, bytesPerMute = 60;
constexpr qint64 textExpansion = 2;  ///< The search index is about as large as the text.

// A photograph of 2,048 pixels as a JPEG, and one of 640. What is smaller stays about as large as it was.
constexpr qint64 mostImageBytes = 600'000, mostThumbnailBytes = 60'000;
constexpr qint64 thumbnailPart = 3;        ///< How many times larger the image is, in the small pictures that get both.
constexpr qint64 losslessPart = 10;        ///< How many times larger a photograph is without loss.
constexpr qint64 bytesPerPicture = 4'500;  ///< Its row, and the last page of each of the two, half empty.

qint64 utf8Size(const QString& text) {
  return std::accumulate(text.cbegin(), text.cend(), qint64(0), [](qint64 size, QChar unit) {
    // Half of a surrogate pair is half of four bytes.
    return size + (unit.unicode() < 0x80 ? 1 : unit.unicode() < 0x800 || unit.isSurrogate() ? 2 : 3);
  });
}

}  // namespace

void ImportGrowth::addText(const QString& text) { m_textBytes += utf8Size(text); }

void ImportGrowth::addPicture(const QString& file, qint64 fileBytes) {
  // They become JPEG files.
  const qint64 bytes = file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) ? fileBytes / losslessPart : fileBytes;
  m_pictureBytes +=
      bytesPerPicture + std::min(bytes, mostImageBytes) + std::min(bytes / thumbnailPart, mostThumbnailBytes);
}

qint64 ImportGrowth::bytes(const ImportReport::Counts& added) const {
  return added.posts * bytesPerPost + added.users * bytesPerUser + added.follows * bytesPerFollow +
         added.messages * bytesPerMessage + added.savedAddresses * bytesPerSavedAddress + added.mutes * bytesPerMute +
         m_textBytes * textExpansion + m_pictureBytes;
}

}  // namespace roost
