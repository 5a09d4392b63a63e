# shellcheck shell=bash
# Functions that the scripts in this folder share. They source this file.

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

needed_debs=(
  g++ cmake ninja-build pkg-config
  qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libsqlite3-dev libsodium-dev libicu-dev
  libarchive-dev libxml2-dev libsimdjson-dev
  libqt6sql6-sqlite libqt6svg6
)

# Roost runs without these, so it doesn't stop and ask when only these are missing. But on a bare system Qt's own
# dialogs would have English buttons, and emoji and half of the sample's scripts would show as boxes. The image plugins
# read WebP pictures.
# WenQuanYi Micro Hei covers Chinese, Japanese and Korean in 2 MB, Noto CJK in 57.
welcome_debs=(qt6-translations-l10n qt6-image-formats-plugins fonts-noto-core fonts-noto-color-emoji fonts-wqy-microhei)

# Private X11 and Wayland screens, the accessibility interface of screen readers, emoji, and a fast linker for the many
# test programs.
test_debs=(mold xvfb xdotool dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi sway grim wayvnc qt6-wayland fonts-noto-color-emoji)

# Messages go to standard error. Standard output belongs to the program that is run; another program may read its
# --version.
say() { printf '%s\n' "$*" >&2; }
die() {
  say "$@"
  exit 1
}

# quietly LOG COMMAND...: runs a command, and shows its output only if it fails.
quietly() {
  local log=$1
  shift
  { mkdir -p "$(dirname "$log")" && : >"$log"; } || die "Nothing can be built here. Did another user build it before?"
  "$@" </dev/null >"$log" 2>&1 && return
  tail -n 40 "$log" >&2
  # One mistake in C++ can fill many screens, and the last of them says the least.
  say "That failed. All of it is in $log; the first error in it:"
  die "$(grep -m 1 -A 2 -E 'error:|CMake Error|^E: ' "$log" || echo "none that is marked as one")"
}

version_of_roost() { sed -n 's/^project(roost VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt"; }

ensure_packages() {
  if command -v apt-get >/dev/null; then
    ensure_debs
  elif command -v dnf >/dev/null; then
    expect_packages dnf install gcc-c++ cmake ninja-build pkgconf qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel \
      qt6-qttranslations sqlite-devel libsodium-devel libicu-devel libarchive-devel libxml2-devel simdjson-devel
  elif command -v pacman >/dev/null; then
    expect_packages pacman -S --needed gcc cmake ninja pkgconf qt6-base qt6-svg qt6-tools qt6-translations \
      sqlite libsodium icu libarchive libxml2 simdjson
  elif command -v brew >/dev/null; then
    expect_packages brew install cmake ninja pkgconf qt sqlite libsodium icu4c libarchive libxml2 simdjson
  else
    expect_packages "(your system's way to install)" a C++20 compiler, CMake, Ninja, pkg-config, \
      Qt 6.4 or later with D-Bus, SVG and Linguist tools, SQLite, libsodium, ICU, libarchive, libxml2, simdjson
  fi
}

# On systems where Roost is untested, installing packages is left to the user.
expect_packages() {
  local tool
  say "Roost is untested on this system. It should need: $*"
  for tool in cmake ninja qmake6; do
    command -v "$tool" >/dev/null || die "There is no $tool here. Install the packages above and start this again."
  done
}

ensure_debs() {
  # Qt falls back to X11, so its Wayland plugin is needed only where there is no X11.
  [[ -z ${WAYLAND_DISPLAY-} || -n ${DISPLAY-} ]] || needed_debs+=(qt6-wayland)
  local missing as_root=(env DEBIAN_FRONTEND=noninteractive)
  mapfile -t missing < <(missing_debs "${needed_debs[@]}")
  ((${#missing[@]})) || return 0
  mapfile -t -O "${#missing[@]}" missing < <(missing_debs "${welcome_debs[@]}")

  if ((EUID != 0)); then
    ask_for_sudo "${missing[@]}"
    as_root=(sudo "${as_root[@]}")
  fi
  say "Installing ${missing[*]} ..."
  quietly "$root/build/packages.log" install_debs
}

missing_debs() {
  local installed deb
  # dpkg-query fails if it doesn't know one of the packages, but still lists the others.
  installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
  for deb; do
    grep -qxF "installed $deb" <<<"$installed" || echo "$deb"
  done
}

ask_for_sudo() {
  local answer by_hand="apt-get update && apt-get install --no-install-recommends $*"
  [[ -t 0 && -t 2 ]] || die "Packages are missing. As root, run: $by_hand"
  command -v sudo >/dev/null || die "Packages are missing, and there is no sudo. As root, run: $by_hand"
  say "Roost needs these packages: $*"
  read -r -p "Install them with sudo now? [Y/n] " answer || answer=no
  [[ ${answer:-y} == [yY]* ]] || die "Nothing was installed. To do it yourself, run as root: $by_hand"
}

# Uses the caller's `missing` and `as_root`. Tries twice, because a mirror may be in the middle of an update. Package
# lists that can't be refreshed matter only if installing fails too.
install_debs() {
  local try apt=(apt-get -o DPkg::Lock::Timeout=120)
  for try in 1 2; do
    "${as_root[@]}" "${apt[@]}" update || echo "Try $try: the package lists could not be refreshed."
    "${as_root[@]}" "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" && return
  done
  return 1
}

# build PRESET [BUILD ARGUMENTS]
build() {
  say "Building Roost in build/$1 ..."
  quietly "$root/build/$1.log" configure_and_build "$@"
}

configure_and_build() {
  cmake -S "$root" --preset "$1" && cmake --build "$root/build/$1" "${@:2}"
}
