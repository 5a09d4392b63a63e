#include "core/accounts/confusables.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <QLoggingCategory>
#include <algorithm>
#include <memory>

#include "core/text/text.h"

namespace roost {
namespace {

Q_LOGGING_CATEGORY(logNames, "roost.names")

const UChar* utf16Of(const QString& text) { return reinterpret_cast<const UChar*>(text.utf16()); }
int32_t sizeOf(const QString& text) { return static_cast<int32_t>(text.size()); }

struct CloseChecker {
  void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

/// Reads ICU's data on the first call, so nothing that happens at every start may call it. Null if the data is missing.
const USpoofChecker* checker() {
  static const std::unique_ptr<USpoofChecker, CloseChecker> made = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<USpoofChecker, CloseChecker> opened(uspoof_open(&status));
    uspoof_setChecks(opened.get(), USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE, &status);
    uspoof_setRestrictionLevel(opened.get(), USPOOF_HIGHLY_RESTRICTIVE);
    if (U_FAILURE(status)) {
      qCWarning(logNames) << "ICU has no data on names that look alike:" << u_errorName(status);
      opened.reset();
    }
    return opened;
  }();
  return made.get();
}

/// Whether a character is a digit or a Latin letter in everyday use. Letters of phonetic notation don't count, because
/// they look like others by design.
bool isLatin(char32_t c) {
  if (c >= U'0' && c <= U'9') return true;
  UErrorCode status = U_ZERO_ERROR;
  static const USet* const everyday = uspoof_getRecommendedSet(&status);
  const auto point = static_cast<UChar32>(c);
  return uscript_getScript(point, &status) == USCRIPT_LATIN && U_SUCCESS(status) && everyday &&
         uset_contains(everyday, point);
}

QString withoutLatin(const QString& name) {
  QString rest;
  for (const char32_t c : folded(name).toUcs4())
    if (!isLatin(c)) rest += QString::fromUcs4(&c, 1);
  return rest;
}

}  // namespace

bool hasIgnorable(const QString& name) {
  const auto characters = name.toUcs4();
  return std::any_of(characters.cbegin(), characters.cend(), [](char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
  });
}

bool mixesScripts(const QString& name) {
  UErrorCode status = U_ZERO_ERROR;
  return checker() && uspoof_check2(checker(), utf16Of(name), sizeOf(name), nullptr, &status) != 0 && U_SUCCESS(status);
}

QString skeletonOf(const QString& name) {
  QString plain = folded(name);
  if (!checker()) return plain;
  // A character can become several, at most 18 in today's data.
  QString skeleton(plain.size() * 20 + 1, Qt::Uninitialized);
  UErrorCode status = U_ZERO_ERROR;
  const int32_t size = uspoof_getSkeleton(checker(), 0, utf16Of(plain), sizeOf(plain),
                                          reinterpret_cast<UChar*>(skeleton.data()), sizeOf(skeleton), &status);
  return U_SUCCESS(status) ? skeleton.first(size) : plain;
}

QString skeletonVersion() {
  UVersionInfo version{};
  u_getVersion(version);
  return QStringLiteral("%1.%2").arg(version[0]).arg(version[1]);
}

bool differByLatinOnly(const QString& one, const QString& other) { return withoutLatin(one) == withoutLatin(other); }

}  // namespace roost
