#include "gui/controls/physical_keys.h"

#include <QChar>
#include <QKeyEvent>
#include <QLocale>

namespace roost {
namespace {

/// What a key of the US layout types, without and with Shift.
struct UsKey {
  char plain, shifted;
};

/// A row of neighboring keys; `first` is the key code that X11 and Wayland give the first of them.
struct UsKeys {
  quint32 first;
  const char *plain, *shifted;
};

constexpr UsKeys usKeys[] = {{10, "1234567890-=", "!@#$%^&*()_+"},
                             {24, "qwertyuiop[]", "QWERTYUIOP{}"},
                             {38, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
                             {51, "\\zxcvbnm,./", "|ZXCVBNM<>?"}};
constexpr quint32 slashKey = 61;

std::optional<UsKey> usKeyOf(const QKeyEvent& event) {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
  // There Qt finds the Latin letter itself, and the key codes are different.
  Q_UNUSED(event)
#else
  const quint32 number = event.nativeScanCode();
  for (const UsKeys& keys : usKeys)
    if (number >= keys.first && number < keys.first + qstrlen(keys.plain))
      return UsKey{keys.plain[number - keys.first], keys.shifted[number - keys.first]};
#endif
  return std::nullopt;
}

bool isDigit(int key) { return key >= Qt::Key_0 && key <= Qt::Key_9; }
bool isLatinLetter(int key) { return key >= Qt::Key_A && key <= Qt::Key_Z; }

/// Cyrillic and Hebrew layouts have a full stop and a comma where the US layout has "/" and "?". Of the Latin layouts,
/// only the Turkish and Azerbaijani ones do.
bool isForeignSlash(const QKeyEvent& event) {
  if (event.nativeScanCode() != slashKey || (event.key() != Qt::Key_Period && event.key() != Qt::Key_Comma))
    return false;
  const QLocale::Language language = QLocale::system().language();
  return language != QLocale::Turkish && language != QLocale::Azerbaijani;
}

}  // namespace

bool isModifier(int key) {
  return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta ||
         key == Qt::Key_AltGr;
}

bool isForeignLetter(int key) {
  // Greek is the first script after Latin. Keys without a character start at Key_Escape; 0x2000 to 0x2BFF are symbols.
  if (key < 0x0370 || key >= Qt::Key_Escape || (key >= 0x2000 && key < 0x2C00)) return false;
  return QChar::script(static_cast<char32_t>(key)) != QChar::Script_Latin;
}

bool isAtLetter(const QKeyEvent& event) {
  const auto us = usKeyOf(event);
  return us && us->plain >= 'a' && us->plain <= 'z';
}

std::optional<QKeyCombination> keysByPlace(const QKeyEvent& event, bool isLayoutForeign) {
  const auto us = usKeyOf(event);
  const int key = event.key();
  // With AltGr, the key types a symbol of the layout itself.
  if (!us || isLatinLetter(key) || event.modifiers() & Qt::GroupSwitchModifier) return std::nullopt;
  const auto modifiers = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
  const bool isShifted = event.modifiers() & Qt::ShiftModifier;
  if (isForeignLetter(key) || isForeignSlash(event) || (isLayoutForeign && !isDigit(key))) {
    const bool isLetter = isAtLetter(event);
    // A letter's key code is its capital, with Shift as a modifier. A symbol typed with Shift is a key code by itself.
    const char meant = isShifted || isLetter ? us->shifted : us->plain;
    if (meant == key) return std::nullopt;
    return QKeyCombination(modifiers | (isShifted && isLetter ? Qt::ShiftModifier : Qt::NoModifier),
                           static_cast<Qt::Key>(meant));
  }
  if (modifiers && !isShifted && isDigit(us->plain) && !isDigit(key))
    return QKeyCombination(modifiers, static_cast<Qt::Key>(us->plain));
  return std::nullopt;
}

}  // namespace roost
